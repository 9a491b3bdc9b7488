import { isSlug } from '../text/slug.ts';

/** An idea somebody has saved, and what they wrote beside it for themselves. */
export interface Saved {
  readonly id: string;
  readonly note: string;
}

/** The saved ideas in the order their owner gave them, each once. Kept in the browser, never sent. */
export type Shortlist = readonly Saved[];

/** More could not be compared, and would fill the browser's storage with notes. */
export const MOST_SAVED = 200;
/** Characters. */
export const LONGEST_NOTE = 4_000;
/** Characters; no file name is longer. */
const LONGEST_ID = 250;

/** Whether `id` can be the name of an idea. */
export function isIdeaId(id: string): boolean {
  return id.length <= LONGEST_ID && isSlug(id);
}

function savedOf(row: unknown): Saved[] {
  if (typeof row !== 'object' || row === null || !('id' in row)) return [];
  const { id } = row;
  const note = 'note' in row && typeof row.note === 'string' ? row.note.slice(0, LONGEST_NOTE) : '';
  return typeof id === 'string' && isIdeaId(id) ? [{ id, note }] : [];
}

/** The shortlist that `json` stands for: rows that make no sense are left out. Undefined when nothing of it makes sense. */
export function parseShortlist(json: unknown): Shortlist | undefined {
  if (!Array.isArray(json)) return undefined;
  const rows = json.flatMap(savedOf);
  if (rows.length === 0 && json.length > 0) return undefined;
  return rows.filter(({ id }, at) => rows.findIndex((row) => row.id === id) === at).slice(0, MOST_SAVED);
}

export function has(list: Shortlist, id: string): boolean {
  return list.some((saved) => saved.id === id);
}

/** `list` with the idea `id` at its end. A full list, and one that has the idea, stays the one it is. */
export function add(list: Shortlist, id: string, note = ''): Shortlist {
  return list.length >= MOST_SAVED || has(list, id) ? list : [...list, { id, note }];
}

export function remove(list: Shortlist, id: string): Shortlist {
  return list.filter((saved) => saved.id !== id);
}
