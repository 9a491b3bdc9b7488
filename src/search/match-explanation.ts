import type { TermMatch } from './search-result.ts';
import { findTerm, type Tier } from './index-tier.ts';
import type { TermExpansion } from './term-expansions.ts';
import { postingCode, postingIdea } from './postings.ts';
import { SEARCH_FIELDS } from './search-fields.ts';
import type { QueryTerm } from '../domain/filters/query-terms.ts';

interface Found {
  readonly term: string;
  readonly field: TermMatch['field'];
  readonly gain: number;
}

/** The posting of `idea` among those of a term, if it has one. */
function postingOf(postings: Uint32Array, idea: number): number | undefined {
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

function foundBy(tier: Tier, term: number, weight: number, idea: number): Found[] {
  const posting = postingOf(tier.postings(term), idea);
  const code = posting === undefined ? undefined : tier.codebook[postingCode(posting)];
  const field = code && SEARCH_FIELDS[code.field];
  return code && field ? [{ term: tier.words[term] ?? '', field: field.name, gain: weight * code.impact }] : [];
}

/** Where the idea of number `idea` matched, a row for each word it has: the head before the body, the strongest first. */
export function findMatches(tiers: readonly Tier[], plans: readonly TermExpansion[], idea: number): TermMatch[] {
  return plans.flatMap(({ word, readings, phrases }) => {
    const strongest = (found: readonly Found[]): Found[] => [...found].sort((a, b) => b.gain - a.gain).slice(0, 1);
    const alone = tiers.map((tier, number) => [...(readings[number] ?? [])].flatMap(([term, weight]) => foundBy(tier, term, weight, idea)));
    const [first] = alone.filter((found) => found.length > 0);
    if (first) return strongest(first).map(({ term, field }) => ({ word, term, field }));
    const parts = phrases.map((phrase) =>
      phrase.words.map((part) => strongest(tiers.flatMap((tier) => foundBy(tier, findTerm(tier, part), 1, idea)))),
    );
    const whole = parts.find((found) => found.every(({ length }) => length > 0)) ?? [];
    return whole.flat().map(({ term, field }) => ({ word, term, field }));
  });
}

/**
 * Why an idea was found, as far as its row does not show: "in its outcomes: leases · in its text: handshake", then
 * what was read as another word. Empty when every match can be seen.
 *
 * @param matches why the idea matched, a row for each word
 * @param words what became of the words typed
 * @param visible the terms that stand marked in the row
 */
export function explainMatch(matches: readonly TermMatch[], words: readonly QueryTerm[], visible: ReadonlySet<string>): string {
  const hidden = matches.filter(({ term }) => !visible.has(term));
  const places = SEARCH_FIELDS.flatMap(({ name, place }) => {
    const terms = new Set(hidden.filter(({ field }) => field === name).map(({ term }) => term));
    return terms.size === 0 ? [] : [`${place}: ${[...terms].join(', ')}`];
  });
  const corrected = new Set(words.filter(({ fate }) => fate === 'corrected').map(({ word }) => word));
  const read = hidden.filter(({ word }) => corrected.has(word)).map(({ word, term }) => `“${word}” read as “${term}”`);
  return [...places, ...new Set(read)].join(' · ');
}
