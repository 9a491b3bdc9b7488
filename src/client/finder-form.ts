import { formatCount } from '../domain/count.ts';
import { FACETS, type FacetName } from '../domain/facets.ts';
import type { Query } from '../domain/query.ts';
import type { Counts } from '../domain/select.ts';
import { SORTS } from '../domain/sorts.ts';
import { partOf } from './elements.ts';

interface FacetInput {
  readonly facet: FacetName;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement | null;
}

/** Everything on the page that a query is put together with. */
export class FinderForm {
  readonly box: HTMLInputElement;
  readonly #sort: HTMLSelectElement;
  readonly #inputs: readonly FacetInput[];

  constructor(root: HTMLElement) {
    this.box = partOf(root, 'input[name=q]');
    this.#sort = partOf(root, 'select[name=sort]');
    this.#inputs = FACETS.flatMap(({ name }) =>
      [...root.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)].map((input) => ({
        facet: name,
        input,
        count: input.parentElement?.querySelector<HTMLElement>('[data-count]') ?? null,
      })),
    );
  }

  /** Box, checkboxes and sort as `query` has them. */
  showQuery(query: Query): void {
    if (this.box.value !== query.text) this.box.value = query.text;
    for (const { facet, input } of this.#inputs) input.checked = query.choices[facet].include.includes(input.value);
    this.#sort.value = query.sort;
    const [usual] = SORTS;
    if (this.#sort.options[0]) this.#sort.options[0].text = query.text.trim() === '' ? usual.label : usual.searching;
  }

  /** Beside every checkbox, how many ideas it would leave. */
  showCounts(counts: Counts): void {
    for (const { facet, input, count } of this.#inputs) {
      const ideas = counts[facet].get(input.value) ?? 0;
      if (!count) continue;
      count.dataset['count'] = String(ideas);
      count.textContent = formatCount(ideas);
    }
  }
}
