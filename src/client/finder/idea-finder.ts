import { formatQuery, parseQuery, type Query } from '../../domain/filters/query.ts';
import { AddressBar, type HistoryMethod } from './address-bar.ts';
import { queryAfterClick, queryAfterChange, watchHoverIntent } from './filter-controls.ts';
import { FilterForm } from './finder-form.ts';
import { ResultCount } from './result-count.ts';
import { lazy } from '../lib/lazy.ts';
import { PROFILE_NAME, isStored } from '../stores/persisted-store.ts';
import type { Results } from './results.ts';

const UNLOADED = 'Search could not be loaded. Here is every idea; load the page again when you are online.';

/** Turns the list of the catalogue's page into one that can be searched and filtered. The URL holds all its state. */
class IdeaFinder extends HTMLElement {
  readonly #address = new AddressBar();
  readonly #form = new FilterForm(this);
  readonly #count = new ResultCount(this);
  readonly #results = lazy(async () => {
    const { Results } = await import('./results.ts');
    return new Results(this, this.#form, this.#count, (shown) => this.#address.remember('replaceState', this.#query, shown));
  });
  #query = parseQuery('');

  connectedCallback(): void {
    this.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element) || !target.matches('input, select, button')) return;
      void this.#with((results) => results.prepare(target === this.#form.box));
    });
    this.addEventListener('input', ({ target }) => {
      if (target === this.#form.box) this.#type(this.#form.box.value);
    });
    this.addEventListener('change', ({ target }) => this.#change(queryAfterChange(this.#query, target)));
    this.addEventListener('click', (event) => this.#click(event));
    watchHoverIntent(
      this,
      () => this.#query,
      (query) => void this.#with((results) => results.foresee(query)),
    );
    addEventListener('keydown', (event) => this.#press(event));
    addEventListener('popstate', () => this.#read());
    this.#read();
    // A list that has more than the page shows, and one that is held against what the visitor knows, are at work at once.
    const isAtWork = this.querySelector('[data-pages] a') !== null || isStored(PROFILE_NAME);
    if (isAtWork) void this.#with(() => undefined);
    if (location.hash === '#what-i-know') void this.#with((results) => results.askWhatIsKnown());
  }

  /** What answers is loaded for the first question, or when one is about to be asked. */
  async #with<Value>(act: (results: Results) => Value): Promise<Awaited<Value> | undefined> {
    const results = await this.#results().catch(() => undefined);
    if (results) return await act(results);
    this.#count.fail(UNLOADED, this.#count.value);
    return undefined;
  }

  /** Takes the query from the URL, and how many rows were shown when the reader left. */
  #read(): void {
    const query = parseQuery(location.search);
    const { shown = 0 } = (history.state ?? {}) as { readonly shown?: number };
    const isAsked = formatQuery(query) !== formatQuery(this.#query);
    this.#query = query;
    this.#form.showQuery(query);
    if (isAsked || shown > 0) void this.#show(query, shown).then(() => this.dispatchEvent(new Event('shown', { bubbles: true })));
  }

  async #ask(query: Query, step: HistoryMethod): Promise<void> {
    this.#query = query;
    this.#form.showQuery(query);
    this.#address.remember(step, query);
    await this.#show(query);
  }

  /** What makes no sense of a question has been said, and goes no further than the URL it came from. */
  async #show(query: Query, shown?: number): Promise<void> {
    const understood = await this.#with((results) => results.show(query, shown));
    if (understood && this.#query === query) this.#query = understood;
  }

  #type(text: string): void {
    this.#count.hush();
    void this.#ask({ ...this.#query, text }, 'replaceState');
  }

  #change(query: Query | undefined): void {
    if (query) void this.#ask(query, 'pushState');
  }

  #click(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    this.#change(queryAfterClick(this.#query, event.target));
    if (event.target.closest('[data-profile]')) void this.#with((results) => results.askWhatIsKnown());
    if (event.target.closest('[data-retry]')) void this.#with((results) => results.again().then(() => results.focus()));
    const link = event.target.closest<HTMLAnchorElement>('a[data-query]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      void this.#ask(parseQuery(link.search), 'pushState').then(() => this.#with((results) => results.focus()));
    }
  }

  #press(event: KeyboardEvent): void {
    const { box } = this.#form;
    if (event.key === 'Escape' && event.target === box && box.value !== '') {
      event.preventDefault();
      this.#type('');
    }
  }
}

customElements.define('idea-finder', IdeaFinder);
