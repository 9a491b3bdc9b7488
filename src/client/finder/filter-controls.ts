import { findFacet } from '../../domain/filters/facets.ts';
import { setFilter, getFilter, updateFacetFilter, clearFilters, type Query } from '../../domain/filters/query.ts';
import { isSortName } from '../../domain/filters/sorts.ts';

/** What touching a control makes of a query: the data of the control say of which facet and value. */
type Change = (query: Query, control: HTMLElement) => Query;

interface Control {
  readonly selector: string;
  readonly change: Change;
}

/** A change of the facet that `data-facet` names; a page that names none changes nothing. */
const ofFacet =
  (change: (query: Query, name: NonNullable<ReturnType<typeof findFacet>>['name'], value: string) => Query): Change =>
  (query, { dataset }) => {
    const facet = findFacet(dataset['facet']);
    return facet ? change(query, facet.name, dataset['value'] ?? '') : query;
  };

/** The buttons of the catalogue's page. */
const BUTTONS: readonly Control[] = [
  { selector: '[data-remove-filter]', change: ofFacet((query, name, value) => setFilter(query, name, value, 'none')) },
  {
    selector: '[data-match-any]',
    change: ofFacet((query, name) => updateFacetFilter(query, name, (filter) => ({ ...filter, match: 'any' }))),
  },
  {
    selector: '[data-exclude]',
    change: ofFacet((query, name, value) =>
      setFilter(query, name, value, getFilter(query, name, value) === 'exclude' ? 'none' : 'exclude'),
    ),
  },
  { selector: '[data-clear-filters]', change: clearFilters },
];

/** The query that pressing `target` asks for, or undefined when it is nothing that changes `query`. */
export function queryAfterClick(query: Query, target: Element): Query | undefined {
  for (const { selector, change } of BUTTONS) {
    const control = target.closest<HTMLElement>(selector);
    if (control) return change(query, control);
  }
  return undefined;
}

/** The query that setting `target` asks for: a sort, a checkbox of a facet, or the one that wants all of its values. */
export function queryAfterChange(query: Query, target: EventTarget | null): Query | undefined {
  if (target instanceof HTMLSelectElement) return isSortName(target.value) ? { ...query, sort: target.value } : undefined;
  if (!(target instanceof HTMLInputElement)) return undefined;
  const { name, value, checked } = target;
  const facet = findFacet(name === 'all' ? value : name);
  if (!facet) return undefined;
  if (name === 'all') return updateFacetFilter(query, facet.name, (filter) => ({ ...filter, match: checked ? 'all' : 'any' }));
  return setFilter(query, facet.name, value, checked ? 'include' : 'none');
}

/** Milliseconds a pointer rests on a control until it is taken for a wish: one that passes over the list asks for nothing. */
const REST = 50;

/** The query that touching the control at `target` would ask for, or undefined when it is no filter. */
function wishAt(query: Query, target: Element): Query | undefined {
  const input = target.closest('label')?.querySelector('input') ?? target;
  const facet = input instanceof HTMLInputElement && findFacet(input.name);
  if (!facet) return target.closest('[data-exclude]') ? queryAfterClick(query, target) : undefined;
  return setFilter(query, facet.name, input.value, getFilter(query, facet.name, input.value) === 'include' ? 'none' : 'include');
}

/**
 * Watches for filters in `root` that are about to be touched, so that the answer is there before the question.
 * @param queryNow gives what is asked at the moment
 * @param foresee is told what will be asked, it seems
 */
export function watchHoverIntent(root: HTMLElement, queryNow: () => Query, foresee: (query: Query) => void): void {
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
