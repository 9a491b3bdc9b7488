import { FACETS } from '../../domain/filters/facets.ts';
import { getFacetLabel } from '../../domain/filters/facet-columns.ts';
import { createQueryTermNotice } from '../../domain/filters/query-terms.ts';
import { type Query, formatQuery } from '../../domain/filters/query.ts';
import type { CountedRelaxation } from '../../domain/filters/relax-query.ts';
import { formatIdeaCount } from '../../domain/text/pluralize.ts';
import { basePath } from '../lib/base-path.ts';
import { createButton, createElement, requireElement, replaceIfChanged } from '../lib/dom.ts';
import type { FoundIdeas } from './catalogue-search.ts';

/** A button in the list of filter chips. `dataset` says which filter it changes, for `queryAfterClick`. */
function createChip(text: string, ariaLabel: string, dataset: Readonly<Record<string, string>>): HTMLLIElement {
  return createElement('li', {}, createButton(text, { ariaLabel, dataset }));
}

/** A chip for every active filter that removes it, and with several chips one that removes all. */
function createFilterChips({ query, columns }: FoundIdeas): HTMLLIElement[] {
  if (!columns) return [];
  const removeChip = (text: string, dataset: Readonly<Record<string, string>>): HTMLLIElement =>
    createChip(`${text} ×`, `Remove the filter ${text}`, dataset);
  const chips = FACETS.flatMap(({ name: facet, label }) => {
    const { include, exclude, match } = query.filters[facet];
    const createValueChip = (value: string, prefix: string): HTMLLIElement =>
      removeChip(`${prefix}${getFacetLabel(columns, facet, value)}`, { removeFilter: '', facet, value });
    return [
      ...include.map((value) => createValueChip(value, '')),
      ...exclude.map((value) => createValueChip(value, 'not ')),
      ...(match === 'all' ? [removeChip(`every ${label.toLowerCase()} of these`, { matchAny: '', facet })] : []),
    ];
  });
  return chips.length > 1 ? [...chips, createChip('Clear all', 'Clear all filters', { clearFilters: '' })] : chips;
}

/** Shows the active filters. When the chip with the focus goes, the first chip gets the focus, or the search box. */
function showFilterChips(root: HTMLElement, found: FoundIdeas): void {
  const list = requireElement(root, '[data-filter-chips]');
  const hadFocus = list.contains(document.activeElement);
  replaceIfChanged(list, createFilterChips(found));
  if (hadFocus && !list.contains(document.activeElement))
    (list.querySelector('button') ?? requireElement(document, 'input[name=q]')).focus();
}

/** A link to the results of `query`. The idea finder shows them without leaving the page. */
function createQueryLink(query: Query, text: string): HTMLAnchorElement {
  return createElement('a', { href: location.pathname + formatQuery(query), dataset: { query: '' } }, text);
}

/** Shows `children` in the notice that matches `selector`, or hides it when there are none. */
function showNotice(root: HTMLElement, selector: string, children: readonly (Node | string)[]): void {
  const notice = requireElement(root, selector);
  replaceIfChanged(notice, children);
  notice.hidden = children.length === 0;
}

function showQueryTerms(root: HTMLElement, { query, searchResult }: FoundIdeas): void {
  const { text, suggestions } = createQueryTermNotice(searchResult?.queryTerms ?? []);
  const links = suggestions.map((suggestion) => createQueryLink({ ...query, text: suggestion.text }, suggestion.word));
  showNotice(root, '[data-query-terms]', text === '' ? [] : [text, ...links.flatMap((link) => [' Did you mean ', link, '?'])]);
}

async function showUnknownValues(root: HTMLElement, { query, unknownValues, columns }: FoundIdeas): Promise<void> {
  if (!columns || unknownValues.length === 0) return showNotice(root, '[data-unknown-values]', []);
  // Few links contain unknown values, so this is loaded on demand.
  const { formatUnknownValues } = await import('../../domain/filters/unknown-values.ts');
  const notices = formatUnknownValues(query, unknownValues, (facet) => columns.facets[facet]);
  const parts = notices.flatMap(({ text, suggestion }) =>
    suggestion ? [`${text} Did you mean `, createQueryLink(suggestion.query, suggestion.label), '? '] : [`${text} `],
  );
  showNotice(root, '[data-unknown-values]', parts);
}

/** Shows in `root` the active filters, corrected and unknown words, and whether nothing matches. */
export async function showNotices(root: HTMLElement, found: FoundIdeas): Promise<void> {
  showFilterChips(root, found);
  showQueryTerms(root, found);
  requireElement(root, '[data-no-match]').hidden = found.ideas.length > 0;
  if (found.ideas.length > 0) showRelaxations(root, []);
  await showUnknownValues(root, found);
}

/** Hides in `root` all that `showNotices` shows, except the active filters. */
export function hideNotices(root: HTMLElement): void {
  for (const selector of ['[data-query-terms]', '[data-unknown-values]']) showNotice(root, selector, []);
  requireElement(root, '[data-no-match]').hidden = true;
}

/** Shows in `root` similar queries that have results. */
export function showRelaxations(root: HTMLElement, relaxations: readonly CountedRelaxation[]): void {
  const items = relaxations.map(({ query, label, count }) =>
    createElement('li', {}, createQueryLink(query, `${label}: ${formatIdeaCount(count)}`)),
  );
  replaceIfChanged(requireElement(root, '[data-relaxations]'), items);
}

const OFFLINE = 'You are offline. You can read the pages that you opened before.';
const OUTDATED = 'There is a new version of the catalogue since you opened this page.';

/** Whether a newer version of the site is online: its home page names another folder of search files. */
async function isOutdated(folder: string): Promise<boolean> {
  try {
    const response = await fetch(basePath, { cache: 'no-store' });
    return response.ok && !(await response.text()).includes(`"${folder}"`);
  } catch {
    // The server cannot be reached, so nobody knows.
    return false;
  }
}

/** Says what could not be loaded and why, with a button to try again or to reload the page. */
export class ErrorBanner {
  readonly #banner: HTMLElement;
  readonly #button: HTMLElement;
  readonly #folder: string;
  #version = 0;

  /** @param folder the URL of the search files, which changes with every version of the catalogue */
  constructor(root: HTMLElement, folder: string) {
    this.#banner = requireElement(root, '[data-error-banner]');
    this.#button = requireElement(this.#banner, 'button');
    this.#button.addEventListener('click', () => {
      if (!('retry' in this.#button.dataset)) location.reload();
    });
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
    this.#banner.hidden = true;
  }

  #update(message: string, needsReload: boolean): void {
    requireElement(this.#banner, 'span').textContent = message.trim();
    this.#button.textContent = needsReload ? 'Reload' : 'Try again';
    // The idea finder handles clicks on every button with `data-retry`.
    this.#button.toggleAttribute('data-retry', !needsReload);
  }
}
