import { type IdeaSummary, parseIdeaSummary } from '../../domain/shortlist/idea-summary.ts';
import type { ShortlistEntry } from '../../domain/shortlist/share-shortlist.ts';
import { renameId, type SavedIdea, type Shortlist } from '../../domain/shortlist/shortlist.ts';
import { formatIdeaCount } from '../../domain/text/pluralize.ts';
import { requireElement } from '../lib/dom.ts';
import { fetchWithTimeout } from '../lib/fetch-file.ts';
import { logError } from '../lib/log-error.ts';
import { profileStore } from '../stores/profile-store.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';
import { createColumnControls, createColumnStar, createComparisonTable, NoteField } from './comparison-table.ts';
import { ShortlistActions, ShortlistNotices, type Notice } from './shortlist-actions.ts';

/** The summary of an idea; or `gone` when there is no such idea, and `failed` when it could not be loaded. */
type SummaryResult = IdeaSummary | 'gone' | 'failed';

/** Loads the summary of each idea once. After a failure, the next call tries again. */
class SummaryCache {
  readonly #folder: string;
  readonly #results = new Map<string, Promise<SummaryResult>>();

  /** @param folder the URL of the summary files */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The summary of the idea `id`. When the idea has a new id, the summary contains the new one. */
  get(id: string): Promise<SummaryResult> {
    const result = this.#results.get(id) ?? this.#load(id);
    this.#results.set(id, result);
    return result;
  }

  async #load(id: string): Promise<SummaryResult> {
    try {
      const url = `${this.#folder}${id}.json`;
      const response = await fetchWithTimeout(url);
      if (response.status === 404) return 'gone';
      const summary = response.ok ? parseIdeaSummary(await response.json()) : undefined;
      if (summary) return summary;
      throw new Error(`${url} is not a summary (status ${response.status}).`);
    } catch (error) {
      logError(error);
      this.#results.delete(id);
      return 'failed';
    }
  }
}

/** Compares the ideas of a shortlist in a table: the visitor's own list, or a shared one. */
export class ShortlistView {
  readonly notices: ShortlistNotices;
  readonly #root: HTMLElement;
  readonly #table: HTMLElement;
  readonly #summaries: SummaryCache;
  readonly #actions: ShortlistActions;
  readonly #renameNotices: Notice[] = [];
  readonly #noteFields = new Map<string, NoteField>();
  #shared: Shortlist | undefined;
  #entries: readonly ShortlistEntry[] = [];
  #shownIds: string | undefined;
  /** Changes with every update, so that late results of earlier updates are ignored. */
  #version = 0;

