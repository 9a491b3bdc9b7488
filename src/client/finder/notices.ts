import { FACETS } from '../../domain/filters/facets.ts';
import { createQueryTermNotice } from '../../domain/filters/query-terms.ts';
import { type Query, formatQuery } from '../../domain/filters/query.ts';
import type { CountedRelaxation } from '../../domain/filters/relax-query.ts';
import { formatIdeaCount } from '../../domain/text/pluralize.ts';
import { createButton, createTextElement, requireElement, replaceIfChanged } from '../lib/dom.ts';
import type { FoundIdeas } from './catalogue-search.ts';

/** A button in the list of filter chips. `data` says which filter it changes, for `queryAfterClick`. */
function createChip(text: string, ariaLabel: string, data: Readonly<Record<string, string>>): HTMLLIElement {
  const item = document.createElement('li');
  const button = createButton(text, ariaLabel);
  Object.assign(button.dataset, data);
  item.append(button);
  return item;
}

/** A chip for every active filter that removes it, and with several chips one that removes all. */
function createFilterChips({ query, getLabel }: FoundIdeas): HTMLLIElement[] {
  const removeChip = (text: string, data: Readonly<Record<string, string>>): HTMLLIElement =>
    createChip(`${text} ×`, `Remove the filter ${text}`, data);
  const chips = FACETS.flatMap(({ name: facet, label }) => {
    const { include, exclude, match } = query.filters[facet];
    const values = [...include.map((value) => ({ value, prefix: '' })), ...exclude.map((value) => ({ value, prefix: 'not ' }))];
    const valueChips = values.flatMap(({ value, prefix }) => {
      const valueLabel = getLabel(facet, value);
      return valueLabel === undefined ? [] : [removeChip(prefix + valueLabel, { removeFilter: '', facet, value })];
    });
    return match === 'all' ? [...valueChips, removeChip(`every ${label.toLowerCase()} of these`, { matchAny: '', facet })] : valueChips;
  });
  return chips.length > 1 ? [...chips, createChip('Clear all', 'Clear all filters', { clearFilters: '' })] : chips;
}

/** A link to the results of `query`. The idea finder shows them without leaving the page. */
function createQueryLink(query: Query, text: string): HTMLAnchorElement {
  const link = createTextElement('a', text);
  link.href = location.pathname + formatQuery(query);
  link.dataset['query'] = '';
  return link;
}

/** The texts around the results: active filters, corrected and unknown words, and what to do when nothing matches. */
export class Notices {
  readonly #searchBox: HTMLElement;
  readonly #chips: HTMLElement;
  readonly #queryTerms: HTMLElement;
  readonly #unknownValues: HTMLElement;
  readonly #noMatch: HTMLElement;
  readonly #relaxations: HTMLElement;

  constructor(root: HTMLElement) {
    this.#searchBox = requireElement(root, 'input[name=q]');
    this.#chips = requireElement(root, '[data-filter-chips]');
    this.#queryTerms = requireElement(root, '[data-query-terms]');
    this.#unknownValues = requireElement(root, '[data-unknown-values]');
    this.#noMatch = requireElement(root, '[data-no-match]');
    this.#relaxations = requireElement(root, '[data-relaxations]');
  }

