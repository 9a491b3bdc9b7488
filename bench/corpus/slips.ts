import type { Random } from './random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What fingers do to the letter at `place` of `word`. */
const SLIPS: readonly ((word: string, place: number, random: Random) => string)[] = [
  (word, place) => word.slice(0, place) + word.slice(place + 1),
  (word, place) => word.slice(0, place) + word.charAt(place) + word.slice(place),
  (word, place, random) => word.slice(0, place) + random.pick(LETTERS) + word.slice(place),
  (word, place, random) => word.slice(0, place) + random.pick(LETTERS) + word.slice(place + 1),
  (word, place) => word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2),
];

/** `word` with one slip of the keyboard in it, seldom in its first letter; it may come out as it was. */
export function slip(word: string, random: Random): string {
  const place = random.next() < 0.05 ? 0 : random.whole(1, word.length - 1);
  return random.pick(SLIPS)(word, place, random);
}

/** Letters without sense: `length` of them. */
export function babble(length: number, random: Random): string {
  return Array.from({ length }, () => random.pick(LETTERS)).join('');
}

/** Shorter halves than this are no words. */
const SHORTEST_HALF = 3;

/** Other ways to write one word that are no mistake. */
const SPELLINGS: readonly ((word: string, half: number) => string)[] = [
  (word) => word.replace(/iz(e|er|ation)$/, 'is$1'),
  (word) => word.replace(/or$/, 'our'),
  (word, half) => `${word.slice(0, half)} ${word.slice(half)}`,
  (word, half) => `${word.slice(0, half)}-${word.slice(half)}`,
];

/** `word` in another spelling, or in two parts; undefined when there is no other. */
export function respell(word: string, random: Random): string | undefined {
  if (word.length < 2 * SHORTEST_HALF) return undefined;
  const half = random.whole(SHORTEST_HALF, word.length - SHORTEST_HALF);
  const spellings = SPELLINGS.map((spell) => spell(word, half)).filter((spelling) => spelling !== word);
  // The spellings of an ending come first: few words have one.
  return spellings.length > 2 ? spellings[0] : random.pick(spellings);
}
