import { FACETS } from '../domain/facets.ts';
import { choose, formatQuery, parseQuery, type Query } from '../domain/query.ts';
import { isSortName } from '../domain/sorts.ts';
import { FinderForm } from './finder-form.ts';
import { ResultCount } from './result-count.ts';
import { Results } from './results.ts';

type Step = 'pushState' | 'replaceState';

/** Turns the list of the catalogue's page into one that can be searched and filtered. The URL holds all its state. */
class IdeaFinder extends HTMLElement {
  #form = new FinderForm(this);
  #count = new ResultCount(this);
  #results = new Results(this, this.#form, this.#count, (shown) => this.#remember('replaceState', location.href, shown));
  #query = parseQuery('');

  connectedCallback(): void {
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.matches('input, select, button')) this.#results.prepare(target === this.#form.box);
    });
    this.addEventListener('input', ({ target }) => {
      if (target === this.#form.box) this.#type(this.#form.box.value);
    });
    this.addEventListener('change', ({ target }) => this.#change(target));
    this.addEventListener('click', (event) => this.#click(event));
    addEventListener('keydown', (event) => this.#press(event));
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  /** Takes the query from the URL, and how many rows were shown when the reader left. */
  #read(): void {
    const query = parseQuery(location.search);
    const { shown = 0 } = (history.state ?? {}) as { readonly shown?: number };
    const isAsked = formatQuery(query) !== formatQuery(this.#query);
    this.#query = query;
    this.#form.showQuery(query);
    if (isAsked || shown > 0) void this.#results.show(query, shown);
  }

  async #ask(query: Query, step: Step): Promise<void> {
    this.#query = query;
    this.#form.showQuery(query);
    this.#remember(step, location.pathname + formatQuery(query));
    await this.#results.show(query);
  }

  #remember(step: Step, address: string, shown?: number): void {
    try {
      history[step](shown === undefined ? null : { shown }, '', address);
    } catch {
      // Safari allows 100 changes in 30 seconds. A fast typist's URL catches up with the next letter.
    }
  }

  #type(text: string): void {
    this.#count.hush();
    void this.#ask({ ...this.#query, text }, 'replaceState');
  }

  #change(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement && isSortName(target.value)) {
      void this.#ask({ ...this.#query, sort: target.value }, 'pushState');
    }
    const facet = target instanceof HTMLInputElement && FACETS.find(({ name }) => name === target.name);
    if (facet) void this.#ask(choose(this.#query, facet.name, target.value, target.checked), 'pushState');
  }

  #click(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const chip = event.target.closest<HTMLElement>('[data-chip]');
    const facet = FACETS.find(({ name }) => name === chip?.dataset['chip']);
    if (chip && facet) void this.#ask(choose(this.#query, facet.name, chip.dataset['value'] ?? '', false), 'pushState');
    if (event.target.closest('[data-again]')) void this.#results.again().then(() => this.#results.focus());
    const link = event.target.closest<HTMLAnchorElement>('a[data-query]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      void this.#ask(parseQuery(link.search), 'pushState').then(() => this.#results.focus());
    }
  }

  #press(event: KeyboardEvent): void {
    const { box } = this.#form;
    const isTyping =
      event.target instanceof Element && event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null;
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
    if (event.key === 'Escape' && event.target === box && box.value !== '') {
      event.preventDefault();
      this.#type('');
    }
  }
}

customElements.define('idea-finder', IdeaFinder);
