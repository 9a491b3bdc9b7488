import { findShortcutAction, parseLetterKeys, type FocusArea, type ShortcutAction } from '../../domain/keyboard-shortcuts.ts';
import { PersistedStore } from '../stores/persisted-store.ts';

/** Everything that up and down lead through, in the order of the page. */
const STOPS = 'input[name=q], li[data-idea] h3 a, [data-load-more]:not([hidden]) button';
const SEARCH_BOX = 'input[name=q]';

/** The row of the list that has the focus, or something in it. */
function getFocusedRow(): Element | null {
  return document.activeElement?.closest('li[data-idea]') ?? null;
}

/**
 * Moves the focus `step` stops down: from box to ideas to the button for more. From elsewhere it begins at the box.
 * Gives whether there was somewhere to go.
 */
function moveFocus(step: 1 | -1): boolean {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const row = getFocusedRow();
  const here = row?.querySelector('h3 a') ?? document.activeElement;
  const at = stops.findIndex((stop) => stop === here);
  const start = at < 0 ? stops.findIndex((stop) => stop.matches(SEARCH_BOX)) : at;
  const next = stops[start + step];
  next?.focus();
  return next !== undefined;
}

const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog';
const BOX = 'input[name=q]';
const PLACES: readonly { readonly place: FocusArea; readonly within: string }[] = [
  { place: 'box', within: BOX },
  { place: 'field', within: FIELDS },
  { place: 'list', within: 'li[data-idea], [data-load-more]' },
];

function placeOf(target: EventTarget | null): FocusArea {
  return PLACES.find(({ within }) => target instanceof Element && target.closest(within))?.place ?? 'page';
}

/** Presses the star of the row that has the focus, or else that of the page. */
function star(): boolean {
  const row = getFocusedRow();
  const button = row
    ? row.querySelector<HTMLElement>('button[data-star]')
    : document.querySelector<HTMLElement>('main button[data-star]:not(li[data-idea] *)');
  button?.click();
  return button !== null;
}

function search(): boolean {
  const box = document.querySelector<HTMLInputElement>(BOX);
  if (box) {
    box.focus();
    box.select();
  } else {
    location.assign(`${document.documentElement.dataset['base'] ?? '/'}#search`);
  }
  return true;
}

/** Listens to the keys of the page, and holds the button that lists them. */
class KeyboardShortcuts extends HTMLElement {
  readonly #hasLetters = new PersistedStore('letter-keys', parseLetterKeys, true);
  readonly #actions: Partial<Record<ShortcutAction, () => boolean>> = {
    search,
    next: () => moveFocus(1),
    previous: () => moveFocus(-1),
    star,
    help: () => this.#help(),
  };

  connectedCallback(): void {
    this.addEventListener('click', () => this.#help());
    addEventListener('keydown', (event) => {
      if (event.isComposing || event.defaultPrevented) return;
      const action = findShortcutAction(event, placeOf(event.target), this.#hasLetters.value);
      if (action && this.#actions[action]?.()) event.preventDefault();
    });
  }

  #help(): boolean {
    void import('./keyboard-help.ts').then(({ showHelp }) => showHelp(this.#hasLetters));
    return true;
  }
}

customElements.define('keyboard-shortcuts', KeyboardShortcuts);
