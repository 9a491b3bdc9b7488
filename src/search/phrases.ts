import { isCommon } from '../domain/text/stop-words.ts';
import { synonymsOf } from './synonyms.ts';
import { WEIGHTS } from './weights.ts';

/** Words that stand for one of the query only all together, and how much they count. */
export interface Phrase {
  readonly words: readonly string[];
  readonly weight: number;
}

/** Halves shorter than this are found in almost any word. */
const SHORTEST_HALF = 3;

/** `word` cut in two wherever both halves are known, or one is and the other is too common to be: "wasicrypto", "totext". */
function halvesOf(word: string, isKnown: (word: string) => boolean): string[][] {
  const cuts = Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => [word.slice(0, index + 2), word.slice(index + 2)]);
  return cuts
    .map((halves) => halves.filter((half) => !isCommon(half)))
    .filter((halves) => halves.length > 0 && halves.every((half) => half.length >= SHORTEST_HALF && isKnown(half)));
}

/** What `word` may stand for that takes several words: "ml" machine learning, "filesystem" file system. */
export function phrasesOf(word: string, isKnown: (word: string) => boolean): Phrase[] {
  return [
    ...synonymsOf(word)
      .filter(({ length }) => length > 1)
      .map((words) => ({ words, weight: WEIGHTS.synonym })),
    ...halvesOf(word, isKnown).map((words) => ({ words, weight: WEIGHTS.compound })),
  ];
}
