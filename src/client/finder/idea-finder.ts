import { formatQuery, parseQuery, type Query } from '../../domain/filters/query.ts';
import { lazy } from '../lib/lazy.ts';
import { logError } from '../lib/log-error.ts';
import { isStored, PROFILE_NAME } from '../stores/persisted-store.ts';
import { FilterForm, queryAfterChange, queryAfterClick, watchHoverIntent } from './filter-form.ts';
import { ResultCount } from './result-count.ts';
import type { Results } from './results.ts';

const LOAD_FAILED = 'Search could not be loaded. Here are all ideas. Reload the page when you are online.';

/** The hashes that open the dialog "My skills". Older links use the second one. */
const PROFILE_HASHES = ['#my-skills', '#what-i-know'];

/** Makes a new history entry, or changes the present one. */
type HistoryMethod = 'pushState' | 'replaceState';

/** Writes queries to the URL. That takes the browser milliseconds, so it waits until the results are painted. */
class UrlWriter {
  readonly #pending: (() => void)[] = [];

  constructor() {
    addEventListener('pagehide', () => this.#flush());
  }

  /** @param shown the number of rows that the page shows, when a visitor has loaded more than the first ones */
  write(method: HistoryMethod, query: Query, shown?: number): void {
    const url = location.pathname + formatQuery(query);
    this.#pending.push(() => history[method](shown === undefined ? null : { shown }, '', url));
    if (this.#pending.length === 1) requestAnimationFrame(() => setTimeout(() => this.#flush()));
  }

  #flush(): void {
    for (const writeUrl of this.#pending.splice(0)) {
      try {
        writeUrl();
      } catch {
        // Safari allows 100 changes in 30 seconds. For a fast typist, the next letter updates the URL.
      }
    }
  }
}

/**
 * The catalogue page: turns its list into one that can be searched and filtered. The URL holds the whole state.
 *
 * From a keystroke to the list: the `input` event changes the query and shows it in the FilterForm, Results.show asks
 * CatalogueSearch for the ideas, and ResultList shows their rows.
 */
class IdeaFinder extends HTMLElement {
  readonly #url = new UrlWriter();
  readonly #form = new FilterForm(this);
  readonly #count = new ResultCount(this);
  readonly #loadResults = lazy(async () => {
    const { Results } = await import('./results.ts');
    return new Results(this, this.#form, this.#count, (shown) => this.#url.write('replaceState', this.#query, shown));
  });
  #query = parseQuery('');

  connectedCallback(): void {
    this.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element) || !target.matches('input, select, button')) return;
      void this.#withResults(({ search }) => search.prepare(target === this.#form.searchBox));
    });
    this.addEventListener('input', ({ target }) => {
      if (target === this.#form.searchBox) this.#search(this.#form.searchBox.value);
    });
    this.addEventListener('change', ({ target }) => this.#change(queryAfterChange(this.#query, target)));
    this.addEventListener('click', (event) => this.#onClick(event));
    watchHoverIntent(
      this,
      () => this.#query,
      (query) => void this.#withResults((results) => results.preload(query)),
    );
    addEventListener('keydown', (event) => this.#onKeyDown(event));
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
    if (results) return await use(results);
    this.#count.showError(LOAD_FAILED, this.#count.value);
    return undefined;
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
    this.#url.write(method, query);
    await this.#show(query);
  }

  /** Afterwards the query is without the values that do not exist. */
  async #show(query: Query, shown?: number): Promise<void> {
    const knownQuery = await this.#withResults((results) => results.show(query, shown));
    if (knownQuery && this.#query === query) this.#query = knownQuery;
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

  #onKeyDown(event: KeyboardEvent): void {
    const { searchBox } = this.#form;
    if (event.key === 'Escape' && event.target === searchBox && searchBox.value !== '') {
      event.preventDefault();
      this.#search('');
    }
  }
}

customElements.define('idea-finder', IdeaFinder);
