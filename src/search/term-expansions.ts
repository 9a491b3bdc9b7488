import { isStopWord } from '../domain/text/stop-words.ts';
import { getSynonyms } from './synonyms.ts';
import { getInflections } from './word-variants.ts';
import { findTerm, findTermsByPrefix, type Tier } from './index-tier.ts';

/** How much a reading of a word counts beside the word as it stands, from 0 to 1. Chosen with the bench. */
export const EXPANSION_WEIGHTS = {
  /** A longer word that begins with what was typed, before `completeness`: its end may be on its way. */
  completed: 1,
  /** The same, when what was typed is itself a word of several ideas and so probably meant. */
  lengthened: 0.8,
  /** Plural for singular and the reverse. */
  inflected: 0.7,
  synonym: 0.7,
  /** Two words written as one, or one as two. */
  compound: 0.8,
  /** For every slip. */
  corrected: 0.6,
} as const;

/** How steeply a completion loses for what is not typed yet. Chosen with the bench. */
const STEEPNESS = 0.25;

/** How much `term`, which begins with `word`, counts for how much of it is typed: "config" is likelier meant by "conf" than "configurator". */
function completeness(word: string, term: string): number {
  return (word.length / term.length) ** STEEPNESS;
}

/** Words that stand for one of the query only all together, and how much they count. */
interface Phrase {
  readonly words: readonly string[];
  readonly weight: number;
}

/** Halves shorter than this are found in almost any word. */
const SHORTEST_HALF = 3;

/** `word` cut in two wherever both halves are known, or one is and the other is too common to be: "wasicrypto", "totext". */
function halvesOf(word: string, isKnown: (word: string) => boolean): string[][] {
  const cuts = Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => [word.slice(0, index + 2), word.slice(index + 2)]);
  return cuts
    .map((halves) => halves.filter((half) => !isStopWord(half)))
    .filter((halves) => halves.length > 0 && halves.every((half) => half.length >= SHORTEST_HALF && isKnown(half)));
}

/** What `word` may stand for that takes several words: "ml" machine learning, "filesystem" file system. */
function findPhrases(word: string, isKnown: (word: string) => boolean): Phrase[] {
  return [
    ...getSynonyms(word)
      .filter(({ length }) => length > 1)
      .map((words) => ({ words, weight: EXPANSION_WEIGHTS.synonym })),
    ...halvesOf(word, isKnown).map((words) => ({ words, weight: EXPANSION_WEIGHTS.compound })),
  ];
}

/** The terms of one tier that a word is taken for, each with how much it counts, from 0 to 1. */
export type TermWeights = ReadonlyMap<number, number>;

/** What one word of a query is taken for. */
export interface TermExpansion {
  readonly word: string;
  /** For each tier. */
  readonly readings: readonly TermWeights[];
  readonly phrases: readonly Phrase[];
  readonly isCorrected: boolean;
}

/** A word in this many ideas is one that people use, not just the beginning of another. */
const IN_USE = 5;

/** One or two letters begin words of most ideas: of such words no more are taken than this many postings hold. */
const FEW_LETTERS = 2;
const MOST_POSTINGS = 8000;

/**
 * What the word at `place` of `words` is taken for as it stands: itself, its plural, its synonyms, with a neighbour
 * one word, in halves two and, when it `mayGoOn` because it is still being typed, every word it begins.
 */
export function expandTerm(words: readonly string[], place: number, tiers: readonly Tier[], mayGoOn: boolean): TermExpansion {
  const word = words[place] ?? '';
  const before = words[place - 1];
  const after = words[place + 1];
  const others: [string, number][] = [
    [word, 1],
    ...getInflections(word).map((other): [string, number] => [other, EXPANSION_WEIGHTS.inflected]),
    ...getSynonyms(word).flatMap((synonym): [string, number][] =>
      synonym.length === 1 ? [[synonym[0] ?? '', EXPANSION_WEIGHTS.synonym]] : [],
    ),
    ...(before === undefined ? [] : [[before + word, EXPANSION_WEIGHTS.compound] satisfies [string, number]]),
    ...(after === undefined ? [] : [[word + after, EXPANSION_WEIGHTS.compound] satisfies [string, number]]),
  ];
  const isInUse = tiers.some((tier) => (tier.counts[findTerm(tier, word)] ?? 0) >= IN_USE);
  const readings = tiers.map((tier) => {
    const own = new Map<number, number>();
    const completed = isInUse ? EXPANSION_WEIGHTS.lengthened : EXPANSION_WEIGHTS.completed;
    if (mayGoOn) for (const term of completions(tier, word)) own.set(term, completed * completeness(word, tier.words[term] ?? word));
    for (const [other, weight] of others) {
      if (other !== word && isStopWord(other)) continue;
      const term = findTerm(tier, other);
      if (term >= 0) own.set(term, Math.max(weight, own.get(term) ?? 0));
    }
    return own;
  });
  const phrases = findPhrases(word, (half) => tiers.some((tier) => findTerm(tier, half) >= 0));
  return { word, readings, phrases, isCorrected: false };
}

/** The terms that `word` begins, function words left out; of a large index, where they would fetch much and say little, the first of them. */
function completions(tier: Tier, word: string): number[] {
  const [first, end] = findTermsByPrefix(tier, word);
  const terms: number[] = [];
  let postings = 0;
  for (let term = first; term < end && (word.length > FEW_LETTERS || postings < MOST_POSTINGS); term++) {
    if (isStopWord(tier.words[term] ?? '')) continue;
    terms.push(term);
    postings += tier.counts[term] ?? 0;
  }
  return terms;
}
