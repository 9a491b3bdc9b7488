import { actionOf, parseLetterKeys, type Place, type ShortcutAction } from '../../domain/keyboard-shortcuts.ts';
import { focusedRow, walk } from './list-walk.ts';
import { Stored } from '../stores/persisted-store.ts';

const FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog';
const BOX = 'input[name=q]';
const PLACES: readonly { readonly place: Place; readonly within: string }[] = [
  { place: 'box', within: BOX },
  { place: 'field', within: FIELDS },
  { place: 'list', within: 'li[data-idea], [data-more]' },
];

function placeOf(target: EventTarget | null): Place {
  return PLACES.find(({ within }) => target instanceof Element && target.closest(within))?.place ?? 'page';
}

/** Presses the star of the row that has the focus, or else that of the page. */
function star(): boolean {
  const row = focusedRow();
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
class KeyboardKeys extends HTMLElement {
  readonly #hasLetters = new Stored('letter-keys', parseLetterKeys, true);
  readonly #actions: Partial<Record<ShortcutAction, () => boolean>> = {
    search,
    next: () => walk(1),
    previous: () => walk(-1),
    star,
    help: () => this.#help(),
  };

  connectedCallback(): void {
    this.addEventListener('click', () => this.#help());
    addEventListener('keydown', (event) => {
      if (event.isComposing || event.defaultPrevented) return;
      const action = actionOf(event, placeOf(event.target), this.#hasLetters.value);
      if (action && this.#actions[action]?.()) event.preventDefault();
    });
  }

  #help(): boolean {
    void import('./keyboard-help.ts').then(({ showHelp }) => showHelp(this.#hasLetters));
    return true;
  }
}

customElements.define('keyboard-keys', KeyboardKeys);
