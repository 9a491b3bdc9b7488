import { isSlug } from '../text/slug.ts';

/** A saved idea with the visitor's note. */
export interface SavedIdea {
  readonly id: string;
  readonly note: string;
}

/** The saved ideas without duplicates, in the visitor's order. It stays in the browser. */
export type Shortlist = readonly SavedIdea[];

/** Keeps the stored list small. */
export const MAX_SHORTLIST_LENGTH = 200;
/** In characters. */
export const MAX_NOTE_LENGTH = 4_000;
/** In characters. File names cannot be longer. */
const MAX_ID_LENGTH = 250;

/** Whether `id` is a valid id of an idea, which may not exist. */
export function isIdeaId(id: string): boolean {
  return id.length <= MAX_ID_LENGTH && isSlug(id);
}

function parseRow(row: unknown): SavedIdea[] {
  if (typeof row !== 'object' || row === null || !('id' in row)) return [];
  const { id } = row;
  const note = 'note' in row && typeof row.note === 'string' ? row.note.slice(0, MAX_NOTE_LENGTH) : '';
  return typeof id === 'string' && isIdeaId(id) ? [{ id, note }] : [];
}

/** Parses a stored shortlist. Invalid rows are dropped. Undefined when `json` has no valid row, unless it is an empty list. */
export function parseShortlist(json: unknown): Shortlist | undefined {
  if (!Array.isArray(json)) return undefined;
  const rows = json.flatMap(parseRow);
  if (rows.length === 0 && json.length > 0) return undefined;
  return rows.filter(({ id }, index) => rows.findIndex((row) => row.id === id) === index).slice(0, MAX_SHORTLIST_LENGTH);
}

export function has(list: Shortlist, id: string): boolean {
  return list.some((saved) => saved.id === id);
}

/** `list` with the idea `id` at the end. A full list, or one that has the idea already, is returned unchanged. */
export function add(list: Shortlist, id: string, note = ''): Shortlist {
  return list.length >= MAX_SHORTLIST_LENGTH || has(list, id) ? list : [...list, { id, note }];
}

export function remove(list: Shortlist, id: string): Shortlist {
  return list.filter((saved) => saved.id !== id);
}

/** `list` with the idea `id` moved by `step` places, at most to the start or end. */
export function move(list: Shortlist, id: string, step: number): Shortlist {
  const from = list.findIndex((saved) => saved.id === id);
  const moved = list[from];
  const to = Math.max(0, Math.min(list.length - 1, from + step));
  if (!moved || to === from) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, moved);
}

/** `list` with `note`, cut to the maximum length, for the idea `id`. */
export function setNote(list: Shortlist, id: string, note: string): Shortlist {
  return list.map((saved) => (saved.id === id ? { id, note: note.slice(0, MAX_NOTE_LENGTH) } : saved));
}

/** `list` with the removed idea `saved` back at its place `index`. */
export function restore(list: Shortlist, saved: SavedIdea, index: number): Shortlist {
  return has(list, saved.id) || list.length >= MAX_SHORTLIST_LENGTH ? list : list.toSpliced(index, 0, saved);
}

/** `list` with the id `from` replaced by `to`. If both were saved, one stays with both notes. */
export function renameId(list: Shortlist, from: string, to: string): Shortlist {
  const renamed = list.find(({ id }) => id === from);
  if (!renamed || from === to) return list;
  if (!has(list, to)) return list.map((saved) => (saved === renamed ? { ...renamed, id: to } : saved));
  const note = [list.find(({ id }) => id === to)?.note, renamed.note].filter((text) => text).join('\n\n');
  return setNote(remove(list, from), to, note);
}

/** `list` with those of `ids` that it does not have at the end, up to the maximum length. */
export function merge(list: Shortlist, ids: readonly string[]): Shortlist {
  return ids.reduce((longer, id) => add(longer, id), list);
}

/** A list of `ids` with their notes in `list`. */
export function replace(list: Shortlist, ids: readonly string[]): Shortlist {
  return ids.map((id) => list.find((saved) => saved.id === id) ?? { id, note: '' });
}
