import { getRows, getValue, moveRow, setValue, type Draft } from '../../drafts/draft.ts';
import { requireElement } from '../lib/dom.ts';
import { showValue, type Control } from './controls.ts';
import { showStatus } from './status-message.ts';

/** The form, which owns the draft. */
export interface DraftOwner {
  readonly draft: Draft;
  change(draft: Draft): void;
}

const STEPS: Readonly<Record<string, number>> = { up: -1, down: 1 };

/** A field with a list of rows, such as skills. Each row is a copy of a template, and can be moved and removed. */
export class Repeater {
  readonly #group: HTMLElement;
  readonly #owner: DraftOwner;
  readonly #name: string;
  readonly #rowName: string;

  constructor(group: HTMLElement, owner: DraftOwner) {
    this.#group = group;
    this.#owner = owner;
    this.#name = group.dataset['group'] ?? '';
    this.#rowName = group.dataset['rows'] ?? '';
    group.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.matches('[data-add]')) this.#add();
      const { action } = target.dataset;
      const index = this.#items.findIndex((item) => item.contains(target));
      if (action === 'remove') this.#remove(index);
      else if (action !== undefined) this.#move(action, index);
    });
  }

  /** Shows the rows of the draft, and at least as many rows as the field needs. */
  show(): void {
    const count = Math.max(getRows(this.#owner.draft, this.#name).length, Number(this.#group.dataset['minRows'] ?? 0));
    const list = requireElement(this.#group, '[data-list]');
    while (this.#items.length > count) this.#items.at(-1)?.remove();
    while (this.#items.length < count) list.append(this.#createRow(this.#items.length));
    for (const control of list.querySelectorAll<Control>('[data-path]'))
      showValue(control, getValue(this.#owner.draft, control.dataset['path'] ?? ''));
    for (const [index, item] of this.#items.entries()) {
      requireElement<HTMLButtonElement>(item, '[data-action=up]').disabled = index === 0;
      requireElement<HTMLButtonElement>(item, '[data-action=down]').disabled = index === count - 1;
    }
  }

  get #items(): HTMLElement[] {
    return [...this.#group.querySelectorAll<HTMLElement>('[data-list] > li')];
  }

  #createRow(index: number): Node {
    const row = requireElement<HTMLTemplateElement>(this.#group, 'template').content.cloneNode(true) as DocumentFragment;
    for (const element of row.querySelectorAll('*')) {
      for (const name of ['id', 'for', 'aria-describedby']) {
        const value = element.getAttribute(name);
        if (value?.includes('#')) element.setAttribute(name, value.replaceAll('#', String(index)));
      }
    }
    for (const control of row.querySelectorAll<Control>('[data-part]')) {
      const part = control.dataset['part'] ?? '';
      const path = `${this.#name}[${index}]${part === '' ? '' : `.${part}`}`;
      control.dataset['path'] = path;
      requireElement(control.parentElement as HTMLElement, '[data-error]').dataset['error'] = path;
    }
    const name = `${this.#rowName} ${index + 1}`;
    for (const label of row.querySelectorAll('label')) {
      const ordinal = document.createElement('span');
      ordinal.className = 'visually-hidden';
      ordinal.textContent = ` of ${name}`;
      label.append(ordinal);
    }
    const labels: Readonly<Record<string, string>> = { up: `Move ${name} up`, down: `Move ${name} down`, remove: `Remove ${name}` };
    for (const button of row.querySelectorAll<HTMLElement>('[data-action]'))
      button.ariaLabel = labels[button.dataset['action'] ?? ''] ?? null;
    return row;
  }

  #add(): void {
    const index = this.#items.length;
    const rows = [...getRows(this.#owner.draft, this.#name)];
    while (rows.length <= index) rows.push('');
    this.#set(rows);
    this.#focusRow(index);
  }

  #move(action: string, index: number): void {
    const rows = getRows(this.#owner.draft, this.#name);
    const to = index + (STEPS[action] ?? 0);
    this.#set(moveRow(rows, index, to));
    this.#showStatus(`The ${this.#rowName} is now number ${to + 1} of ${rows.length}.`);
    const button = this.#items[to]?.querySelector<HTMLButtonElement>(`[data-action=${action}]`);
    (button?.disabled ? this.#items[to]?.querySelector<HTMLElement>('[data-action]:not(:disabled)') : button)?.focus();
  }

  #remove(index: number): void {
    const rows = getRows(this.#owner.draft, this.#name);
    this.#set(rows.toSpliced(index, 1));
    this.#showStatus(`The ${this.#rowName} was removed.`, () => {
      this.#set(rows);
      this.#focusRow(index);
    });
  }

  #focusRow(index: number): void {
    this.#items[index]?.querySelector<HTMLElement>('[data-path]')?.focus();
  }

  #showStatus(message: string, undo?: () => void): void {
    showStatus(requireElement(this.#group, '[data-row-status]'), message, undo);
  }

  #set(rows: readonly unknown[]): void {
    this.#owner.change(setValue(this.#owner.draft, this.#name, rows));
    this.show();
  }
}
