import type { IdeaSummary } from '../../domain/shortlist/idea-summary.ts';
import { move, remove, restore } from '../../domain/shortlist/shortlist.ts';
import { createButton, createTextElement, requireElement } from '../lib/dom.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';
import { focusColumnControl, type ColumnAction } from './comparison-table.ts';

/** A message with an optional button. */
export interface Notice {
  readonly message: string;
  readonly button?: { readonly label: string; readonly onClick: () => void };
}

function createNoticeParts({ message, button }: Notice): HTMLElement[] {
  const text = createTextElement('span', message);
  if (!button) return [text];
  const element = createButton(button.label);
  element.addEventListener('click', button.onClick);
  return [text, element];
}

/** The messages of the shortlist page: a list of problems, and a status message about the last action. */
export class ShortlistNotices {
  readonly #problems: HTMLElement;
  readonly #status: HTMLElement;

  constructor(root: HTMLElement) {
    this.#problems = requireElement(root, '[data-notices]');
    this.#status = requireElement(root, '[data-status]');
  }

  /** Replaces the problems. A button that is there again keeps the focus. */
  showProblems(notices: readonly Notice[]): void {
    const focusedText = this.#problems.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    const items = notices.map((notice) => {
      const item = document.createElement('li');
      item.append(...createNoticeParts(notice));
      return item;
    });
    this.#problems.replaceChildren(...items);
    if (focusedText === undefined) return;
    [...this.#problems.querySelectorAll('button')].find(({ textContent }) => textContent === focusedText)?.focus();
  }

  /** Shows what an action did. Its button gets the focus, because the button of the action is gone. */
  showStatus(message: string, button?: Notice['button']): void {
    this.#status.replaceChildren(...createNoticeParts(button ? { message, button } : { message }));
    this.#status.querySelector('button')?.focus();
  }
}

/** Moves and removes ideas on the visitor's own shortlist. */
export class ShortlistActions {
  readonly #table: HTMLElement;
  readonly #notices: ShortlistNotices;
  readonly #showTable: () => Promise<void>;

  /** @param showTable updates the table */
  constructor(table: HTMLElement, notices: ShortlistNotices, showTable: () => Promise<void>) {
    this.#table = table;
    this.#notices = notices;
    this.#showTable = showTable;
  }

  async run(action: ColumnAction, { id, title }: IdeaSummary): Promise<void> {
    if (action === 'remove') return this.remove(id, title);
    const shortlist = move(shortlistStore.value, id, action === 'left' ? -1 : 1);
    shortlistStore.set(shortlist);
    await this.#showTable();
    focusColumnControl(this.#table, action, id);
    this.#notices.showStatus(`${title} is now number ${shortlist.findIndex((idea) => idea.id === id) + 1} of ${shortlist.length}.`);
  }

  /** Removes the idea `id`, which the status message calls `name`. */
  remove(id: string, name: string): void {
    const shortlist = shortlistStore.value;
    const index = shortlist.findIndex((idea) => idea.id === id);
    const removed = shortlist[index];
    if (!removed) return;
    shortlistStore.set(remove(shortlist, id));
    const undo = async (): Promise<void> => {
      shortlistStore.set(restore(shortlistStore.value, removed, index));
      this.#notices.showStatus(`${name} is back on your shortlist.`);
      await this.#showTable();
      focusColumnControl(this.#table, 'remove', id);
    };
    this.#notices.showStatus(`${name} is no longer on your shortlist.`, { label: 'Undo', onClick: () => void undo() });
  }
}
