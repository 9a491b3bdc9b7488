import { FACETS, type FacetName } from '../../domain/filters/facets.ts';
import { type Query, formatQuery } from '../../domain/filters/query.ts';
import { createTextElement, requireElement, replaceIfChanged } from '../lib/dom.ts';
import { formatIdeaCount } from '../../domain/text/pluralize.ts';
import type { CountedRelaxation } from '../../domain/filters/relax-query.ts';
import { createQueryTermNotice } from '../../domain/filters/query-terms.ts';
import type { FoundIdeas } from './catalogue-search.ts';

/** A button in the list of chips; `data` say what pressing it changes. */
function chip(words: string, name: string, data: Readonly<Record<string, string>>): HTMLLIElement {
  const item = document.createElement('li');
  const button = createTextElement('button', words);
  button.type = 'button';
  Object.assign(button.dataset, data);
  button.ariaLabel = name;
  item.append(button);
  return item;
}

function filterChip(words: string, data: Readonly<Record<string, string>>): HTMLLIElement {
  return chip(`${words} ×`, `Remove the filter ${words}`, data);
}

/** A removable chip for everything `query` asks of facets, whose values `labelOf` knows, and one for all when there are several. */
function createFilterChips(query: Query, labelOf: (name: FacetName, value: string) => string | undefined): HTMLLIElement[] {
  const chips = FACETS.flatMap(({ name, label }) => {
    const { include, exclude, match } = query.filters[name];
    const chosen = [...include.map((value) => ({ value, sign: '' })), ...exclude.map((value) => ({ value, sign: 'not ' }))];
    const values = chosen.flatMap(({ value, sign }) => {
      const words = labelOf(name, value);
      return words === undefined ? [] : [filterChip(sign + words, { removeFilter: '', facet: name, value })];
    });
    return match === 'all' ? [...values, filterChip(`every ${label.toLowerCase()} of these`, { matchAny: '', facet: name })] : values;
  });
  return chips.length > 1 ? [...chips, chip('Clear all', 'Clear all filters', { clearFilters: '' })] : chips;
}

/** A link to `query`, which the finder follows without leaving the page. */
function linkTo(query: Query, words: string): HTMLAnchorElement {
  const link = createTextElement('a', words);
  link.href = location.pathname + formatQuery(query);
  link.dataset['query'] = '';
  return link;
}

/** What the page says about a question: what is active, how its words were read, and the ways out when nothing is found. */
export class Notices {
  readonly #box: HTMLElement;
  readonly #chips: HTMLElement;
  readonly #words: HTMLElement;
  readonly #strays: HTMLElement;
  readonly #noMatch: HTMLElement;
  readonly #ways: HTMLElement;

  constructor(root: HTMLElement) {
    this.#box = requireElement(root, 'input[name=q]');
    this.#chips = requireElement(root, '[data-filter-chips]');
    this.#words = requireElement(root, '[data-query-terms]');
    this.#strays = requireElement(root, '[data-unknown-values]');
    this.#noMatch = requireElement(root, '[data-no-match]');
    this.#ways = requireElement(root, '[data-relaxations]');
  }

  show({ query, answer, ideas, labelOf, strays, valuesOf }: FoundIdeas): void {
    void this.#showStrays(query, strays, valuesOf);
    this.#showChips(createFilterChips(query, labelOf));
    const { text, suggestions } = createQueryTermNotice(answer?.queryTerms ?? []);
    const meant = suggestions.flatMap((proposal) => [' Did you mean ', linkTo({ ...query, text: proposal.text }, proposal.word), '?']);
    replaceIfChanged(this.#words, [text, ...meant]);
    this.#words.hidden = text === '';
    this.#noMatch.hidden = ideas.length > 0;
    if (ideas.length > 0) this.showWays([]);
  }

  /** Says nothing but which filters are active. */
  clear(): void {
    replaceIfChanged(this.#words, []);
    this.#words.hidden = this.#strays.hidden = this.#noMatch.hidden = true;
  }

  /** Says which values of a link nobody knows. Few links have one, so the words for it come when they are needed. */
  async #showStrays(query: Query, strays: FoundIdeas['strays'], valuesOf: FoundIdeas['valuesOf']): Promise<void> {
    this.#strays.hidden = strays.length === 0;
    if (strays.length === 0) return replaceIfChanged(this.#strays, []);
    const { formatUnknownValues } = await import('../../domain/filters/unknown-values.ts');
    const parts = formatUnknownValues(query, strays, valuesOf).flatMap(({ text, suggestion }) =>
      suggestion ? [`${text} Did you mean `, linkTo(suggestion.query, suggestion.label), '? '] : [`${text} `],
    );
    replaceIfChanged(this.#strays, parts);
  }

  /** Nothing was found: links to what would be found with one thing less. */
  showWays(ways: readonly CountedRelaxation[]): void {
    const items = ways.map(({ query, label, count }) => {
      const item = document.createElement('li');
      item.append(linkTo(query, `${label}: ${formatIdeaCount(count)}`));
      return item;
    });
    replaceIfChanged(this.#ways, items);
  }

  /** A chip that goes away hands the focus to the next one, the last one to the box. */
  #showChips(chips: readonly HTMLElement[]): void {
    const hadFocus = this.#chips.contains(document.activeElement);
    replaceIfChanged(this.#chips, chips);
    if (hadFocus && !this.#chips.contains(document.activeElement)) (this.#chips.querySelector('button') ?? this.#box).focus();
  }
}
