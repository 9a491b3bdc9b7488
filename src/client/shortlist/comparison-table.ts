import { compareIdeas, type ComparisonCell } from '../../domain/shortlist/comparison.ts';
import type { IdeaSummary } from '../../domain/shortlist/idea-summary.ts';
import { MAX_NOTE_LENGTH, setNote } from '../../domain/shortlist/shortlist.ts';
import { createButton, createTextElement } from '../lib/dom.ts';
import { profileStore } from '../stores/profile-store.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';

const BUTTONS = [
  { action: 'left', text: '←', label: (title: string) => `Move ${title} to the left` },
  { action: 'right', text: '→', label: (title: string) => `Move ${title} to the right` },
  { action: 'remove', text: 'Remove', label: (title: string) => `Remove ${title} from your shortlist` },
] as const;

/** What a visitor can do with an idea on their own shortlist. */
export type ColumnAction = (typeof BUTTONS)[number]['action'];

/** The buttons in the column of an idea. */
export function createColumnControls({ id, title }: IdeaSummary, onAction: (action: ColumnAction) => void): HTMLElement {
  const group = document.createElement('div');
  group.className = 'controls';
  for (const { action, text, label } of BUTTONS) {
    const button = createButton(text, label(title));
    button.dataset['action'] = `${action} ${id}`;
    button.addEventListener('click', () => onAction(action));
    group.append(button);
  }
  return group;
}

/** Moves the focus to the button `action` of the idea `id`, in the present table. */
export function focusColumnControl(root: HTMLElement, action: ColumnAction, id: string): void {
  root.querySelector<HTMLElement>(`[data-action="${action} ${id}"]`)?.focus();
}

/** The star in the column of an idea on a shared shortlist. */
export function createColumnStar({ id, title }: IdeaSummary): HTMLElement {
  const star = document.createElement('idea-star');
  Object.assign(star.dataset, { id, title, label: 'Shortlist' });
  return star;
}

const NOTE_DEBOUNCE_MS = 400;

/** The note of the visitor on one idea. It is stored while they type, and by `store` before the page closes. */
export class NoteField {
  readonly element = document.createElement('div');
  readonly #id: string;
  readonly #field = document.createElement('textarea');
  /** The note in print, where a text field would be cut off. */
  readonly #printedNote = createTextElement('p', '');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ id, title }: IdeaSummary) {
    this.#id = id;
    this.#field.ariaLabel = `Your note on ${title}`;
    this.#field.maxLength = MAX_NOTE_LENGTH;
    this.#field.rows = 4;
    this.#printedNote.className = 'printed-note';
    this.element.append(this.#field, this.#printedNote);
    this.#field.addEventListener('input', () => {
      this.#printedNote.textContent = this.#field.value;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.store(), NOTE_DEBOUNCE_MS);
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

function createCell(name: 'td' | 'th', ...children: readonly (Node | string)[]): HTMLTableCellElement {
  const cell = document.createElement(name);
  cell.append(...children);
  return cell;
}

function createHeading(scope: 'row' | 'col', ...children: readonly (Node | string)[]): HTMLTableCellElement {
  const cell = createCell('th', ...children);
  cell.scope = scope;
  return cell;
}

function createRow(heading: HTMLTableCellElement, cells: readonly HTMLTableCellElement[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(heading, ...cells);
  return row;
}

function createFactCell({ symbol, lines }: ComparisonCell): HTMLTableCellElement {
  const symbolElement = createTextElement('span', `${symbol} `);
  symbolElement.ariaHidden = 'true';
  if (lines.length < 2) return createCell('td', ...(symbol === '' ? [] : [symbolElement]), ...lines);
  const list = document.createElement('ul');
  list.role = 'list';
  list.append(...lines.map((line) => createTextElement('li', line)));
  return createCell('td', list);
}

interface ColumnOptions {
  /** Creates what is below the title of an idea. */
  readonly createControls: (idea: IdeaSummary) => HTMLElement;
  /** Creates the last cell of an idea, on the visitor's own shortlist. */
  readonly createNote?: (idea: IdeaSummary) => HTMLElement;
}

/**
 * A table with a column for every idea and a row for every fact.
 * @param folder the URL of the pages of ideas
 */
export function createComparisonTable(
  ideas: readonly IdeaSummary[],
  folder: string,
  { createControls, createNote }: ColumnOptions,
): HTMLTableElement {
  const table = document.createElement('table');
  const titles = ideas.map((idea) => {
    const link = createTextElement('a', idea.title);
    link.href = `${folder}${idea.id}/`;
    return createHeading('col', link, createControls(idea));
  });
  table.createTHead().append(createRow(createHeading('col', 'Idea'), titles));
  const body = table.createTBody();
  for (const { label, cells, isSame } of compareIdeas(ideas, profileStore.value)) {
    const heading = createHeading('row', label, ...(isSame ? [createTextElement('small', 'the same for all')] : []));
    const row = createRow(heading, cells.map(createFactCell));
    row.classList.toggle('same', isSame);
    body.append(row);
  }
  if (createNote) {
    const cells = ideas.map((idea) => createCell('td', createNote(idea)));
    body.append(createRow(createHeading('row', 'Your note'), cells));
  }
  return table;
}
