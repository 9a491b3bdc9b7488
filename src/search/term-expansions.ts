import { isCommon } from '../domain/text/stop-words.ts';
import { inflectionsOf } from './inflections.ts';
import { termOf, termsFrom } from './lookup.ts';
import { phrasesOf, type Phrase } from './phrases.ts';
import { synonymsOf } from './synonyms.ts';
import type { Tier } from './index-tier.ts';
import { WEIGHTS, completeness } from './weights.ts';

/** The terms of one tier that a word is taken for, each with how much it counts, from 0 to 1. */
export type Readings = ReadonlyMap<number, number>;

/** What one word of a query is taken for. */
export interface WordPlan {
  readonly word: string;
  /** For each tier. */
  readonly readings: readonly Readings[];
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
export function planWord(words: readonly string[], place: number, tiers: readonly Tier[], mayGoOn: boolean): WordPlan {
  const word = words[place] ?? '';
  const before = words[place - 1];
  const after = words[place + 1];
  const others: [string, number][] = [
    [word, 1],
    ...inflectionsOf(word).map((other): [string, number] => [other, WEIGHTS.inflected]),
    ...synonymsOf(word).flatMap((synonym): [string, number][] => (synonym.length === 1 ? [[synonym[0] ?? '', WEIGHTS.synonym]] : [])),
    ...(before === undefined ? [] : [[before + word, WEIGHTS.compound] satisfies [string, number]]),
    ...(after === undefined ? [] : [[word + after, WEIGHTS.compound] satisfies [string, number]]),
  ];
  const isInUse = tiers.some((tier) => (tier.counts[termOf(tier, word)] ?? 0) >= IN_USE);
  const readings = tiers.map((tier) => {
    const own = new Map<number, number>();
    const completed = isInUse ? WEIGHTS.lengthened : WEIGHTS.completed;
    if (mayGoOn) for (const term of completions(tier, word)) own.set(term, completed * completeness(word, tier.words[term] ?? word));
    for (const [other, weight] of others) {
      if (other !== word && isCommon(other)) continue;
      const term = termOf(tier, other);
      if (term >= 0) own.set(term, Math.max(weight, own.get(term) ?? 0));
    }
    return own;
  });
  const phrases = phrasesOf(word, (half) => tiers.some((tier) => termOf(tier, half) >= 0));
  return { word, readings, phrases, isCorrected: false };
}

/** The terms that `word` begins, function words left out; of a large index, where they would fetch much and say little, the first of them. */
function completions(tier: Tier, word: string): number[] {
  const [first, end] = termsFrom(tier, word);
  const terms: number[] = [];
  let postings = 0;
  for (let term = first; term < end && (word.length > FEW_LETTERS || postings < MOST_POSTINGS); term++) {
    if (isCommon(tier.words[term] ?? '')) continue;
    terms.push(term);
    postings += tier.counts[term] ?? 0;
  }
  return terms;
}
