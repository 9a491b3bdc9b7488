import type { QueryTerm } from '../domain/filters/query-terms.ts';
import { findTerm, type Tier } from './index-tier.ts';
import { postingCode, postingIdea } from './postings.ts';
import { SEARCH_FIELDS, type SearchFieldName } from './search-fields.ts';
import type { TermExpansion } from './term-expansions.ts';

/** Why an idea matches one word of the query: the term with the highest impact, and its field. */
export interface TermMatch {
  readonly word: string;
  readonly term: string;
  readonly field: SearchFieldName;
}

interface ScoredMatch {
  readonly term: string;
  readonly field: SearchFieldName;
  readonly score: number;
}

/** The posting of `idea` in a posting list, which is sorted by idea. */
function findPosting(postings: Uint32Array, idea: number): number | undefined {
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (postingIdea(postings[middle] ?? 0) < idea) low = middle + 1;
    else high = middle;
  }
  const posting = postings[low];
  return posting !== undefined && postingIdea(posting) === idea ? posting : undefined;
}

function matchTerm(tier: Tier, term: number, weight: number, idea: number): ScoredMatch[] {
  const posting = findPosting(tier.postings(term), idea);
  const code = posting === undefined ? undefined : tier.codebook[postingCode(posting)];
  const field = code && SEARCH_FIELDS[code.field];
  return code && field ? [{ term: tier.words[term] ?? '', field: field.name, score: weight * code.impact }] : [];
}

function best(matches: readonly ScoredMatch[]): ScoredMatch[] {
  return matches.toSorted((a, b) => b.score - a.score).slice(0, 1);
}

/** Why the idea with the number `idea` matches: one row for each word that it has, or several for a phrase. */
export function findMatches(tiers: readonly Tier[], expansions: readonly TermExpansion[], idea: number): TermMatch[] {
  return expansions.flatMap(({ word, weights, phrases }) => {
    // A match in the head explains more than one in the body.
    const byTier = tiers.map((tier, number) =>
      [...(weights[number] ?? [])].flatMap(([term, weight]) => matchTerm(tier, term, weight, idea)),
    );
    const byPhrase = phrases.map((phrase) =>
      phrase.words.map((part) => best(tiers.flatMap((tier) => matchTerm(tier, findTerm(tier, part), 1, idea)))),
    );
    const matches = byTier.find(({ length }) => length > 0);
    const phrase = byPhrase.find((parts) => parts.every(({ length }) => length > 0)) ?? [];
    return (matches ? best(matches) : phrase.flat()).map(({ term, field }) => ({ word, term, field }));
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
