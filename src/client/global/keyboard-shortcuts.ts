import { findShortcutAction, parseLetterKeys, type FocusArea, type ShortcutAction } from '../../domain/keyboard-shortcuts.ts';
import { basePath } from '../lib/base-path.ts';
import { requireElement } from '../lib/dom.ts';
import { PersistedStore } from '../stores/persisted-store.ts';

const SEARCH_BOX = 'input[name=q]';
const TITLE_LINK = 'h3 a';
const ROW = 'li[data-idea]';
/** The elements that the arrow keys move through, in the order of the page. */
const STOPS = `${SEARCH_BOX}, ${ROW} ${TITLE_LINK}, [data-load-more]:not([hidden]) button`;

const FOCUS_AREAS: readonly { readonly area: FocusArea; readonly selector: string }[] = [
  { area: 'box', selector: SEARCH_BOX },
  { area: 'field', selector: 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], dialog' },
  { area: 'list', selector: `${ROW}, [data-load-more]` },
];

function getFocusArea(target: EventTarget | null): FocusArea {
  return FOCUS_AREAS.find(({ selector }) => target instanceof Element && target.closest(selector))?.area ?? 'page';
}

function getFocusedRow(): Element | null {
  return document.activeElement?.closest(ROW) ?? null;
}

/** Moves the focus to the next or previous stop, and from elsewhere to the stop after the search box. Returns whether there is one. */
function moveFocus(step: 1 | -1): boolean {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const current = getFocusedRow()?.querySelector(TITLE_LINK) ?? document.activeElement;
  const index = stops.findIndex((stop) => stop === current);
  const start = index < 0 ? stops.findIndex((stop) => stop.matches(SEARCH_BOX)) : index;
  const next = stops[start + step];
  next?.focus();
  return next !== undefined;
}

/** Presses the star of the row that has the focus, or of the idea that the page is about. Returns whether there is one. */
function pressStar(): boolean {
  const row = getFocusedRow();
  const star = (row ?? document).querySelector<HTMLElement>(row ? 'button[data-star]' : `main button[data-star]:not(${ROW} *)`);
  star?.click();
  return star !== null;
}

function focusSearchBox(): boolean {
  const box = document.querySelector<HTMLInputElement>(SEARCH_BOX);
  if (box) {
    box.focus();
    box.select();
  } else {
    location.assign(`${basePath}#search`);
  }
  return true;
}

/** Handles the keyboard shortcuts of the page, and contains the help with the button that opens it. */
class KeyboardShortcuts extends HTMLElement {
  readonly #letterKeysStore = new PersistedStore('letter-keys', parseLetterKeys, true);
  readonly #letterKeysCheckbox = requireElement<HTMLInputElement>(this, 'input');
  /** Each action returns whether it did something; otherwise the key keeps its usual meaning. */
  readonly #actions: Partial<Record<ShortcutAction, () => boolean>> = {
    search: focusSearchBox,
    next: () => moveFocus(1),
    previous: () => moveFocus(-1),
    star: pressStar,
    help: () => this.#openHelp(),
  };

  connectedCallback(): void {
    requireElement(this, 'button').addEventListener('click', () => this.#openHelp());
    this.#letterKeysCheckbox.addEventListener('change', () => this.#letterKeysStore.set(this.#letterKeysCheckbox.checked));
    addEventListener('keydown', (event) => {
      if (event.isComposing || event.defaultPrevented) return;
      const action = findShortcutAction(event, getFocusArea(event.target), this.#letterKeysStore.value);
      if (action && this.#actions[action]?.()) event.preventDefault();
    });
  }

  #openHelp(): boolean {
    this.#letterKeysCheckbox.checked = this.#letterKeysStore.value;
    requireElement<HTMLDialogElement>(this, 'dialog').showModal();
    return true;
  }
}

customElements.define('keyboard-shortcuts', KeyboardShortcuts);
