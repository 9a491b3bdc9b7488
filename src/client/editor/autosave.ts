import { parseDraft, type Draft, createDraft, openDraft, rebaseDraft } from '../../drafts/draft.ts';
import { PersistedStore } from '../stores/persisted-store.ts';
import { fetchWithTimeout } from '../lib/fetch-file.ts';
import { requireElement, createTextElement } from '../lib/dom.ts';
import type { DraftForm } from './draft-form.ts';
import { showStatus } from './status-message.ts';

/** What is being written in this browser: a new idea, or changes to the idea `id`. Each has a draft of its own. */
function createDraftStore(id: string | undefined, empty: Draft): PersistedStore<Draft> {
  // The slash at the end keeps the draft of an idea called x-damaged apart from what was put aside of that of x.
  return new PersistedStore<Draft>(id === undefined ? 'draft' : `draft/${id}/`, parseDraft, empty);
}

/** What a visitor begins with: nothing, or an idea that is there, and what to tell them about it. */
export interface InitialDraft {
  readonly draft: Draft;
  /** The idea that is edited. */
  readonly id?: string;
  readonly words: string;
}

/**
 * Reads what the address of the page asks for.
 * @param folder the address of the files of ideas
 * @throws Error when the idea cannot be had or read
 */
export async function loadInitialDraft(folder: string, today: string): Promise<InitialDraft> {
  const id = new URLSearchParams(location.search).get('idea') ?? '';
  const empty = createDraft(today);
  if (id === '') return { draft: empty, words: '' };
  const response = /^[a-z0-9-]+$/.test(id) ? await fetchWithTimeout(`${folder}${id}.txt`) : undefined;
  if (response?.ok) return { draft: openDraft(id, await response.text()), id, words: `You are editing “${id}”.` };
  if (response === undefined || response.status === 404) return { draft: empty, words: `No idea is called “${id}”. This is a new one.` };
  throw new Error(`the idea ${id} cannot be had`);
}

/** Milliseconds after the last letter until a draft is stored. */
const PAUSE = 400;
const DAMAGED = 'What this browser kept of your draft could not be read, so it begins anew. The old one is put aside.';

/** Keeps what is being written in this browser, and gives it back. */
export class Autosave {
  readonly #root: HTMLElement;
  readonly #begun: InitialDraft;
  readonly #stored: PersistedStore<Draft>;
  #unstored: Draft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, begun: InitialDraft) {
    this.#root = root;
    this.#begun = begun;
    this.#stored = createDraftStore(begun.id, begun.draft);
    addEventListener('pagehide', () => this.#store());
  }

  /** What to go on with: the draft that was kept, with its changes made to the idea as it is now. */
  get draft(): Draft {
    const { source } = this.#begun.draft;
    return source === undefined ? this.#stored.value : rebaseDraft(this.#stored.value, source);
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
    const notice = requireElement(this.#root, '[data-notice]');
    notice.textContent = words.filter(Boolean).join(' ');
    if (!hasDraft) return;
    const button = createTextElement('button', 'Begin anew');
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
    showStatus(requireElement(this.#root, '[data-notice]'), 'Your draft is gone.', () => showAgain(before));
  }

  #store(): void {
    clearTimeout(this.#timer);
    if (this.#unstored === undefined) return;
    this.#stored.set(this.#unstored);
    this.#unstored = undefined;
  }
}