  /** @param sharedIds the ideas of a shared shortlist; undefined to show the visitor's own */
  constructor(root: HTMLElement, sharedIds: readonly string[] | undefined) {
    this.#root = root;
    this.#shared = sharedIds?.map((id) => ({ id, note: '' }));
    this.#table = requireElement(root, '[data-table]');
    this.#summaries = new SummaryCache(root.dataset['summaries'] ?? '');
    this.notices = new ShortlistNotices(root);
    this.#actions = new ShortlistActions(this.#table, this.notices, () => this.show());
    shortlistStore.watch(() => this.#onShortlistChange());
    profileStore.watch(() => void this.show());
    addEventListener('pagehide', () => this.storeNotes());
  }

  /** The ideas that are shown, with their summaries as far as they are loaded. */
  get entries(): readonly ShortlistEntry[] {
    return this.#entries;
  }

  /** Stores the notes that the visitor is typing. */
  storeNotes(): void {
    for (const field of this.#noteFields.values()) field.store();
  }

  /** Changes from a shared shortlist to the visitor's own. */
  async showOwn(): Promise<void> {
    this.#shared = undefined;
    await this.show();
  }

  async show(): Promise<void> {
    const version = ++this.#version;
    const loaded = await Promise.all(this.#list.map(async (saved) => ({ saved, result: await this.#summaries.get(saved.id) })));
    if (version !== this.#version) return;
    this.#entries = loaded.map(({ saved, result }) => ({ ...saved, idea: typeof result === 'string' ? undefined : result }));
    this.#shownIds = this.#ids;
    // A renamed idea changes the shortlist, which shows it again.
    if (!this.#shared && this.#renameIdeas()) return;
    const gone = loaded.filter(({ result }) => result === 'gone').map(({ saved }) => this.#createGoneNotice(saved));
    const failed = loaded.filter(({ result }) => result === 'failed').length;
    this.notices.showProblems([...this.#renameNotices, ...gone, ...(failed > 0 ? [this.#createFailedNotice(failed)] : [])]);
    this.#showTable();
  }

  get #list(): Shortlist {
    return this.#shared ?? shortlistStore.value;
  }

  get #ids(): string {
    return this.#list.map(({ id }) => id).join();
  }

  /** Updates the notes. The table is only replaced when it shows other ideas, because the visitor may be typing in it. */
  #onShortlistChange(): void {
    if (this.#shared) return;
    const notes = new Map(shortlistStore.value.map(({ id, note }) => [id, note]));
    for (const [id, field] of this.#noteFields) field.show(notes.get(id) ?? '');
    this.#entries = this.#entries.map((entry) => ({ ...entry, note: notes.get(entry.id) ?? entry.note }));
    if (this.#ids !== this.#shownIds) void this.show();
  }

  /** Stores the new ids of renamed ideas. Returns whether there are any. */
  #renameIdeas(): boolean {
    const renamed = this.#entries.flatMap(({ id, idea }) => (idea && idea.id !== id ? [{ id, idea }] : []));
    for (const { id, idea } of renamed) this.#renameNotices.push({ message: `“${id}” is now called “${idea.title}”.` });
    if (renamed.length > 0) shortlistStore.set(renamed.reduce((list, { id, idea }) => renameId(list, id, idea.id), shortlistStore.value));
    return renamed.length > 0;
  }

  #showTable(): void {
    // An idea with an old and a new id on the list gets one column.
    const ideas = [...new Map(this.#entries.flatMap(({ idea }) => (idea ? [[idea.id, idea] as const] : []))).values()];
    const focused = this.#table.contains(document.activeElement) ? document.activeElement : null;
    const ownColumns = {
      createControls: (idea: IdeaSummary) => createColumnControls(idea, (action) => void this.#actions.run(action, idea)),
      createNote: (idea: IdeaSummary) => this.#getNoteElement(idea),
    };
    const columns = this.#shared ? { createControls: createColumnStar } : ownColumns;
    this.#table.replaceChildren(createComparisonTable(ideas, this.#root.dataset['ideas'] ?? '', columns));
    this.#table.hidden = ideas.length === 0;
    requireElement(this.#root, '[data-share-tools]').hidden = this.#list.length === 0;
    requireElement(this.#root, '[data-empty-state]').hidden = this.#list.length > 0;
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  /** The note field of an idea. It moves to the new table, with what the visitor is typing. */
  #getNoteElement(idea: IdeaSummary): HTMLElement {
    const field = this.#noteFields.get(idea.id) ?? new NoteField(idea);
    this.#noteFields.set(idea.id, field);
    field.show(shortlistStore.value.find(({ id }) => id === idea.id)?.note ?? '');
    return field.element;
  }

  #createGoneNotice({ id, note }: SavedIdea): Notice {
    const message = `There is no idea “${id}” any more. It may have been withdrawn.${note === '' ? '' : ` Your note: “${note}”.`}`;
    if (this.#shared) return { message };
    return { message, button: { label: `Remove ${id}`, onClick: () => this.#actions.remove(id, `“${id}”`) } };
  }

  #createFailedNotice(count: number): Notice {
    return { message: `${formatIdeaCount(count)} could not be loaded.`, button: { label: 'Try again', onClick: () => void this.show() } };
  }
}
