import { formatQuery, parseQuery, type Query } from '../../domain/filters/query.ts';
import { lazy } from '../lib/lazy.ts';
import { logError } from '../lib/log-error.ts';
import { isStored, PROFILE_NAME } from '../stores/persisted-store.ts';
import { FilterForm, predictQuery, queryAfterChange, queryAfterClick } from './filter-form.ts';
import { ResultCount } from './result-count.ts';
import type { Results } from './results.ts';

const LOAD_FAILED = 'Search could not be loaded. Here are all ideas. Reload the page when you are online.';

/** The hashes that open the dialog "My skills". Older links use the second one. */
const PROFILE_HASHES = ['#my-skills', '#what-i-know'];

/** The time that a pointer rests on a filter before its results are loaded. */
const HOVER_DELAY_MS = 50;

/** Makes a new history entry, or changes the present one. */
type HistoryMethod = 'pushState' | 'replaceState';

const pendingWrites: (() => void)[] = [];

function flushPendingWrites(): void {
  for (const write of pendingWrites.splice(0)) {
    try {
      write();
    } catch {
      // Safari allows 100 changes in 30 seconds. For a fast typist, the next letter updates the URL.
    }
  }
}

/**
 * Writes `query` to the URL. That takes the browser milliseconds, so it waits until the results are painted.
 * @param shown the number of rows that the page shows, when a visitor has loaded more than the first ones
 */
function writeUrl(method: HistoryMethod, query: Query, shown?: number): void {
  const url = location.pathname + formatQuery(query);
  pendingWrites.push(() => history[method](shown === undefined ? null : { shown }, '', url));
  if (pendingWrites.length === 1) requestAnimationFrame(() => setTimeout(flushPendingWrites));
}

/**
 * The catalogue page: turns its list into one that can be searched and filtered. The URL holds the whole state.
 *
 * From a keystroke to the list: the `input` event changes the query and shows it in the FilterForm, Results.show asks
 * CatalogueSearch for the ideas, and ResultList shows their rows.
 */
class IdeaFinder extends HTMLElement {
  readonly #form = new FilterForm(this);
  readonly #count = new ResultCount(this);
  readonly #loadResults = lazy(async () => {
    const { Results } = await import('./results.ts');
    return new Results(this, this.#form, this.#count, (shown) => writeUrl('replaceState', this.#query, shown));
  });
  #query = parseQuery('');
  #preloadTimer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { searchBox } = this.#form;
    searchBox.addEventListener('input', () => this.#search(searchBox.value));
    searchBox.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || searchBox.value === '') return;
      event.preventDefault();
      this.#search('');
    });
    this.addEventListener('change', ({ target }) => this.#change(queryAfterChange(this.#query, target)));
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('pointerover', ({ target }) => this.#preload(target, HOVER_DELAY_MS));
    this.addEventListener('pointerdown', ({ target }) => this.#preload(target, 0));
    this.addEventListener('focusin', ({ target }) => {
      this.#preload(target, 0);
      if (!(target instanceof Element) || !target.matches('input, select, button')) return;
      void this.#withResults(({ search }) => search.prepare(target === searchBox));
    });
    addEventListener('pagehide', flushPendingWrites);
    addEventListener('popstate', () => this.#readUrl());
    this.#readUrl();
    // Results add the rows that the page does not have, and compare ideas with the profile.
    const isNeeded = this.querySelector('[data-pages] a') !== null || isStored(PROFILE_NAME);
    if (isNeeded) void this.#withResults(() => undefined);
    if (PROFILE_HASHES.includes(location.hash)) void this.#withResults(({ matchView }) => matchView.openProfile());
  }

  /** Calls `use` with the results, which are loaded when they are first needed. */
  async #withResults<Value>(use: (results: Results) => Value): Promise<Awaited<Value> | undefined> {
    const results = await this.#loadResults().catch(logError);
    if (!results) this.#count.showError(LOAD_FAILED);
    return results && (await use(results));
  }

  /** Shows the query of the URL, with as many rows as when the visitor left the page. */
  #readUrl(): void {
    const query = parseQuery(location.search);
    const { shown = 0 } = (history.state ?? {}) as { readonly shown?: number };
    const isChanged = formatQuery(query) !== formatQuery(this.#query);
    this.#query = query;
    this.#form.showQuery(query);
    if (isChanged || shown > 0) void this.#show(query, shown).then(() => this.dispatchEvent(new Event('shown', { bubbles: true })));
  }

  async #setQuery(query: Query, method: HistoryMethod): Promise<void> {
    this.#query = query;
    this.#form.showQuery(query);
    writeUrl(method, query);
    await this.#show(query);
  }

  /** Afterwards the query is without the values that do not exist. */
  async #show(query: Query, shown?: number): Promise<void> {
    const knownQuery = await this.#withResults((results) => results.show(query, shown));
    if (knownQuery && this.#query === query) this.#query = knownQuery;
  }

  /** After `delay`, loads the results that a click on `target` would show. */
  #preload(target: EventTarget | null, delay: number): void {
    clearTimeout(this.#preloadTimer);
    const query = target instanceof Element ? predictQuery(this.#query, target) : undefined;
    if (query) this.#preloadTimer = setTimeout(() => void this.#withResults((results) => results.preload(query)), delay);
  }

  #search(text: string): void {
    this.#count.delayAnnouncement();
    void this.#setQuery({ ...this.#query, text }, 'replaceState');
  }

  #change(query: Query | undefined): void {
    if (query) void this.#setQuery(query, 'pushState');
  }

  #onClick(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    this.#change(queryAfterClick(this.#query, event.target));
    if (event.target.closest('[data-profile]')) void this.#withResults(({ matchView }) => matchView.openProfile());
    if (event.target.closest('[data-retry]')) void this.#withResults((results) => results.retry().then(() => results.list.focus()));
    const link = event.target.closest<HTMLAnchorElement>('a[data-query]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      void this.#setQuery(parseQuery(link.search), 'pushState').then(() => this.#withResults(({ list }) => list.focus()));
    }
  }
}

customElements.define('idea-finder', IdeaFinder);
