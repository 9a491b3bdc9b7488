import type { Random } from './random.ts';

/** Sounds of English, repeated where they are frequent; a syllable need not close. */
const ONSETS = 'b b c c ch d d f g h j k l l m m n n p p pl pr qu r r s s sh st t t tr v w z'.split(' ');
const VOWELS = 'a a a a e e e e e i i i i o o o u u ai ea ou'.split(' ');
const CODAS = ['', '', '', '', '', '', '', '', ...'b ck d g l m n n nt p r r s t x'.split(' ')];

/** Endings, so that words have relatives, and spellings on both sides of an ocean. */
const ENDINGS = ['', '', '', '', '', '', '', '', 's', 's', 'ed', 'er', 'ing', 'ion', 'or', 'ity', 'ize', 'izer', 'ization', 'al'];

/** How many syllables a word has before its ending. */
const SYLLABLES = [1, 1, 2, 2, 2, 2, 3];

function syllable(random: Random): string {
  return random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
}

export interface Lexicon {
  /** A word like those of a trade: about 7 letters, and none that was given before. */
  readonly coin: () => string;
  /** A short word like those that hold a sentence together, and none that was given before. */
  readonly coinShort: () => string;
}

/** Makes up words that can be spoken, so that slips, endings and compounds mean what they mean in a real language. */
export function createLexicon(random: Random): Lexicon {
  const taken = new Set<string>();
  const first = (make: () => string): string => {
    let word = make();
    while (taken.has(word)) word = make();
    taken.add(word);
    return word;
  };
  const long = (): string => Array.from({ length: random.pick(SYLLABLES) }, () => syllable(random)).join('') + random.pick(ENDINGS);
  const short = (): string => syllable(random).slice(0, random.whole(1, 4));
  return { coin: () => first(() => long()), coinShort: () => first(short) };
}
