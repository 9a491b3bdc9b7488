import { add, has, LONGEST_NOTE, MOST_SAVED, remove, type Saved, type Shortlist } from './shortlist.ts';

/** `list` with the idea `id` `step` places further on, as far as there are places. */
export function move(list: Shortlist, id: string, step: number): Shortlist {
  const at = list.findIndex((saved) => saved.id === id);
  const moved = list[at];
  const to = Math.max(0, Math.min(list.length - 1, at + step));
  if (!moved || to === at) return list;
  return list.toSpliced(at, 1).toSpliced(to, 0, moved);
}

/** `list` with `note` beside the idea `id`, cut to what a note may hold. */
export function withNote(list: Shortlist, id: string, note: string): Shortlist {
  return list.map((saved) => (saved.id === id ? { id, note: note.slice(0, LONGEST_NOTE) } : saved));
}

/** `list` with `saved` at the place `at` again, from which it was taken. */
export function putBack(list: Shortlist, saved: Saved, at: number): Shortlist {
  return has(list, saved.id) || list.length >= MOST_SAVED ? list : list.toSpliced(at, 0, saved);
}

/** `list` with the idea `from` under its new name `to`. Where both were saved, one stays, with both notes. */
export function renamed(list: Shortlist, from: string, to: string): Shortlist {
  const before = list.find(({ id }) => id === from);
  if (!before || from === to) return list;
  if (!has(list, to)) return list.map((saved) => (saved === before ? { ...before, id: to } : saved));
  const note = [list.find(({ id }) => id === to)?.note, before.note].filter((text) => text).join('\n\n');
  return withNote(remove(list, from), to, note);
}

/** `list` and after it those of `ids` that it lacks, as many as there is room for. */
export function joined(list: Shortlist, ids: readonly string[]): Shortlist {
  return ids.reduce((longer, id) => add(longer, id), list);
}

/** A list of `ids`, with the notes that `list` has beside them. */
export function replaced(list: Shortlist, ids: readonly string[]): Shortlist {
  return ids.map((id) => list.find((saved) => saved.id === id) ?? { id, note: '' });
}
