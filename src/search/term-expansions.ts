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

/** Words that an idea must all have in place of one word of the query. */
interface Phrase {
  readonly words: readonly string[];
  readonly weight: number;
}

/** The terms of one tier that a word of the query stands for, each with its weight from 0 to 1. */
export type TermWeights = ReadonlyMap<number, number>;

/** What one word of the query stands for. */
export interface TermExpansion {
  readonly word: string;
  /** For each tier. */
  readonly weights: readonly TermWeights[];
  readonly phrases: readonly Phrase[];
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
 * compounds with its existingIdeas, and its parts.
 * @param isPrefix whether the word may be incomplete, so that all words that start with it are included
 */
export function expandTerm(words: readonly string[], place: number, tiers: readonly Tier[], isPrefix: boolean): TermExpansion {
  const word = words[place] ?? '';
  const [previous, next] = [words[place - 1], words[place + 1]];
  const synonyms = getSynonyms(word);
  const variants: readonly (readonly [string, number])[] = [
    [word, 1],
    ...getInflections(word).map((variant) => [variant, EXPANSION_WEIGHTS.inflected] as const),
    ...synonyms.filter(({ length }) => length === 1).map((synonym) => [synonym.join(), EXPANSION_WEIGHTS.synonym] as const),
    ...(previous === undefined ? [] : [[previous + word, EXPANSION_WEIGHTS.compound] as const]),
    ...(next === undefined ? [] : [[word + next, EXPANSION_WEIGHTS.compound] as const]),
  ];
  const isComplete = tiers.some((tier) => (tier.counts[findTerm(tier, word)] ?? 0) >= MIN_IDEAS_OF_COMPLETE_WORD);
  const completionWeight = isComplete ? EXPANSION_WEIGHTS.lengthened : EXPANSION_WEIGHTS.completed;
  const weights = tiers.map((tier) => {
    const completions = isPrefix ? findCompletions(tier, word) : [];
    const own = new Map(completions.map((term) => [term, completionWeight * completeness(word, tier.words[term] ?? word)]));
    for (const [variant, weight] of variants) {
      const term = variant !== word && isStopWord(variant) ? -1 : findTerm(tier, variant);
      if (term >= 0) own.set(term, Math.max(weight, own.get(term) ?? 0));
    }
    return own;
  });
  const phrases = [
    ...synonyms.filter(({ length }) => length > 1).map((phrase) => ({ words: phrase, weight: EXPANSION_WEIGHTS.synonym })),
    ...splitCompound(word, (part) => tiers.some((tier) => findTerm(tier, part) >= 0)).map((parts) => ({
      words: parts,
      weight: EXPANSION_WEIGHTS.compound,
    })),
  ];
  return { word, weights, phrases, isCorrected: false };
}
