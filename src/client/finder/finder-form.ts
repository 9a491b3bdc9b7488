import { formatCount } from '../../domain/text/pluralize.ts';
import { FACETS, type FacetName } from '../../domain/filters/facets.ts';
import { getFilter, type Query } from '../../domain/filters/query.ts';
import type { FacetCounts } from '../../domain/filters/select.ts';
import { SORTS } from '../../domain/filters/sorts.ts';
import { requireElement, createTextElement } from '../lib/dom.ts';

interface FacetInput {
  readonly facet: FacetName;
  readonly input: HTMLInputElement;
  /** What stands around the input. */
  readonly row: HTMLElement | null;
  readonly count: HTMLElement | null;
  /** The button that rules the value out. */
  readonly not: HTMLElement;
}

function facetInput(facet: FacetName, input: HTMLInputElement): FacetInput {
  const row = input.closest('p');
  const not = notButton(facet, input);
  row?.append(not);
  return { facet, input, row, not, count: row?.querySelector<HTMLElement>('[data-count]') ?? null };
}

/** The button beside `input` that rules its value out. */
function notButton(facet: FacetName, input: HTMLInputElement): HTMLButtonElement {
  const button = createTextElement('button', '−');
  button.type = 'button';
  Object.assign(button.dataset, { exclude: '', facet, value: input.value });
  button.title = button.ariaLabel = `Leave out ${input.nextElementSibling?.textContent}`;
  return button;
}

/** Everything on the page that a query is put together with. */
export class FilterForm {
  readonly box: HTMLInputElement;
  readonly #sort: HTMLSelectElement;
  readonly #inputs: readonly FacetInput[];
  readonly #alls: readonly { readonly facet: FacetName; readonly input: HTMLInputElement }[];

  constructor(root: HTMLElement) {
    this.box = requireElement(root, 'input[name=q]');
    this.#sort = requireElement(root, 'select[name=sort]');
    this.#inputs = FACETS.flatMap(({ name }) =>
      [...root.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)].map((input) => facetInput(name, input)),
    );
    this.#alls = FACETS.flatMap(({ name }) =>
      [...root.querySelectorAll<HTMLInputElement>(`input[name=all][value=${name}]`)].map((input) => ({ facet: name, input })),
    );
  }

  /** Box, checkboxes and sort as `query` has them. */
  showQuery(query: Query): void {
    if (this.box.value !== query.text) this.box.value = query.text;
    for (const { facet, input, not } of this.#inputs) {
      const wished = getFilter(query, facet, input.value);
      const isOut = String(wished === 'exclude');
      input.checked = wished === 'include';
      if (not.ariaPressed !== isOut) not.ariaPressed = isOut;
    }
    for (const { facet, input } of this.#alls) {
      const choice = query.filters[facet];
      input.checked = choice.match === 'all';
      // Of one value there is no "all".
      if (input.parentElement) input.parentElement.hidden = choice.match === 'any' && choice.include.length < 2;
    }
    this.#sort.value = query.sort;
    const [usual] = SORTS;
    if (this.#sort.options[0]) this.#sort.options[0].text = query.text.trim() === '' ? usual.label : usual.searchLabel;
  }

  /** Beside every checkbox, how many ideas it would leave. */
  showCounts(counts: FacetCounts): void {
    for (const { facet, input, row, count } of this.#inputs) {
      const ideas = counts[facet].get(input.value) ?? 0;
      // What is not touched costs no style and no layout, and a text that changes less than one that is replaced.
      if (!(count?.firstChild instanceof Text) || count.getAttribute('data-count') === String(ideas)) continue;
      count.setAttribute('data-count', String(ideas));
      count.firstChild.data = formatCount(ideas);
      row?.classList.toggle('none', ideas === 0);
    }
  }
}
