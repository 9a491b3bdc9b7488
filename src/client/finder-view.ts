import { countIdeas } from '../domain/count.ts';
import { FACETS, type FacetName } from '../domain/facets.ts';
import type { Query } from '../domain/query.ts';
import { SORTS } from '../domain/sorts.ts';
import type { Selection } from '../domain/select.ts';
import { chipsFor } from './chips.ts';
import type { Finder } from './finder.ts';

/** The page's parts that show a query and what it finds. Knows elements, decides nothing. */
export class FinderView {
  readonly #root: HTMLElement;
  readonly #items: ReadonlyMap<string, HTMLElement>;
  readonly #inputs: readonly { readonly facet: FacetName; readonly input: HTMLInputElement; readonly count: HTMLElement | null }[];
  /** The text each item is marked for now. */
  readonly #marked = new Map<HTMLElement, string>();

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#items = new Map([...root.querySelectorAll<HTMLElement>('[data-idea]')].map((item) => [item.dataset['idea'] ?? '', item]));
    this.#inputs = FACETS.flatMap(({ name }) =>
      [...root.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)].map((input) => ({
        facet: name,
        input,
        count: input.parentElement?.querySelector<HTMLElement>('[data-count]') ?? null,
      })),
    );
  }

  get box(): HTMLInputElement {
    return this.#part('input[name=q]');
  }

  /** Box, checkboxes and sort as `query` has them. */
  showForm(query: Query): void {
    if (this.box.value !== query.text) this.box.value = query.text;
    for (const { facet, input } of this.#inputs) input.checked = query.choices[facet].include.includes(input.value);
    const sort = this.#part<HTMLSelectElement>('select[name=sort]');
    sort.value = query.sort;
    const [usual] = SORTS;
    if (sort.options[0]) sort.options[0].text = query.text.trim() === '' ? usual.label : usual.searching;
  }

  /** The ideas, their marked words, the counts and the chips. */
  showSelection(finder: Finder, { ideas, counts }: Selection, query: Query): void {
    const items = ideas.flatMap(({ id }) => this.#items.get(id) ?? []);
    for (const item of items) this.#mark(item, finder, query);
    this.#part('#results').replaceChildren(...items);
    this.#part('[data-no-match]').hidden = items.length > 0;
    this.#part('[data-chips]').replaceChildren(...chipsFor(query, finder.labelOf));
    for (const { facet, input, count } of this.#inputs) {
      if (count) count.dataset['count'] = count.textContent = String(counts[facet].get(input.value) ?? 0);
    }
    this.#say(items.length === finder.total ? countIdeas(finder.total) : `${items.length} of ${countIdeas(finder.total)}`, items.length);
    this.#part('[data-show]').textContent = `Show ${countIdeas(items.length)}`;
  }

  /** While the records are on their way. */
  showBusy(busy: boolean): void {
    this.#part('#results').ariaBusy = String(busy);
  }

  /** The records cannot be had: every idea stays, and the reader is told. */
  showFailure(): void {
    this.#part('#results').replaceChildren(...this.#items.values());
    this.#say('Search could not be loaded. Here is every idea; try again when you are online.', this.#items.size);
  }

  #say(words: string, count: number): void {
    const status = this.#part('[data-result-count]');
    status.dataset['resultCount'] = String(count);
    status.textContent = words;
  }

  #mark(item: HTMLElement, finder: Finder, query: Query): void {
    const before = this.#marked.get(item) ?? '';
    this.#marked.set(item, query.text);
    if (before === query.text) return;
    for (const part of item.querySelectorAll('[data-mark], ul a')) {
      const segments = finder.mark(part.textContent, query);
      part.replaceChildren(
        ...segments.map(({ text, marked }) => {
          if (!marked) return text;
          const mark = document.createElement('mark');
          mark.textContent = text;
          return mark;
        }),
      );
    }
  }

  #part<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const part = this.#root.querySelector<Kind>(selector);
    if (!part) throw new Error(`the page has no ${selector}`);
    return part;
  }
}
