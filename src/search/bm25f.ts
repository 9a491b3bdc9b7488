import type { TierName } from './index-files.ts';
import type { SearchDocument } from './search-document.ts';
import { SEARCH_FIELDS } from './search-fields.ts';
import { tokenizeText } from './tokenize.ts';

/** An idea that contains a term, and how much the term says about it. */
export interface WeightedPosting {
  readonly idea: number;
  /** The index in SEARCH_FIELDS of the field with the highest weight. */
  readonly field: number;
  /** From 0 to 1. */
  readonly impact: number;
}

/** By term, sorted by idea. */
export type WeightedPostings = ReadonlyMap<string, readonly WeightedPosting[]>;

/**
 * The `k1` of BM25: how soon repetition of a term adds nothing. It is larger than usual, because a title has a weight of
 * ten: with a smaller value, a term of the summary would come too close to it.
 */
const SATURATION = 4;

/**
 * The terms in the fields of `tier` with their weighted postings: BM25F without the inverse document frequency, which
 * the query adds (Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple weighted fields, 2004).
 */
export function scoreFields(ideas: readonly SearchDocument[], tier: TierName): WeightedPostings {
  const fields = SEARCH_FIELDS.map((field, number) => ({ ...field, number }))
    .filter((field) => field.tier === tier)
    .map((field) => {
      const texts = ideas.map((idea) => tokenizeText(idea[field.name].join(' \n ')));
      const averageLength = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length) || 1;
      return { ...field, texts, averageLength };
    });
  const postings = new Map<string, WeightedPosting[]>();
  ideas.forEach((_, idea) => {
    const weights = new Map<string, { sum: number; highest: number; field: number }>();
    for (const { texts, averageLength, weight, lengthNormalization, number } of fields) {
      const terms = texts[idea] ?? [];
      const share = weight / (1 - lengthNormalization + (lengthNormalization * terms.length) / averageLength);
      for (const [term, { length }] of Map.groupBy(terms, (word) => word)) {
        const { sum, highest, field } = weights.get(term) ?? { sum: 0, highest: 0, field: number };
        const gain = share * length;
        weights.set(term, { sum: sum + gain, highest: Math.max(highest, gain), field: gain > highest ? number : field });
      }
    }
    for (const [term, { sum, field }] of weights) {
      const list = postings.get(term) ?? [];
      list.push({ idea, field, impact: sum / (SATURATION + sum) });
      postings.set(term, list);
    }
  });
  return postings;
}

/** The postings of `body` without those whose idea has the same term in `head`, which would find nothing more. */
export function omitTerms(head: WeightedPostings, body: WeightedPostings): WeightedPostings {
  const remaining = new Map<string, WeightedPosting[]>();
  for (const [term, postings] of body) {
    const inHead = new Set(head.get(term)?.map(({ idea }) => idea));
    const own = postings.filter(({ idea }) => !inHead.has(idea));
    if (own.length > 0) remaining.set(term, own);
  }
  return remaining;
}
