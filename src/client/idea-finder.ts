import { FACETS } from '../domain/facets.ts';
import { choose, formatQuery, parseQuery, type Query } from '../domain/query.ts';
import { isSortName } from '../domain/sorts.ts';
import { loadFinder, type Finder } from './finder.ts';
import { FinderView } from './finder-view.ts';

type History = 'pushState' | 'replaceState';

/** Turns the list of the catalogue's page into one that can be searched and filtered. The URL holds all its state. */
class IdeaFinder extends HTMLElement {
  #view = new FinderView(this);
  #query = parseQuery('');
  #finder: Promise<Finder | undefined> | undefined;

  connectedCallback(): void {
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element && target.matches('input, select, button')) void this.#load();
    });
    this.addEventListener('input', ({ target }) => {
      if (target === this.#view.box) void this.#ask({ ...this.#query, text: this.#view.box.value }, 'replaceState');
    });
    this.addEventListener('change', ({ target }) => this.#change(target));
    this.addEventListener('click', ({ target }) => void this.#dismiss(target));
    addEventListener('keydown', (event) => this.#press(event));
    addEventListener('popstate', () => this.#read());
    this.#read();
  }

  #read(): void {
    const query = parseQuery(location.search);
    const isAsked = formatQuery(query) !== formatQuery(this.#query);
    this.#query = query;
    this.#view.showForm(query);
    if (isAsked) void this.#show();
  }

  async #ask(query: Query, history: History): Promise<void> {
    this.#query = query;
    this.#view.showForm(query);
    try {
      window.history[history](null, '', location.pathname + formatQuery(query));
    } catch {
      // Safari allows 100 changes in 30 seconds. A fast typist's URL catches up with the next letter.
    }
    await this.#show();
  }

  #change(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement && isSortName(target.value)) {
      void this.#ask({ ...this.#query, sort: target.value }, 'pushState');
    }
    const facet = target instanceof HTMLInputElement && FACETS.find(({ name }) => name === target.name);
    if (facet) void this.#ask(choose(this.#query, facet.name, target.value, target.checked), 'pushState');
  }

  async #dismiss(target: EventTarget | null): Promise<void> {
    const chip = target instanceof Element ? target.closest<HTMLElement>('[data-chip]') : null;
    const facet = FACETS.find(({ name }) => name === chip?.dataset['chip']);
    if (!chip || !facet) return;
    await this.#ask(choose(this.#query, facet.name, chip.dataset['value'] ?? '', false), 'pushState');
    (this.querySelector<HTMLElement>('[data-chip]') ?? this.#view.box).focus();
  }

  #press(event: KeyboardEvent): void {
    const box = this.#view.box;
    const isTyping =
      event.target instanceof Element && event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null;
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
    if (event.key === 'Escape' && event.target === box && box.value !== '') {
      event.preventDefault();
      void this.#ask({ ...this.#query, text: '' }, 'replaceState');
    }
  }

  /** The finder, or undefined when it cannot be had now; then the next wish for it tries again. */
  #load(): Promise<Finder | undefined> {
    this.#finder ??= loadFinder(this.dataset['records'] ?? '').catch(() => (this.#finder = undefined));
    return this.#finder;
  }

  async #show(): Promise<void> {
    this.#view.showBusy(true);
    const finder = await this.#load();
    if (finder) this.#view.showSelection(finder, finder.find(this.#query), this.#query);
    else this.#view.showFailure();
    this.#view.showBusy(false);
  }
}

customElements.define('idea-finder', IdeaFinder);
