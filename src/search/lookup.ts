import type { Tier } from './index-tier.ts';

/** The place of the first of the sorted `words` that is not before `word`. */
export function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The term that is `word`, or -1. */
export function termOf({ words }: Tier, word: string): number {
  const place = lowerBound(words, word);
  return words[place] === word ? place : -1;
}

/** The terms that begin with `prefix`: from the first up to, not including, the second. */
export function termsFrom({ words }: Tier, prefix: string): [first: number, end: number] {
  const first = lowerBound(words, prefix);
  let end = first;
  while (end < words.length && words[end]?.startsWith(prefix)) end++;
  return [first, end];
}
