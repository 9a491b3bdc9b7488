import { type IdeaSummary, parseIdeaSummary } from '../../domain/shortlist/idea-summary.ts';
import type { ShortlistEntry } from '../../domain/shortlist/share-shortlist.ts';
import { move, remove, renameId, restore, type SavedIdea, type Shortlist } from '../../domain/shortlist/shortlist.ts';
import { formatIdeaCount } from '../../domain/text/pluralize.ts';
import { createButton, createElement, createTextElement, requireElement } from '../lib/dom.ts';
import { fetchWithTimeout } from '../lib/fetch-file.ts';
import { logError } from '../lib/log-error.ts';
import { profileStore } from '../stores/profile-store.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';
import { createComparisonTable } from './comparison-table.ts';
import { createNoteField, type NoteField } from './note-field.ts';

/** The summary of an idea; or `gone` when there is no such idea, and `failed` when it could not be loaded. */
type SummaryResult = IdeaSummary | 'gone' | 'failed';

/** The buttons in the column of an idea on the visitor's own shortlist. */
const BUTTONS = [
  { action: 'left', text: '←', label: (title: string) => `Move ${title} to the left` },
  { action: 'right', text: '→', label: (title: string) => `Move ${title} to the right` },
  { action: 'remove', text: 'Remove', label: (title: string) => `Remove ${title} from your shortlist` },
] as const;
type Action = (typeof BUTTONS)[number]['action'];

/** The star in the column of an idea on a shared shortlist. */
function createStar({ id, title }: IdeaSummary): HTMLElement {
  const star = document.createElement('idea-star');
  Object.assign(star.dataset, { id, title, label: 'Shortlist' });
  return star;
}

function createProblem(message: string, ...buttons: readonly HTMLButtonElement[]): HTMLLIElement {
  return createElement('li', {}, createTextElement('span', message), ...buttons);
}

/** Compares the ideas of a shortlist in a table: the visitor's own list, or a shared one. */
export class ShortlistView {
  /** The ideas that are shown, with their summaries as far as they are loaded. */
  entries: readonly ShortlistEntry[] = [];
  readonly #root: HTMLElement;
  readonly #table: HTMLElement;
  readonly #problems: HTMLElement;
  readonly #summaries = new Map<string, Promise<SummaryResult>>();
  readonly #renameNotices: HTMLElement[] = [];
  readonly #noteFields = new Map<string, NoteField>();
  #shared: Shortlist | undefined;
  #shownIds: string | undefined;
  /** Changes with every update, so that late results of earlier updates are ignored. */
  #version = 0;

