import type { IdeaSummary } from '../../domain/shortlist/idea-summary.ts';
import { MAX_NOTE_LENGTH, setNote } from '../../domain/shortlist/shortlist.ts';
import { createElement } from '../lib/dom.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';

const DEBOUNCE_MS = 400;

/** The note of the visitor on one idea. It is stored while they type, and by `store` before the page closes. */
export function createNoteField({ id, title }: IdeaSummary) {
  const field = createElement('textarea', { ariaLabel: `Your note on ${title}`, maxLength: MAX_NOTE_LENGTH, rows: 4 });
  // The note in print, where a text field would be cut off.
  const printedNote = createElement('p', { className: 'printed-note' });
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows `note`, unless the visitor is typing. */
  function show(note: string): void {
    if (timer === undefined && field.value !== note) field.value = printedNote.textContent = note;
  }

  /** Stores what the visitor has typed since the last time. */
  function store(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    shortlistStore.set(setNote(shortlistStore.value, id, field.value));
  }

  field.addEventListener('change', store);
  field.addEventListener('input', () => {
    printedNote.textContent = field.value;
    clearTimeout(timer);
    timer = setTimeout(store, DEBOUNCE_MS);
  });
  return { element: createElement('div', {}, field, printedNote), show, store };
}

export type NoteField = ReturnType<typeof createNoteField>;
