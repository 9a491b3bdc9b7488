import type { IdeaSummary } from '../../domain/shortlist/idea-summary.ts';
import { remove, move, restore, type SavedIdea, type Shortlist, renameId } from '../../domain/shortlist/shortlist.ts';
import { focusControl, type ColumnAction, createColumnControls, createColumnStar, createComparisonTable } from './comparison-table.ts';
import { shortlistStore } from '../stores/shortlist-store.ts';
import { ShortlistNotices, type Notice } from './shortlist-notices.ts';
import { formatIdeaCount } from '../../domain/text/pluralize.ts';
import type { ShortlistEntry } from '../../domain/shortlist/share-shortlist.ts';
import { requireElement } from '../lib/dom.ts';
import { SummaryCache } from './summary-cache.ts';
import { profileStore } from '../stores/profile-store.ts';
import { NoteField } from './note-field.ts';

const STEPS: Readonly<Record<Exclude<ColumnAction, 'remove'>, number>> = { left: -1, right: 1 };

/** What the owner of a shortlist does with it, said in words, and undone when it was a mistake. */
export class ShortlistActions {
  readonly #table: HTMLElement;
  readonly #notices: ShortlistNotices;
  readonly #shown: () => Promise<void>;

  /** @param shown waits until the table shows what the list now is */
  constructor(table: HTMLElement, notices: ShortlistNotices, shown: () => Promise<void>) {
    this.#table = table;
    this.#notices = notices;
    this.#shown = shown;
  }

