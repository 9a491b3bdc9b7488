import type { TierName } from './index-files.ts';
import type { SearchDocument } from './search-document.ts';
import { SEARCH_FIELDS } from './search-fields.ts';
import { tokenizeText } from './tokenize.ts';

/** A word of an idea. */
export interface WeightedPosting {
  readonly idea: number;
  /** Place in SEARCH_FIELDS of the field that gives most of the impact. */
  readonly field: number;
  /** From 0 to 1. */
  readonly impact: number;
}

export type WeightedPostings = Map<string, WeightedPosting[]>;

/**
 * How soon more of a word adds nothing (BM25's k1). More than is usual for one field: a title has a weight of ten, and with
 * less a word of the summary would come too near it.
 */
const SATURATION = 4;

const TIER_FIELDS = Object.groupBy(
  SEARCH_FIELDS.map((field, number) => ({ ...field, number })),
  ({ tier }) => tier,
) as Record<TierName, ({ number: number } & (typeof SEARCH_FIELDS)[number])[]>;

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Every word of the fields of `tier`, with the ideas that hold it in their order and how much it says of each:
 * BM25F without its inverse document frequency (Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple
 * weighted fields, 2004), which the query adds.
 */
export function scoreFields(ideas: readonly SearchDocument[], tier: TierName): WeightedPostings {
  const fields = TIER_FIELDS[tier].map((field) => {
    const words = ideas.map((idea) => tokenizeText(idea[field.name].join(' \n ')));
    const average = words.reduce((sum, { length }) => sum + length, 0) / Math.max(1, words.length) || 1;
    return { ...field, words, average };
  });
  const postings: WeightedPostings = new Map();
  ideas.forEach((_, idea) => {
    const weights = new Map<string, { sum: number; most: number; field: number }>();
    for (const { words, average, weight, lengthLoss, number } of fields) {
      const own = words[idea] ?? [];
      const share = weight / (1 - lengthLoss + (lengthLoss * own.length) / average);
      for (const [word, count] of countWords(own)) {
        const before = weights.get(word) ?? { sum: 0, most: 0, field: number };
        const gain = share * count;
        weights.set(word, {
          sum: before.sum + gain,
          most: Math.max(before.most, gain),
          field: gain > before.most ? number : before.field,
        });
      }
    }
    for (const [word, { sum, field }] of weights) {
      const posting = { idea, field, impact: sum / (SATURATION + sum) };
      const known = postings.get(word);
      if (known) known.push(posting);
      else postings.set(word, [posting]);
    }
  });
  return postings;
}

/** The postings of `body` whose idea does not have the word in its `head` already: these would find nothing more. */
export function omitTerms(head: WeightedPostings, body: WeightedPostings): WeightedPostings {
  const rest: WeightedPostings = new Map();
  for (const [word, postings] of body) {
    const found = new Set(head.get(word)?.map(({ idea }) => idea));
    const own = postings.filter(({ idea }) => !found.has(idea));
    if (own.length > 0) rest.set(word, own);
  }
  return rest;
}
