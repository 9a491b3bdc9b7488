import type { IdeaSummary } from '../../domain/shortlist/idea-summary.ts';
import { MAX_NOTE_LENGTH, setNote } from '../../domain/shortlist/shortlist.ts';
import { createElement } from '../lib/dom.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';

const DEBOUNCE_MS = 400;

/** The note of the visitor on one idea. It is stored while they type, and by `store` before the page closes. */
export class NoteField {
  readonly element: HTMLElement;
  readonly #id: string;
  readonly #field: HTMLTextAreaElement;
  /** The note in print, where a text field would be cut off. */
  readonly #printedNote = createElement('p', { className: 'printed-note' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ id, title }: IdeaSummary) {
    this.#id = id;
    this.#field = createElement('textarea', { ariaLabel: `Your note on ${title}`, maxLength: MAX_NOTE_LENGTH, rows: 4 });
    this.element = createElement('div', {}, this.#field, this.#printedNote);
    this.#field.addEventListener('input', () => {
      this.#printedNote.textContent = this.#field.value;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.store(), DEBOUNCE_MS);
    });
    this.#field.addEventListener('change', () => this.store());
  }

  /** Shows `note`, unless the visitor is typing. */
  show(note: string): void {
    if (this.#timer !== undefined || this.#field.value === note) return;
    this.#field.value = this.#printedNote.textContent = note;
  }

  /** Stores what the visitor has typed since the last time. */
  store(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    shortlistStore.set(setNote(shortlistStore.value, this.#id, this.#field.value));
  }
}
