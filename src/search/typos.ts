/** How many typos lie between two words, and a quick way to tell that there are too many. */
import Fuse from 'fuse.js';

/** Shorter words have too many neighbours for a guess to be worth anything. */
const SHORTEST = 4;
/** From this length on a second slip is forgiven. */
const LONG = 8;

/** As many slips as somebody makes in a word and would still want it found. */
export function maxTypos(word: string): number {
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
export function countTypos(word: string, term: string, most: number): number | undefined {
  const longer = Math.abs(term.length - word.length);
  if (longer > most || word === term) return undefined;
  if (isSwapped(word, term)) return 1;
  const { isMatch, score } = Fuse.match(word, term, { threshold: (most + 0.5) / word.length, ignoreLocation: true });
  const slips = Math.max(Math.round(score * word.length), longer, 1);
  return isMatch && slips <= most ? slips : undefined;
}

/**
 * The letters of `word` as a set of 32 bits: a to z one each, digits one, everything else one. Two words a slip apart
 * differ in two of them at most, which a count of bits tells without looking at the words.
 */
export function letterSignature(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? 26 : 27);
  }
  return bits >>> 0;
}

/** How many of the 32 bits of `bits` are set (Warren: Hacker's Delight, 2002, section 5-1). */
export function countBits(bits: number): number {
  let value = bits - ((bits >>> 1) & 0x55555555);
  value = (value & 0x33333333) + ((value >>> 2) & 0x33333333);
  return Math.imul((value + (value >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
