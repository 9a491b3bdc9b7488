import { isStopWord } from '../domain/text/term-weight.ts';
import { findTerm, findTermsByPrefix, type Tier } from './index-tier.ts';
import { getSynonyms } from './synonyms.ts';
import { getInflections } from './word-variants.ts';

/** The weight of an expansion compared with the word as typed, from 0 to 1. Chosen with the bench. */
export const EXPANSION_WEIGHTS = {
  /** A longer word that starts with the typed one, which may be incomplete. Multiplied by `completeness`. */
  completed: 1,
  /** The same when the typed word itself occurs in several ideas, so that it is probably complete. */
  lengthened: 0.8,
  /** Plural or singular. */
  inflected: 0.7,
  synonym: 0.7,
  /** Two words written as one, or one as two. */
  compound: 0.8,
  /** For each edit. */
  corrected: 0.6,
} as const;

/** How much a completion loses for letters that are not typed yet. Chosen with the bench. */
const COMPLETION_EXPONENT = 0.25;

/** For "conf", "config" is more likely than "configurator". */
function completeness(word: string, term: string): number {
  return (word.length / term.length) ** COMPLETION_EXPONENT;
}

/** For each tier, the terms that may stand for a word, each with its weight from 0 to 1. */
export type TermWeights = readonly ReadonlyMap<number, number>[];

/** What one word of the query stands for. */
export interface TermExpansion {
  readonly word: string;
  readonly weights: TermWeights;
  /** Phrases that may replace the word. An idea must have all words of a phrase. */
  readonly phrases: readonly { readonly words: readonly TermWeights[]; readonly weight: number }[];
  readonly isCorrected: boolean;
}

const MIN_PART_LENGTH = 3;

/** The ways to split `word` in two known words. Stop words are left out: "wasicrypto", "totext". */
function splitCompound(word: string, isKnown: (part: string) => boolean): string[][] {
  const splits = Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => [word.slice(0, index + 2), word.slice(index + 2)]);
  return splits
    .map((parts) => parts.filter((part) => !isStopWord(part)))
    .filter((parts) => parts.length > 0 && parts.every((part) => part.length >= MIN_PART_LENGTH && isKnown(part)));
}

/** From this number of ideas on, a word is complete and not just the start of another. */
const MIN_IDEAS_OF_COMPLETE_WORD = 5;

/** Short words start very many terms. In a large index, their completions stop at this number of postings. */
const MAX_LENGTH_OF_SHORT_WORD = 2;
const MAX_POSTINGS_OF_SHORT_WORD = 8000;

/** The terms that start with `word`, without stop words. */
function findCompletions(tier: Tier, word: string): number[] {
  const [first, end] = findTermsByPrefix(tier, word);
  const terms: number[] = [];
  let postings = 0;
  for (let term = first; term < end && (word.length > MAX_LENGTH_OF_SHORT_WORD || postings < MAX_POSTINGS_OF_SHORT_WORD); term++) {
    if (isStopWord(tier.words[term] ?? '')) continue;
    terms.push(term);
    postings += tier.counts[term] ?? 0;
  }
  return terms;
}

/**
 * What the word at `place` of `words` stands for without correcting typos: itself, its plural or singular, synonyms,
 * compounds with the words next to it, and its parts.
 * @param isPrefix whether the word may be incomplete, so that all words that start with it are included
 */
export function expandTerm(words: readonly string[], place: number, tiers: readonly Tier[], isPrefix: boolean): TermExpansion {
  const { completed, lengthened, inflected, synonym, compound } = EXPANSION_WEIGHTS;
  const word = words[place] ?? '';
  const pairs = [place - 1, place].map((first) => words.slice(Math.max(0, first), first + 2)).filter(({ length }) => length === 2);
  const alternatives: readonly { readonly words: readonly string[]; readonly weight: number }[] = [
    { words: [word], weight: 1 },
    ...getInflections(word).map((variant) => ({ words: [variant], weight: inflected })),
    ...getSynonyms(word).map((phrase) => ({ words: phrase, weight: synonym })),
    ...pairs.map((pair) => ({ words: [pair.join('')], weight: compound })),
  ];
  const isComplete = tiers.some((tier) => (tier.counts[findTerm(tier, word)] ?? 0) >= MIN_IDEAS_OF_COMPLETE_WORD);
  const weights = tiers.map((tier) => {
    const completions = isPrefix ? findCompletions(tier, word) : [];
    const completionWeight = isComplete ? lengthened : completed;
    const own = new Map(completions.map((term) => [term, completionWeight * completeness(word, tier.words[term] ?? word)]));
    for (const {
      words: [variant = '', ...others],
      weight,
    } of alternatives) {
      const isExcluded = others.length > 0 || (variant !== word && isStopWord(variant));
      const term = isExcluded ? -1 : findTerm(tier, variant);
      if (term >= 0) own.set(term, Math.max(weight, own.get(term) ?? 0));
    }
    return own;
  });
  const parts = splitCompound(word, (part) => tiers.some((tier) => findTerm(tier, part) >= 0));
  const phrases = [
    ...alternatives.filter((alternative) => alternative.words.length > 1),
    ...parts.map((part) => ({ words: part, weight: compound })),
  ].map((phrase) => ({ ...phrase, words: phrase.words.map((part) => tiers.map((tier) => findExact(tier, part))) }));
  return { word, weights, phrases, isCorrected: false };
}

/** The term with exactly this word, if there is one. */
function findExact(tier: Tier, word: string): ReadonlyMap<number, number> {
  const term = findTerm(tier, word);
  return new Map(term >= 0 ? [[term, 1]] : []);
}
