import { getValue, setValue, type Draft } from '../../drafts/draft.ts';
import { slugify } from '../../domain/text/slug.ts';
import { requireElement } from '../lib/dom.ts';
import { readControl, showValue, type Control } from './controls.ts';
import { Repeater, type DraftOwner } from './repeater.ts';

/** The longest file name that is made from a title, in characters. */
const MAX_NAME_LENGTH = 60;

function suggestId(title: unknown): string {
  return slugify(String(title ?? ''))
    .slice(0, MAX_NAME_LENGTH)
    .replace(/-+$/, '');
}

/** The form and its draft. A change of a control changes only its own field of the draft. */
export class DraftForm implements DraftOwner {
  readonly #root: HTMLElement;
  readonly #onChange: (draft: Draft) => void;
  readonly #repeaters: readonly Repeater[];
  #draft: Draft;

  /** @param onChange is called with the draft after every change */
  constructor(root: HTMLElement, draft: Draft, onChange: (draft: Draft) => void) {
    this.#root = root;
    this.#draft = draft;
    this.#onChange = onChange;
    this.#repeaters = [...root.querySelectorAll<HTMLElement>('[data-rows]')].map((group) => new Repeater(group, this));
    root.addEventListener('input', ({ target }) => this.#update(target));
    root.addEventListener('change', ({ target }) => this.#update(target));
    this.#show();
  }

  get draft(): Draft {
    return this.#draft;
  }

  /** Changes the draft and shows it. */
  replace(draft: Draft): void {
    this.#change(draft);
    this.#show();
  }

  #change(draft: Draft): void {
    this.#draft = draft;
    this.#onChange(draft);
  }

  #show(): void {
    for (const repeater of this.#repeaters) repeater.show();
    for (const control of this.#root.querySelectorAll<Control>('[data-control]')) this.#showIn(control);
    requireElement<HTMLInputElement>(this.#root, '#add-id').readOnly = this.#draft.source !== undefined;
  }

  #update(target: EventTarget | null): void {
    const control = target instanceof HTMLElement ? target.closest<Control>('[data-control]') : null;
    if (!control) return;
    const path = control.dataset['path'] ?? '';
    const before = this.#draft;
    const value = readControl(control);
    if (JSON.stringify(getValue(before, path)) === JSON.stringify(value)) return;
    this.#change(setValue(before, path, value));
    if (path === 'title') this.#updateId(before);
  }

  /** The file name follows the title until someone changes it. */
  #updateId(before: Draft): void {
    if (before.source !== undefined || (before.id !== '' && before.id !== suggestId(before.fields['title']))) return;
    this.#change({ ...this.#draft, id: suggestId(this.#draft.fields['title']) });
    this.#showIn(requireElement<HTMLInputElement>(this.#root, '#add-id'));
  }

  #showIn(control: Control): void {
    showValue(control, getValue(this.#draft, control.dataset['path'] ?? ''));
  }
}
