import { getRows, moveRow, setValue, type Draft } from '../../drafts/draft.ts';
import { requireElement } from '../lib/dom.ts';
import { copyTemplate } from './copy-template.ts';
import { showStatus } from './status-message.ts';

/** The form, which owns the draft. */
export interface DraftOwner {
  readonly draft: Draft;
  replace(draft: Draft): void;
}

/** A field with a list of rows, such as skills. Each row is a copy of a template, and can be moved and removed. */
export class Repeater {
  readonly #group: HTMLElement;
  readonly #owner: DraftOwner;
  readonly #list: HTMLElement;
  readonly #name: string;
  readonly #rowName: string;

  constructor(group: HTMLElement, owner: DraftOwner) {
    this.#group = group;
    this.#owner = owner;
    this.#list = requireElement(group, '[data-list]');
    this.#name = group.dataset['group'] ?? '';
    this.#rowName = group.dataset['rows'] ?? '';
    group.addEventListener('click', ({ target }) => {
      const action = target instanceof HTMLElement ? target.dataset['action'] : undefined;
      const index = [...this.#list.children].findIndex((item) => item.contains(target as Node));
      if (action === 'add') this.#add();
      else if (action === 'remove') this.#remove(index);
      else if (action !== undefined) this.#move(index, action === 'up' ? index - 1 : index + 1, action);
    });
  }

  /** Shows as many rows as the draft has, and at least as many as the field needs. `DraftForm` fills them. */
  show(): void {
    const { children } = this.#list;
    const count = Math.max(this.#rows.length, Number(this.#list.dataset['minRows']));
    while (children.length > count) children[count]?.remove();
    for (let index = children.length; index < count; index++)
      this.#list.append(copyTemplate(this.#name, { index: String(index), number: String(index + 1) }));
    for (const button of this.#list.querySelectorAll<HTMLButtonElement>('[data-action]'))
      button.disabled = button.matches('li:first-child [data-action=up], li:last-child [data-action=down]');
  }

  get #rows(): readonly unknown[] {
    return getRows(this.#owner.draft, this.#name);
  }

  set #rows(rows: readonly unknown[]) {
    this.#owner.replace(setValue(this.#owner.draft, this.#name, rows));
  }

  #add(): void {
    const index = this.#list.children.length;
    this.#owner.replace(setValue(this.#owner.draft, `${this.#name}[${index}]`, ''));
    this.#focusInRow(index, '[data-path]');
  }

  #move(from: number, to: number, action: string): void {
    this.#rows = moveRow(this.#rows, from, to);
    this.#showStatus(`The ${this.#rowName} is now number ${to + 1} of ${this.#rows.length}.`);
    this.#focusInRow(to, '[data-action]:enabled');
    this.#focusInRow(to, `[data-action=${action}]:enabled`);
  }

  #remove(index: number): void {
    const rows = this.#rows;
    this.#rows = rows.toSpliced(index, 1);
    this.#showStatus(`The ${this.#rowName} was removed.`, () => {
      this.#rows = rows;
      this.#focusInRow(index, '[data-path]');
    });
  }

  #focusInRow(index: number, selector: string): void {
    this.#list.children[index]?.querySelector<HTMLElement>(selector)?.focus();
  }

  #showStatus(message: string, undo?: () => void): void {
    showStatus(requireElement(this.#group, '[data-row-status]'), message, undo);
  }
}