  async show(found: FoundIdeas): Promise<void> {
    const { query, ideas, searchResult } = found;
    this.#showChips(createFilterChips(found));
    const { text, suggestions } = createQueryTermNotice(searchResult?.queryTerms ?? []);
    const links = suggestions.map((suggestion) => createQueryLink({ ...query, text: suggestion.text }, suggestion.word));
    replaceIfChanged(this.#queryTerms, [text, ...links.flatMap((link) => [' Did you mean ', link, '?'])]);
    this.#queryTerms.hidden = text === '';
    this.#noMatch.hidden = ideas.length > 0;
    if (ideas.length > 0) this.showRelaxations([]);
    await this.#showUnknownValues(found);
  }

  /** Hides everything but the chips. */
  clear(): void {
    replaceIfChanged(this.#queryTerms, []);
    this.#queryTerms.hidden = this.#unknownValues.hidden = this.#noMatch.hidden = true;
  }

  /** Shows similar queries that have results. */
  showRelaxations(relaxations: readonly CountedRelaxation[]): void {
    const items = relaxations.map(({ query, label, count }) => {
      const item = document.createElement('li');
      item.append(createQueryLink(query, `${label}: ${formatIdeaCount(count)}`));
      return item;
    });
    replaceIfChanged(this.#relaxations, items);
  }

  async #showUnknownValues({ query, unknownValues, getValues }: FoundIdeas): Promise<void> {
    this.#unknownValues.hidden = unknownValues.length === 0;
    if (unknownValues.length === 0) return replaceIfChanged(this.#unknownValues, []);
    // Few links contain unknown values, so this is loaded on demand.
    const { formatUnknownValues } = await import('../../domain/filters/unknown-values.ts');
    const parts = formatUnknownValues(query, unknownValues, getValues).flatMap(({ text, suggestion }) =>
      suggestion ? [`${text} Did you mean `, createQueryLink(suggestion.query, suggestion.label), '? '] : [`${text} `],
    );
    replaceIfChanged(this.#unknownValues, parts);
  }

  /** When the chip with the focus goes, the first chip gets the focus, or the search box when there is none. */
  #showChips(chips: readonly HTMLElement[]): void {
    const hadFocus = this.#chips.contains(document.activeElement);
    replaceIfChanged(this.#chips, chips);
    if (hadFocus && !this.#chips.contains(document.activeElement)) (this.#chips.querySelector('button') ?? this.#searchBox).focus();
  }
}

const OFFLINE = 'You are offline. You can read the pages that you opened before.';
const OUTDATED = 'There is a new version of the catalogue since you opened this page.';

/** Whether a newer version of the site is online: its home page names another folder of search files. */
async function isOutdated(folder: string): Promise<boolean> {
  const home = document.documentElement.dataset['base'] ?? '/';
  try {
    const response = await fetch(home, { cache: 'no-store' });
    return response.ok && !(await response.text()).includes(`"${folder}"`);
  } catch {
    // The server cannot be reached, so nobody knows.
    return false;
  }
}

/** Says what could not be loaded and why, with a button to try again or to reload the page. */
export class ErrorBanner {
  readonly #banner: HTMLElement;
  readonly #message: HTMLElement;
  readonly #retryButton: HTMLElement;
  readonly #reloadButton: HTMLElement;
  readonly #folder: string;
  #version = 0;

  /** @param folder the URL of the search files, which changes with every version of the catalogue */
  constructor(root: HTMLElement, folder: string) {
    this.#banner = requireElement(root, '[data-error-banner]');
    this.#message = requireElement(this.#banner, 'span');
    this.#retryButton = requireElement(this.#banner, '[data-retry]');
    this.#reloadButton = requireElement(this.#banner, '[data-reload]');
    this.#reloadButton.addEventListener('click', () => location.reload());
    this.#folder = folder;
  }

  /** Shows `message`, which may be empty, and then the cause when it is known. */
  async show(message: string): Promise<void> {
    const version = ++this.#version;
    this.#banner.hidden = false;
    this.#update(navigator.onLine ? message : `${message} ${OFFLINE}`, false);
    if (navigator.onLine && (await isOutdated(this.#folder)) && version === this.#version) this.#update(OUTDATED, true);
  }

  hide(): void {
    this.#version++;
    this.#update('', false);
    this.#banner.hidden = true;
  }

  #update(message: string, needsReload: boolean): void {
    const hadFocus = this.#banner.contains(document.activeElement);
    this.#message.textContent = message.trim();
    this.#retryButton.hidden = needsReload;
    this.#reloadButton.hidden = !needsReload;
    if (hadFocus) (needsReload ? this.#reloadButton : this.#retryButton).focus();
  }
}
