import type { Draft } from '../../drafts/draft.ts';
import { getValue, setValue } from '../../drafts/draft-path.ts';
import { slugify } from '../../domain/text/slug.ts';
import { requireElement } from '../lib/dom.ts';
import { controlOf, readControl, showValue, type Control } from './controls.ts';
import { Repeater, type DraftOwner } from './repeater.ts';

/** Longest name of a file that is made of a title. */
const LONGEST_NAME = 60;

/** The name that a title suggests. */
function suggestedId(title: unknown): string {
  return slugify(String(title ?? ''))
    .slice(0, LONGEST_NAME)
    .replace(/-+$/, '');
}

/** The form and the draft that is in it. What is changed in one is changed in the other; only what was touched is. */
export class DraftForm implements DraftOwner {
  readonly #root: HTMLElement;
  readonly #changed: (draft: Draft) => void;
  readonly #rows: readonly Repeater[];
  #draft: Draft;

  /** @param changed is told of every change somebody makes */
  constructor(root: HTMLElement, draft: Draft, changed: (draft: Draft) => void) {
    this.#root = root;
    this.#draft = draft;
    this.#changed = changed;
    this.#rows = [...root.querySelectorAll<HTMLElement>('[data-rows]')].map((group) => new Repeater(group, this));
    root.addEventListener('input', ({ target }) => this.#take(target));
    root.addEventListener('change', ({ target }) => this.#take(target));
    this.show(draft);
  }

  get draft(): Draft {
    return this.#draft;
  }

  /** Shows `draft`, whoever wrote it. */
  show(draft: Draft): void {
    this.#draft = draft;
    for (const rows of this.#rows) rows.show();
    for (const control of this.#root.querySelectorAll<Control>('[data-control][data-path]')) this.#showIn(control);
    const id = requireElement<HTMLInputElement>(this.#root, '#add-id');
    id.readOnly = draft.source !== undefined;
  }

  change(draft: Draft): void {
    this.#draft = draft;
    this.#changed(draft);
  }

  #take(target: EventTarget | null): void {
    const control = controlOf(target);
    if (!control) return;
    const path = control.dataset['path'] ?? '';
    const before = this.#draft;
    const value = readControl(control);
    if (JSON.stringify(getValue(before, path)) === JSON.stringify(value)) return;
    this.change(setValue(before, path, value));
    if (path === 'title') this.#suggestId(before);
  }

  /** The name follows the title until somebody writes another. */
  #suggestId(before: Draft): void {
    if (before.source !== undefined || (before.id !== '' && before.id !== suggestedId(before.fields['title']))) return;
    this.change({ ...this.#draft, id: suggestedId(this.#draft.fields['title']) });
    this.#showIn(requireElement<HTMLInputElement>(this.#root, '#add-id'));
  }

  #showIn(control: Control): void {
    showValue(control, getValue(this.#draft, control.dataset['path'] ?? ''));
  }
}
