import { WORD, fold } from './tokens.ts';

/** A stretch of text, and whether it is one that was looked for. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * `text` cut into stretches that, put together, are `text` again; marked are the words whose folded form is one of
 * `terms`, the words of the ideas that a search was taken to mean.
 */
export function markWords(text: string, terms: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (!terms.has(fold(match[0]))) continue;
    if (match.index > end) segments.push({ text: text.slice(end, match.index), marked: false });
    end = match.index + match[0].length;
    segments.push({ text: match[0], marked: true });
  }
  if (end < text.length) segments.push({ text: text.slice(end), marked: false });
  return segments;
}
