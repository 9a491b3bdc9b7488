import { MAX_NOTE_LENGTH, setNote } from '../../domain/shortlist/shortlist.ts';
import { createTextElement } from '../lib/dom.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';

/** Milliseconds after the last letter until a note is stored. */
const PAUSE = 400;

/** Where the owner of a shortlist writes beside one idea. What is typed is stored as it is typed, and before the page goes. */
export class NoteField {
  readonly element = document.createElement('div');
  readonly #id: string;
  readonly #field = document.createElement('textarea');
  /** Paper has no field to scroll in. */
  readonly #printed = createTextElement('p', '');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(id: string, title: string) {
    this.#id = id;
    this.#field.ariaLabel = `Your note on ${title}`;
    this.#field.maxLength = MAX_NOTE_LENGTH;
    this.#field.rows = 4;
    this.#printed.className = 'printed';
    this.element.append(this.#field, this.#printed);
    this.#field.addEventListener('input', () => this.#wait());
    this.#field.addEventListener('change', () => this.store());
  }

  /** Shows `note`, unless somebody is writing here. */
  show(note: string): void {
    if (this.#timer !== undefined || this.#field.value === note) return;
    this.#field.value = this.#printed.textContent = note;
  }

  /** Stores what was typed since it was stored last. */
  store(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    shortlistStore.set(setNote(shortlistStore.value, this.#id, this.#field.value));
  }

  #wait(): void {
    this.#printed.textContent = this.#field.value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.store(), PAUSE);
  }
}
