import type { Draft } from '../../drafts/draft.ts';
import { rebased } from '../../drafts/rebase-draft.ts';
import { partOf, textElement } from '../lib/dom.ts';
import type { Stored } from '../stores/persisted-store.ts';
import type { DraftForm } from './draft-form.ts';
import { keptDraft } from './kept-draft.ts';
import type { Begun } from './read-begun.ts';
import { sayIn } from './status-message.ts';

/** Milliseconds after the last letter until a draft is stored. */
const PAUSE = 400;
const DAMAGED = 'What this browser kept of your draft could not be read, so it begins anew. The old one is put aside.';

/** Keeps what is being written in this browser, and gives it back. */
export class DraftKeeper {
  readonly #root: HTMLElement;
  readonly #begun: Begun;
  readonly #stored: Stored<Draft>;
  #unstored: Draft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, begun: Begun) {
    this.#root = root;
    this.#begun = begun;
    this.#stored = keptDraft(begun.id, begun.draft);
    addEventListener('pagehide', () => this.#store());
  }

  /** What to go on with: the draft that was kept, with its changes made to the idea as it is now. */
  get draft(): Draft {
    const { source } = this.#begun.draft;
    return source === undefined ? this.#stored.value : rebased(this.#stored.value, source);
  }

  keep(draft: Draft): void {
    this.#unstored = draft;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#store(), PAUSE);
  }

  /** Says what `form` begins with, and offers to begin anew when that is a draft of before. */
  offerAnew(form: DraftForm): void {
    this.#follow(form);
    const hasDraft = this.#stored.value !== this.#begun.draft;
    const words = [this.#begun.words, this.#stored.wasDamaged && DAMAGED, hasDraft && 'This is your draft, as you left it.'];
    const notice = partOf(this.#root, '[data-notice]');
    notice.textContent = words.filter(Boolean).join(' ');
    if (!hasDraft) return;
    const button = textElement('button', 'Begin anew');
    button.type = 'button';
    button.addEventListener('click', () => this.#beginAnew(form));
    notice.append(' ', button);
  }

  /** What another tab writes is shown here, unless somebody is writing here. */
  #follow(form: DraftForm): void {
    this.#stored.watch((draft) => {
      if (this.#unstored !== undefined || JSON.stringify(draft) === JSON.stringify(form.draft)) return;
      form.change(draft);
      form.show(draft);
    });
  }

  #beginAnew(form: DraftForm): void {
    const before = form.draft;
    const showAgain = (draft: Draft): void => {
      form.change(draft);
      form.show(draft);
    };
    showAgain(this.#begun.draft);
    sayIn(partOf(this.#root, '[data-notice]'), 'Your draft is gone.', () => showAgain(before));
  }

  #store(): void {
    clearTimeout(this.#timer);
    if (this.#unstored === undefined) return;
    this.#stored.set(this.#unstored);
    this.#unstored = undefined;
  }
}