  /** @param sharedIds the ideas of a shared shortlist; undefined to show the visitor's own */
  constructor(root: HTMLElement, sharedIds: readonly string[] | undefined) {
    this.#root = root;
    this.#shared = sharedIds?.map((id) => ({ id, note: '' }));
    this.#table = requireElement(root, '[data-table]');
    this.#problems = requireElement(root, '[data-notices]');
    shortlistStore.watch(() => this.#onShortlistChange());
    profileStore.watch(() => void this.show());
    addEventListener('pagehide', () => this.storeNotes());
  }

  /** Stores the notes that the visitor is typing. */
  storeNotes(): void {
    for (const field of this.#noteFields.values()) field.store();
  }

  /** Shows what an action did. `button` gets the focus, because the button of the action is gone. */
  showStatus(message: string, button?: HTMLButtonElement): void {
    requireElement(this.#root, '[data-status]').replaceChildren(createTextElement('span', message), ...(button ? [button] : []));
    button?.focus();
  }

  /** Changes from a shared shortlist to the visitor's own. */
  async showOwn(): Promise<void> {
    this.#shared = undefined;
    await this.show();
  }

  async show(): Promise<void> {
    const version = ++this.#version;
    const loaded = await Promise.all(this.#list.map(async (saved) => ({ saved, result: await this.#getSummary(saved.id) })));
    if (version !== this.#version) return;
    this.entries = loaded.map(({ saved, result }) => ({ ...saved, idea: typeof result === 'string' ? undefined : result }));
    this.#shownIds = this.#ids;
    // A renamed idea changes the shortlist, which shows it again.
    if (!this.#shared && this.#renameIdeas()) return;
    const gone = loaded.filter(({ result }) => result === 'gone').map(({ saved }) => this.#createGoneProblem(saved));
    const failed = loaded.filter(({ result }) => result === 'failed').length;
    const retryButton = createButton('Try again', { onclick: () => void this.show() });
    const failures = failed > 0 ? [createProblem(`${formatIdeaCount(failed)} could not be loaded.`, retryButton)] : [];
    this.#showProblems([...this.#renameNotices, ...gone, ...failures]);
    this.#showTable();
  }

  get #list(): Shortlist {
    return this.#shared ?? shortlistStore.value;
  }

  get #ids(): string {
    return this.#list.map(({ id }) => id).join();
  }

  /** The summary of the idea `id`, loaded once. When the idea has a new id, the summary contains the new one. */
  #getSummary(id: string): Promise<SummaryResult> {
    const summary = this.#summaries.get(id) ?? this.#loadSummary(id);
    this.#summaries.set(id, summary);
    return summary;
  }

  async #loadSummary(id: string): Promise<SummaryResult> {
    try {
      const url = `${this.#root.dataset['summaries']}${id}.json`;
      const response = await fetchWithTimeout(url);
      if (response.status === 404) return 'gone';
      const summary = response.ok ? parseIdeaSummary(await response.json()) : undefined;
      if (summary) return summary;
      throw new Error(`${url} is not a summary (status ${response.status}).`);
    } catch (error) {
      logError(error);
      // The next call tries again.
      this.#summaries.delete(id);
      return 'failed';
    }
  }

  /** Updates the notes. The table is only replaced when it shows other ideas, because the visitor may be typing in it. */
  #onShortlistChange(): void {
    if (this.#shared) return;
    const notes = new Map(shortlistStore.value.map(({ id, note }) => [id, note]));
    for (const [id, field] of this.#noteFields) field.show(notes.get(id) ?? '');
    this.entries = this.entries.map((entry) => ({ ...entry, note: notes.get(entry.id) ?? entry.note }));
    if (this.#ids !== this.#shownIds) void this.show();
  }

  /** Stores the new ids of renamed ideas. Returns whether there are any. */
  #renameIdeas(): boolean {
    const renamed = this.entries.flatMap(({ id, idea }) => (idea && idea.id !== id ? [{ id, idea }] : []));
    this.#renameNotices.push(...renamed.map(({ id, idea }) => createProblem(`“${id}” is now called “${idea.title}”.`)));
    if (renamed.length > 0) shortlistStore.set(renamed.reduce((list, { id, idea }) => renameId(list, id, idea.id), shortlistStore.value));
    return renamed.length > 0;
  }

  #createGoneProblem({ id, note }: SavedIdea): HTMLElement {
    const message = `There is no idea “${id}” any more. It may have been withdrawn.${note === '' ? '' : ` Your note: “${note}”.`}`;
    const removeButton = createButton(`Remove ${id}`, { onclick: () => this.#remove(id, `“${id}”`) });
    return this.#shared ? createProblem(message) : createProblem(message, removeButton);
  }

  /** Replaces the problems. A button that is there again keeps the focus. */
  #showProblems(problems: readonly HTMLElement[]): void {
    const focusedText = this.#problems.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
    this.#problems.replaceChildren(...problems);
    [...this.#problems.querySelectorAll('button')].find(({ textContent }) => textContent === focusedText)?.focus();
  }

  #showTable(): void {
    // An idea with an old and a new id on the list gets one column.
    const ideas = [...new Map(this.entries.flatMap(({ idea }) => (idea ? [[idea.id, idea] as const] : []))).values()];
    const focused = this.#table.contains(document.activeElement) ? document.activeElement : null;
    const createControls = this.#shared ? createStar : (idea: IdeaSummary) => this.#createControls(idea);
    const createNote = this.#shared ? undefined : (idea: IdeaSummary) => this.#getNoteElement(idea);
    this.#table.replaceChildren(createComparisonTable(ideas, this.#root.dataset['ideas'] ?? '', createControls, createNote));
    this.#table.hidden = ideas.length === 0;
    requireElement(this.#root, '[data-share-tools]').hidden = this.#list.length === 0;
    requireElement(this.#root, '[data-empty-state]').hidden = this.#list.length > 0;
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  /** The note field of an idea. It moves to the new table, with what the visitor is typing. */
  #getNoteElement(idea: IdeaSummary): HTMLElement {
    const field = this.#noteFields.get(idea.id) ?? createNoteField(idea);
    this.#noteFields.set(idea.id, field);
    field.show(shortlistStore.value.find(({ id }) => id === idea.id)?.note ?? '');
    return field.element;
  }

  #createControls(idea: IdeaSummary): HTMLElement {
    const buttons = BUTTONS.map(({ action, text, label }) => {
      const onclick = (): void => (action === 'remove' ? this.#remove(idea.id, idea.title) : void this.#move(idea, action));
      return createButton(text, { ariaLabel: label(idea.title), dataset: { action: `${action} ${idea.id}` }, onclick });
    });
    return createElement('div', { className: 'controls' }, ...buttons);
  }

  async #move({ id, title }: IdeaSummary, direction: 'left' | 'right'): Promise<void> {
    const shortlist = move(shortlistStore.value, id, direction === 'left' ? -1 : 1);
    shortlistStore.set(shortlist);
    await this.show();
    this.#focusButton(direction, id);
    this.showStatus(`${title} is now number ${shortlist.findIndex((idea) => idea.id === id) + 1} of ${shortlist.length}.`);
  }

  /** Removes the idea `id`, which the status message calls `name`. */
  #remove(id: string, name: string): void {
    const shortlist = shortlistStore.value;
    const index = shortlist.findIndex((idea) => idea.id === id);
    const removed = shortlist[index];
    if (!removed) return;
    shortlistStore.set(remove(shortlist, id));
    const undo = async (): Promise<void> => {
      shortlistStore.set(restore(shortlistStore.value, removed, index));
      this.showStatus(`${name} is back on your shortlist.`);
      await this.show();
      this.#focusButton('remove', id);
    };
    this.showStatus(`${name} is no longer on your shortlist.`, createButton('Undo', { onclick: () => void undo() }));
  }

  #focusButton(action: Action, id: string): void {
    this.#table.querySelector<HTMLElement>(`[data-action="${action} ${id}"]`)?.focus();
  }
}
