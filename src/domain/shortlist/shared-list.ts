import { isIdeaId, MOST_SAVED } from './shortlist.ts';

const KEY = 'ideas';

/** A shortlist that somebody has sent. */
export interface SharedList {
  /** Names that ideas can have, each once. */
  readonly ids: readonly string[];
  /** How many parts of the link were left out, since no idea can be called that or the list has an end. */
  readonly ignored: number;
}

/** The query of a link to `ids`. Notes are their owner's and have no place in it. */
export function formatShared(ids: readonly string[]): string {
  return `?${KEY}=${ids.join(',')}`;
}

/** What the query `search` of a link shares; undefined when it shares nothing. Never throws. */
export function parseShared(search: string): SharedList | undefined {
  const values = new URLSearchParams(search).getAll(KEY);
  if (values.length === 0) return undefined;
  const parts = values.flatMap((value) => value.split(',')).map((part) => part.trim());
  const named = new Set(parts.filter((part) => part !== ''));
  const ids = [...named].filter(isIdeaId).slice(0, MOST_SAVED);
  return { ids, ignored: named.size - ids.length };
}
