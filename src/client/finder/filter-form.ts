import { FACETS, findFacet, type FacetName } from '../../domain/filters/facets.ts';
import { clearFilters, getFilter, setFilter, updateFacetFilter, type Query } from '../../domain/filters/query.ts';
import type { FacetCounts } from '../../domain/filters/select.ts';
import { isSortName, SORTS } from '../../domain/filters/sorts.ts';
import { formatCount } from '../../domain/text/pluralize.ts';
import { createButton, requireElement } from '../lib/dom.ts';

/** Finds the controls of a facet value in `row`, and adds the button that excludes the value. */
function createValueControls(facet: FacetName, row: HTMLElement) {
  const checkbox = requireElement<HTMLInputElement>(row, 'input');
  const { value } = checkbox;
  const label = `Exclude ${checkbox.nextElementSibling?.textContent}`;
  const excludeButton = createButton('−', { ariaLabel: label, title: label, dataset: { exclude: '', facet, value } });
  row.append(excludeButton);
  return { facet, value, row, checkbox, count: requireElement(row, '[data-count]'), excludeButton };
}

/** The search box, the filters and the sort order: shows a query, and tells how a click or a change alters it. */
export class FilterForm {
  readonly searchBox: HTMLInputElement;
  readonly #sort: HTMLSelectElement;
  readonly #values: readonly ReturnType<typeof createValueControls>[];
  readonly #matchAll: NodeListOf<HTMLInputElement>;

  constructor(root: HTMLElement) {
    this.searchBox = requireElement(root, 'input[name=q]');
    this.#sort = requireElement(root, 'select[name=sort]');
    this.#values = FACETS.flatMap(({ name }) =>
      [...root.querySelectorAll<HTMLElement>(`p:has(input[name=${name}])`)].map((row) => createValueControls(name, row)),
    );
    this.#matchAll = root.querySelectorAll('input[name=all]');
  }

  showQuery(query: Query): void {
    if (this.searchBox.value !== query.text) this.searchBox.value = query.text;
    for (const { facet, value, checkbox, excludeButton } of this.#values) {
      const state = getFilter(query, facet, value);
      const isExcluded = String(state === 'exclude');
      checkbox.checked = state === 'include';
      if (excludeButton.ariaPressed !== isExcluded) excludeButton.ariaPressed = isExcluded;
    }
    for (const checkbox of this.#matchAll) {
      const facet = findFacet(checkbox.value);
      if (!facet || !checkbox.parentElement) continue;
      const { include, match } = query.filters[facet.name];
      checkbox.checked = match === 'all';
      // "All of these" has no effect on a single value.
      checkbox.parentElement.hidden = match === 'any' && include.length < 2;
    }
    this.#sort.value = query.sort;
    const [defaultSort] = SORTS;
    if (this.#sort.options[0]) this.#sort.options[0].text = query.text.trim() === '' ? defaultSort.label : defaultSort.searchLabel;
  }

  /** Shows beside every checkbox how many ideas there are with its value. */
  showCounts(counts: FacetCounts): void {
    for (const { facet, value, row, count } of this.#values) {
      const ideas = counts[facet].get(value) ?? 0;
      // For speed, unchanged counts are left alone, and the others keep their text node.
      if (!(count.firstChild instanceof Text) || count.dataset['count'] === String(ideas)) continue;
      count.dataset['count'] = String(ideas);
      count.firstChild.data = formatCount(ideas);
      row.classList.toggle('no-ideas', ideas === 0);
    }
  }
}

/** The query after a click on `target`. Undefined when `target` is no button that changes filters. */
export function queryAfterClick(query: Query, target: Element): Query | undefined {
  const button = target.closest<HTMLElement>('[data-exclude], [data-remove-filter], [data-match-any], [data-clear-filters]');
  if (!button) return undefined;
  const { facet: name, value = '', ...action } = button.dataset;
  if ('clearFilters' in action) return clearFilters(query);
  const facet = findFacet(name);
  if (!facet) return undefined;
  if ('matchAny' in action) return updateFacetFilter(query, facet.name, (filter) => ({ ...filter, match: 'any' }));
  const isExcluded = getFilter(query, facet.name, value) === 'exclude';
  return setFilter(query, facet.name, value, 'exclude' in action && !isExcluded ? 'exclude' : 'none');
}

/** The query after `checkbox`, of a value or "all of these", has been checked or unchecked. */
function queryAfterCheck(query: Query, { name, value }: HTMLInputElement, checked: boolean): Query | undefined {
  const facet = findFacet(name === 'all' ? value : name);
  if (!facet) return undefined;
  if (name === 'all') return updateFacetFilter(query, facet.name, (filter) => ({ ...filter, match: checked ? 'all' : 'any' }));
  return setFilter(query, facet.name, value, checked ? 'include' : 'none');
}

/** The query after a change of `target`: the sort order, the checkbox of a value, or a checkbox "all of these". */
export function queryAfterChange(query: Query, target: EventTarget | null): Query | undefined {
  if (target instanceof HTMLInputElement) return queryAfterCheck(query, target, target.checked);
  return target instanceof HTMLSelectElement && isSortName(target.value) ? { ...query, sort: target.value } : undefined;
}

/** The query that a click on `target` would make. Undefined when `target` is no filter. */
export function predictQuery(query: Query, target: Element): Query | undefined {
  const input = target.closest('label')?.querySelector('input') ?? target;
  if (input instanceof HTMLInputElement) return queryAfterCheck(query, input, !input.checked);
  return target.closest('[data-exclude]') ? queryAfterClick(query, target) : undefined;
}
