import { wish, wishOf } from '../../domain/filters/query-changes.ts';
import type { Query } from '../../domain/filters/query.ts';
import { facetNamed } from '../../domain/filters/facets.ts';
import { pressed } from './filter-controls.ts';

/** Milliseconds a pointer rests on a control until it is taken for a wish: one that passes over the list asks for nothing. */
const REST = 50;

/** The query that touching the control at `target` would ask for, or undefined when it is no filter. */
function wishAt(query: Query, target: Element): Query | undefined {
  const input = target.closest('label')?.querySelector('input') ?? target;
  const facet = input instanceof HTMLInputElement && facetNamed(input.name);
  if (!facet) return target.closest('[data-not]') ? pressed(query, target) : undefined;
  return wish(query, facet.name, input.value, wishOf(query, facet.name, input.value) === 'include' ? 'none' : 'include');
}

/**
 * Watches for filters in `root` that are about to be touched, so that the answer is there before the question.
 * @param queryNow gives what is asked at the moment
 * @param foresee is told what will be asked, it seems
 */
export function watchForWishes(root: HTMLElement, queryNow: () => Query, foresee: (query: Query) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (event: Event, wait: number): void => {
    clearTimeout(timer);
    if (!(event.target instanceof Element)) return;
    const wished = wishAt(queryNow(), event.target);
    if (wished) timer = setTimeout(() => foresee(wished), wait);
  };
  root.addEventListener('pointerover', (event) => soon(event, REST));
  root.addEventListener('pointerdown', (event) => soon(event, 0));
  root.addEventListener('focusin', (event) => soon(event, 0));
}
