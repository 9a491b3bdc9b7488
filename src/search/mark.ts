import Fuse from 'fuse.js';
import { WORD, fold } from './tokens.ts';

/** A stretch of text, and whether it is one that was looked for. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Words shorter than this are marked only where they begin a word: "c" is in too many. */
const SHORTEST_FUZZY = 3;

function isMeant(word: string, queried: string): boolean {
  if (word.startsWith(queried)) return true;
  if (queried.length < SHORTEST_FUZZY || word.length < SHORTEST_FUZZY) return false;
  return Fuse.match(queried, word, { threshold: 0.3, ignoreLocation: true }).isMatch;
}

/**
 * `text` cut into stretches that, put together, are `text` again; marked are the words that one of `queried`
 * begins, or is near to by the same measure as the search.
 */
export function markWords(text: string, queried: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (!queried.some((word) => isMeant(fold(match[0]), word))) continue;
    if (match.index > end) segments.push({ text: text.slice(end, match.index), marked: false });
    end = match.index + match[0].length;
    segments.push({ text: match[0], marked: true });
  }
  if (end < text.length) segments.push({ text: text.slice(end), marked: false });
  return segments;
}
