import type { Draft } from '../../drafts/draft.ts';
import { getRows, getValue, setValue, moveRow } from '../../drafts/draft-path.ts';
import { requireElement } from '../lib/dom.ts';
import { showValue, type Control } from './controls.ts';
import { showStatus } from './status-message.ts';

/** What rows are rows of: the form, which holds the draft. */
export interface DraftOwner {
  readonly draft: Draft;
  change(draft: Draft): void;
}

const STEPS: Readonly<Record<string, number>> = { up: -1, down: 1 };

/** Fields of a form that are lists of rows, such as skills: each row is made of a template, and can be moved and removed. */
export class Repeater {
  readonly #group: HTMLElement;
  readonly #owner: DraftOwner;
  readonly #name: string;
  readonly #noun: string;

  constructor(group: HTMLElement, owner: DraftOwner) {
    this.#group = group;
    this.#owner = owner;
    this.#name = group.dataset['group'] ?? '';
    this.#noun = group.dataset['rows'] ?? '';
    group.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.matches('[data-add]')) this.#add();
      const act = target.dataset['action'];
      if (act !== undefined)
        this.#act(
          act,
          this.#items.findIndex((item) => item.contains(target)),
        );
    });
  }

  /** Shows the rows of the draft, and those that have to be there even when they are blank. */
  show(): void {
    const count = Math.max(getRows(this.#owner.draft, this.#name).length, Number(this.#group.dataset['minRows'] ?? 0));
    const list = requireElement(this.#group, '[data-list]');
    while (this.#items.length > count) this.#items.at(-1)?.remove();
    while (this.#items.length < count) list.append(this.#made(this.#items.length));
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

  #made(index: number): Node {
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
    const number = `${this.#noun} ${index + 1}`;
    for (const label of row.querySelectorAll('label')) {
      const ordinal = document.createElement('span');
      ordinal.className = 'visually-hidden';
      ordinal.textContent = ` of ${number}`;
      label.append(ordinal);
    }
    const words: Readonly<Record<string, string>> = { up: `Move ${number} up`, down: `Move ${number} down`, remove: `Remove ${number}` };
    for (const button of row.querySelectorAll<HTMLElement>('[data-action]'))
      button.ariaLabel = words[button.dataset['action'] ?? ''] ?? null;
    return row;
  }

  #add(): void {
    const index = this.#items.length;
    const rows = [...getRows(this.#owner.draft, this.#name)];
    while (rows.length <= index) rows.push('');
    this.#set(rows);
    this.#items[index]?.querySelector<HTMLElement>('[data-path]')?.focus();
  }

  #act(act: string, index: number): void {
    const before = this.#owner.draft;
    const rows = getRows(before, this.#name);
    const to = index + (STEPS[act] ?? 0);
    if (act !== 'remove') {
      this.#set(moveRow(rows, index, to));
      this.#say(`The ${this.#noun} is now number ${to + 1} of ${rows.length}.`);
      const button = this.#items[to]?.querySelector<HTMLButtonElement>(`[data-action=${act}]`);
      (button?.disabled === true ? this.#items[to]?.querySelector<HTMLElement>('[data-action]:not(:disabled)') : button)?.focus();
      return;
    }
    this.#set(rows.toSpliced(index, 1));
    this.#say(`The ${this.#noun} is gone.`, () => {
      this.#set(rows);
      this.#items[index]?.querySelector<HTMLElement>('[data-path]')?.focus();
    });
  }

  #say(words: string, undo?: () => void): void {
    showStatus(requireElement(this.#group, '[data-row-status]'), words, undo);
  }

  #set(rows: readonly unknown[]): void {
    this.#owner.change(setValue(this.#owner.draft, this.#name, rows));
    this.show();
  }
}
