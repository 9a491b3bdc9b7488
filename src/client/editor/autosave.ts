import { parseDraft, type Draft, createDraft, openDraft, rebaseDraft } from '../../drafts/draft.ts';
import { PersistedStore } from '../stores/persisted-store.ts';
import { fetchWithTimeout } from '../lib/fetch-file.ts';
import { createButton, requireElement } from '../lib/dom.ts';
import type { DraftForm } from './draft-form.ts';
import { showStatus } from './status-message.ts';

/** The draft to start from: empty, or an existing idea. */
export interface InitialDraft {
  readonly draft: Draft;
  /** What to tell the visitor about it; may be empty. */
  readonly message: string;
}

/**
 * Loads the idea that the query `?idea=` names.
 * @param folder the address of the source files of ideas
 * @throws Error if the idea cannot be loaded or parsed
 */
export async function loadInitialDraft(folder: string, today: string): Promise<InitialDraft> {
  const id = new URLSearchParams(location.search).get('idea') ?? '';
  const empty = createDraft(today);
  if (id === '') return { draft: empty, message: '' };
  const response = /^[a-z0-9-]+$/.test(id) ? await fetchWithTimeout(`${folder}${id}.txt`) : undefined;
  if (response?.ok) return { draft: openDraft(id, await response.text()), message: `You are editing “${id}”.` };
  if (response === undefined || response.status === 404) return { draft: empty, message: `There is no idea “${id}”. This is a new draft.` };
  throw new Error(`The idea ${id} cannot be loaded.`);
}

const DEBOUNCE_MS = 400;
const DAMAGED = 'Your saved draft is damaged. You start with a new one, and the browser keeps a copy of the old one.';

/** Saves the draft in this browser and restores it. */
export class Autosave {
  readonly #root: HTMLElement;
  readonly #initial: InitialDraft;
  readonly #store: PersistedStore<Draft>;
  #unsaved: Draft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, initial: InitialDraft) {
    this.#root = root;
    this.#initial = initial;
    const { id, source } = initial.draft;
    // Without the slash at the end, the draft of x-damaged would have the key of the damaged draft of x.
    this.#store = new PersistedStore(source === undefined ? 'draft' : `draft/${id}/`, parseDraft, initial.draft);
    addEventListener('pagehide', () => this.#save());
  }

  /** The saved draft. If the idea has changed since, the changes of the draft are applied to its current file. */
  get draft(): Draft {
    const { source } = this.#initial.draft;
    return source === undefined ? this.#store.value : rebaseDraft(this.#store.value, source);
  }

  save(draft: Draft): void {
    this.#unsaved = draft;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), DEBOUNCE_MS);
  }

  /** Shows the changes of other tabs in `form`, tells the visitor what it starts with, and offers to discard a saved draft. */
  start(form: DraftForm): void {
    this.#store.watch((draft) => {
      if (this.#unsaved === undefined && JSON.stringify(draft) !== JSON.stringify(form.draft)) form.replace(draft);
    });
    const hasDraft = this.#store.value !== this.#initial.draft;
    const messages = [this.#initial.message, this.#store.wasDamaged && DAMAGED, hasDraft && 'This is your saved draft.'];
    const notice = requireElement(this.#root, '[data-notice]');
    notice.textContent = messages.filter(Boolean).join(' ');
    if (!hasDraft) return;
    const button = createButton('Start again');
    button.addEventListener('click', () => {
      const before = form.draft;
      form.replace(this.#initial.draft);
      showStatus(notice, 'Your draft was discarded.', () => form.replace(before));
    });
    notice.append(' ', button);
  }

  #save(): void {
    clearTimeout(this.#timer);
    if (this.#unsaved === undefined) return;
    this.#store.set(this.#unsaved);
    this.#unsaved = undefined;
  }
}
