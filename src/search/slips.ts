import Fuse from 'fuse.js';

/** Shorter words have too many neighbours for a guess to be worth anything. */
const SHORTEST = 4;
/** From this length on a second slip is forgiven. */
const LONG = 8;

/** As many slips as somebody makes in a word and would still want it found. */
export function slipsAllowed(word: string): number {
  return word.length < SHORTEST ? 0 : word.length < LONG ? 1 : 2;
}

/** Whether `to` is `from` with two neighbouring letters swapped: one slip of the fingers, though two of the letters. */
function isSwapped(from: string, to: string): boolean {
  let at = 0;
  while (at < from.length && from[at] === to[at]) at++;
  return at < from.length && from[at] === to[at + 1] && from[at + 1] === to[at] && from.slice(at + 2) === to.slice(at + 2);
}

/**
 * How many slips turn `term` into `word`: letters left out, added, mistaken or swapped. Fuse.js counts them (its score
 * is the share of letters that are wrong: Bitap; Wu, Manber: Fast text searching allowing errors, 1992).
 *
 * @returns undefined when they are more than `most`, or none
 */
export function slipsBetween(word: string, term: string, most: number): number | undefined {
  const longer = Math.abs(term.length - word.length);
  if (longer > most || word === term) return undefined;
  if (isSwapped(word, term)) return 1;
  const { isMatch, score } = Fuse.match(word, term, { threshold: (most + 0.5) / word.length, ignoreLocation: true });
  const slips = Math.max(Math.round((score ?? 1) * word.length), longer, 1);
  return isMatch && slips <= most ? slips : undefined;
}
