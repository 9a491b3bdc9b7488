import { isSlug } from '../text/slug.ts';

/** An idea somebody has saved, and what they wrote beside it for themselves. */
export interface SavedIdea {
  readonly id: string;
  readonly note: string;
}

/** The saved ideas in the order their owner gave them, each once. Kept in the browser, never sent. */
export type Shortlist = readonly SavedIdea[];

/** More could not be compared, and would fill the browser's storage with notes. */
export const MAX_SHORTLIST_LENGTH = 200;
/** Characters. */
export const MAX_NOTE_LENGTH = 4_000;
/** Characters; no file name is longer. */
const LONGEST_ID = 250;

/** Whether `id` can be the name of an idea. */
export function isIdeaId(id: string): boolean {
  return id.length <= LONGEST_ID && isSlug(id);
}

function savedOf(row: unknown): SavedIdea[] {
  if (typeof row !== 'object' || row === null || !('id' in row)) return [];
  const { id } = row;
  const note = 'note' in row && typeof row.note === 'string' ? row.note.slice(0, MAX_NOTE_LENGTH) : '';
  return typeof id === 'string' && isIdeaId(id) ? [{ id, note }] : [];
}

/** The shortlist that `json` stands for: rows that make no sense are left out. Undefined when nothing of it makes sense. */
export function parseShortlist(json: unknown): Shortlist | undefined {
  if (!Array.isArray(json)) return undefined;
  const rows = json.flatMap(savedOf);
  if (rows.length === 0 && json.length > 0) return undefined;
  return rows.filter(({ id }, at) => rows.findIndex((row) => row.id === id) === at).slice(0, MAX_SHORTLIST_LENGTH);
}

export function has(list: Shortlist, id: string): boolean {
  return list.some((saved) => saved.id === id);
}

/** `list` with the idea `id` at its end. A full list, and one that has the idea, stays the one it is. */
export function add(list: Shortlist, id: string, note = ''): Shortlist {
  return list.length >= MAX_SHORTLIST_LENGTH || has(list, id) ? list : [...list, { id, note }];
}

export function remove(list: Shortlist, id: string): Shortlist {
  return list.filter((saved) => saved.id !== id);
}

/** `list` with the idea `id` `step` places further on, as far as there are places. */
export function move(list: Shortlist, id: string, step: number): Shortlist {
  const at = list.findIndex((saved) => saved.id === id);
  const moved = list[at];
  const to = Math.max(0, Math.min(list.length - 1, at + step));
  if (!moved || to === at) return list;
  return list.toSpliced(at, 1).toSpliced(to, 0, moved);
}

/** `list` with `note` beside the idea `id`, cut to what a note may hold. */
export function setNote(list: Shortlist, id: string, note: string): Shortlist {
  return list.map((saved) => (saved.id === id ? { id, note: note.slice(0, MAX_NOTE_LENGTH) } : saved));
}

/** `list` with `saved` at the place `at` again, from which it was taken. */
export function restore(list: Shortlist, saved: SavedIdea, at: number): Shortlist {
  return has(list, saved.id) || list.length >= MAX_SHORTLIST_LENGTH ? list : list.toSpliced(at, 0, saved);
}

/** `list` with the idea `from` under its new name `to`. Where both were saved, one stays, with both notes. */
export function renameId(list: Shortlist, from: string, to: string): Shortlist {
  const before = list.find(({ id }) => id === from);
  if (!before || from === to) return list;
  if (!has(list, to)) return list.map((saved) => (saved === before ? { ...before, id: to } : saved));
  const note = [list.find(({ id }) => id === to)?.note, before.note].filter((text) => text).join('\n\n');
  return setNote(remove(list, from), to, note);
}

/** `list` and after it those of `ids` that it lacks, as many as there is room for. */
export function merge(list: Shortlist, ids: readonly string[]): Shortlist {
  return ids.reduce((longer, id) => add(longer, id), list);
}

/** A list of `ids`, with the notes that `list` has beside them. */
export function replace(list: Shortlist, ids: readonly string[]): Shortlist {
  return ids.map((id) => list.find((saved) => saved.id === id) ?? { id, note: '' });
}
