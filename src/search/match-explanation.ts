import type { Match } from './search-result.ts';
import { termOf } from './lookup.ts';
import type { WordPlan } from './term-expansions.ts';
import { codeIn, ideaOf } from './postings.ts';
import { SEARCH_FIELDS } from './search-fields.ts';
import type { Tier } from './index-tier.ts';

interface Found {
  readonly term: string;
  readonly field: Match['field'];
  readonly gain: number;
}

/** The posting of `idea` among those of a term, if it has one. */
function postingOf(postings: Uint32Array, idea: number): number | undefined {
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ideaOf(postings[middle] ?? 0) < idea) low = middle + 1;
    else high = middle;
  }
  const posting = postings[low];
  return posting !== undefined && ideaOf(posting) === idea ? posting : undefined;
}

function foundBy(tier: Tier, term: number, weight: number, idea: number): Found[] {
  const posting = postingOf(tier.postings(term), idea);
  const code = posting === undefined ? undefined : tier.codebook[codeIn(posting)];
  const field = code && SEARCH_FIELDS[code.field];
  return code && field ? [{ term: tier.words[term] ?? '', field: field.name, gain: weight * code.impact }] : [];
}

/** Where the idea of number `idea` matched, a row for each word it has: the head before the body, the strongest first. */
export function whyMatched(tiers: readonly Tier[], plans: readonly WordPlan[], idea: number): Match[] {
  return plans.flatMap(({ word, readings, phrases }) => {
    const strongest = (found: readonly Found[]): Found[] => [...found].sort((a, b) => b.gain - a.gain).slice(0, 1);
    const alone = tiers.map((tier, number) => [...(readings[number] ?? [])].flatMap(([term, weight]) => foundBy(tier, term, weight, idea)));
    const [first] = alone.filter((found) => found.length > 0);
    if (first) return strongest(first).map(({ term, field }) => ({ word, term, field }));
    const parts = phrases.map((phrase) =>
      phrase.words.map((part) => strongest(tiers.flatMap((tier) => foundBy(tier, termOf(tier, part), 1, idea)))),
    );
    const whole = parts.find((found) => found.every(({ length }) => length > 0)) ?? [];
    return whole.flat().map(({ term, field }) => ({ word, term, field }));
  });
}