  async press(act: ColumnAction, { id, title }: IdeaSummary): Promise<void> {
    if (act === 'remove') return this.remove(id, title);
    const list = move(shortlistStore.value, id, STEPS[act]);
    shortlistStore.set(list);
    await this.#shown();
    focusControl(this.#table, act, id);
    this.#notices.say({ words: `${title} is now number ${list.findIndex((saved) => saved.id === id) + 1} of ${list.length}.` });
  }

  /** Takes the idea `id` off the list, which is spoken of as `name`. */
  remove(id: string, name: string): void {
    const list = shortlistStore.value;
    const at = list.findIndex((saved) => saved.id === id);
    const saved = list[at];
    if (!saved) return;
    shortlistStore.set(remove(list, id));
    const back = async (): Promise<void> => {
      shortlistStore.set(restore(shortlistStore.value, saved, at));
      this.#notices.say({ words: `${name} is back.` });
      await this.#shown();
      focusControl(this.#table, 'remove', id);
    };
    this.#notices.say({ words: `${name} is off your shortlist.`, button: { label: 'Put it back', press: () => void back() } });
  }
}

/** Shows a list of ideas side by side: the visitor's own, or one that was shared with them. */
export class ShortlistView {
  readonly notices: ShortlistNotices;
  readonly #root: HTMLElement;
  readonly #table: HTMLElement;
  readonly #store: SummaryCache;
  readonly #actions: ShortlistActions;
  readonly #renames: Notice[] = [];
  readonly #notes = new Map<string, NoteField>();
  #shared: Shortlist | undefined;
  #listed: readonly ShortlistEntry[] = [];
  #shownIds: string | undefined;
  #turn = 0;

  /** @param shared the names of the ideas of a list that is not the visitor's own */
  constructor(root: HTMLElement, shared: readonly string[] | undefined) {
    this.#root = root;
    this.#shared = shared?.map((id) => ({ id, note: '' }));
    this.#table = requireElement(root, '[data-table]');
    this.#store = new SummaryCache(root.dataset['summaries'] ?? '');
    this.notices = new ShortlistNotices(root);
    this.#actions = new ShortlistActions(this.#table, this.notices, () => this.show());
    shortlistStore.watch(() => this.#follow());
    profileStore.watch(() => void this.show());
    addEventListener('pagehide', () => this.storeNotes());
  }

  /** What is shown, in order, with what is known of it. */
  get listed(): readonly ShortlistEntry[] {
    return this.#listed;
  }

  /** Notes that are still being written are stored now. */
  storeNotes(): void {
    for (const note of this.#notes.values()) note.store();
  }

  /** From now on the visitor's own list is shown. */
  async showOwn(): Promise<void> {
    this.#shared = undefined;
    await this.show();
  }

  async show(): Promise<void> {
    const turn = ++this.#turn;
    const list = this.#list;
    const found = await Promise.all(list.map(async (saved) => ({ saved, facts: await this.#store.get(saved.id) })));
    if (turn !== this.#turn) return;
    this.#listed = found.map(({ saved, facts }) => ({ ...saved, idea: facts.state === 'known' ? facts.idea : undefined }));
    this.#shownIds = this.#ids;
    if (!this.#shared && this.#rename()) return;
    const gone = found.flatMap(({ saved, facts }) => (facts.state === 'gone' ? [this.#goneNotice(saved)] : []));
    const lost = found.filter(({ facts }) => facts.state === 'lost').length;
    this.notices.stand([...this.#renames, ...gone, ...(lost > 0 ? [this.#lostNotice(lost)] : [])]);
    this.#showTable();
  }

  get #list(): Shortlist {
    return this.#shared ?? shortlistStore.value;
  }

  get #ids(): string {
    return this.#list.map(({ id }) => id).join();
  }

  /** The list has changed. A table that shows the same ideas is left alone: somebody may be writing in it. */
  #follow(): void {
    if (this.#shared) return;
    const notes = new Map(shortlistStore.value.map(({ id, note }) => [id, note]));
    for (const [id, field] of this.#notes) field.show(notes.get(id) ?? '');
    this.#listed = this.#listed.map((row) => ({ ...row, note: notes.get(row.id) ?? row.note }));
    if (this.#ids !== this.#shownIds) void this.show();
  }

  /** Takes new names into the list; whether there were any, so that the list is shown anew. */
  #rename(): boolean {
    const moved = this.#listed.flatMap(({ id, idea }) => (idea && idea.id !== id ? [{ id, idea }] : []));
    for (const { id, idea } of moved) this.#renames.push({ words: `“${id}” is now called “${idea.title}”.` });
    if (moved.length > 0) shortlistStore.set(moved.reduce((list, { id, idea }) => renameId(list, id, idea.id), shortlistStore.value));
    return moved.length > 0;
  }

  #showTable(): void {
    // Two names of one idea make one column.
    const ideas = [...new Map(this.#listed.flatMap(({ idea }) => (idea ? [[idea.id, idea] as const] : []))).values()];
    const focused = this.#table.contains(document.activeElement) ? document.activeElement : null;
    const own = {
      controls: (idea: IdeaSummary) => createColumnControls(idea, (act) => void this.#actions.press(act, idea)),
      note: (idea: IdeaSummary) => this.#noteOf(idea),
    };
    this.#table.replaceChildren(
      createComparisonTable(ideas, this.#root.dataset['ideas'] ?? '', this.#shared ? { controls: createColumnStar } : own),
    );
    this.#table.hidden = ideas.length === 0;
    requireElement(this.#root, '[data-share-tools]').hidden = this.#list.length === 0;
    requireElement(this.#root, '[data-empty-state]').hidden = this.#list.length > 0;
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }

  /** The field of an idea stays the one it is, with what is being written in it. */
  #noteOf({ id, title }: IdeaSummary): HTMLElement {
    const field = this.#notes.get(id) ?? new NoteField(id, title);
    this.#notes.set(id, field);
    field.show(shortlistStore.value.find((saved) => saved.id === id)?.note ?? '');
    return field.element;
  }

  #goneNotice({ id, note }: SavedIdea): Notice {
    const words = `No idea is called “${id}” any more; it may have been withdrawn.${note === '' ? '' : ` Your note: “${note}”.`}`;
    return this.#shared ? { words } : { words, button: { label: `Remove ${id}`, press: () => this.#actions.remove(id, `“${id}”`) } };
  }

  #lostNotice(lost: number): Notice {
    return { words: `${formatIdeaCount(lost)} could not be loaded.`, button: { label: 'Try again', press: () => void this.show() } };
  }
}
