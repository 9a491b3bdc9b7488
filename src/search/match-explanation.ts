import type { QueryTerm } from '../domain/filters/query-terms.ts';
import { lowerBound, type Tier } from './index-tier.ts';
import { postingCode, postingIdea, toPosting } from './postings.ts';
import { SEARCH_FIELDS, type SearchFieldName } from './search-fields.ts';
import type { TermExpansion, TermWeights } from './term-expansions.ts';

/** Why an idea matches one word of the query: the term with the highest impact, and its field. */
export interface TermMatch {
  readonly word: string;
  readonly term: string;
  readonly field: SearchFieldName;
}

/** The posting of `idea` in a posting list, which is sorted by idea. */
function findPosting(postings: Uint32Array, idea: number): number | undefined {
  const posting = postings[lowerBound(postings, toPosting(idea, 0))];
  return posting !== undefined && postingIdea(posting) === idea ? posting : undefined;
}

/** The match of `idea` with the highest score. A match in the head explains more than one in the body. */
function findBestMatch(tiers: readonly Tier[], weights: TermWeights, idea: number): Omit<TermMatch, 'word'> | undefined {
  for (const [number, tier] of tiers.entries()) {
    const matches = [...(weights[number] ?? [])].flatMap(([term, weight]) => {
      const posting = findPosting(tier.postings(term), idea);
      const code = posting === undefined ? undefined : tier.codebook[postingCode(posting)];
      const field = code && SEARCH_FIELDS[code.field];
      return field ? [{ term: tier.words[term] ?? '', field: field.name, score: weight * code.impact }] : [];
    });
    const [best] = matches.sort((a, b) => b.score - a.score);
    if (best) return best;
  }
  return undefined;
}

/** Why the idea with the number `idea` matches: one row for each word that it has, or several for a phrase. */
export function findMatches(tiers: readonly Tier[], expansions: readonly TermExpansion[], idea: number): TermMatch[] {
  return expansions.flatMap(({ word, weights, phrases }) => {
    const alternatives = [[weights], ...phrases.map(({ words }) => words)];
    const matches = alternatives.map((parts) => parts.map((part) => findBestMatch(tiers, part, idea)));
    const complete = matches.find((parts) => !parts.includes(undefined)) ?? [];
    return complete.flatMap((match) => (match ? [{ word, term: match.term, field: match.field }] : []));
  });
}

/**
 * Why an idea was found, as far as its row does not show it: "in its outcomes: leases · in its text: handshake", then the
 * corrected words. Empty when the row shows every match.
 * @param visible the terms that are marked in the row
 */
export function explainMatch(matches: readonly TermMatch[], queryTerms: readonly QueryTerm[], visible: ReadonlySet<string>): string {
  const hidden = matches.filter(({ term }) => !visible.has(term));
  const places = SEARCH_FIELDS.flatMap(({ name, place }) => {
    const terms = new Set(hidden.filter(({ field }) => field === name).map(({ term }) => term));
    return terms.size === 0 ? [] : [`${place}: ${[...terms].join(', ')}`];
  });
  const corrected = new Set(queryTerms.filter(({ status }) => status === 'corrected').map(({ word }) => word));
  const corrections = hidden.filter(({ word }) => corrected.has(word)).map(({ word, term }) => `“${term}” instead of “${word}”`);
  return [...places, ...new Set(corrections)].join(' · ');
}
