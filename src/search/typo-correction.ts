import Fuse from 'fuse.js';
import { isStopWord } from '../domain/text/stop-words.ts';
import { findTermsByPrefix, type Tier } from './index-tier.ts';
import { type TermWeights, type TermExpansion, EXPANSION_WEIGHTS } from './term-expansions.ts';
import { countBits, letterSignature, maxTypos, countTypos } from './typos.ts';

interface Correction {
  readonly term: number;
  readonly slips: number;
}

/** The terms a few slips from `word`. Their letters, as sets of bits, leave few to be looked at one by one. */
function corrections(tier: Tier, word: string): Correction[] {
  const most = maxTypos(word);
  const signature = letterSignature(word);
  const { signatures, words } = tier;
  const found: Correction[] = [];
  for (let term = 0; most > 0 && term < signatures.length; term++) {
    // A slip adds a letter to the set, takes one from it, or does both.
    if (countBits((signatures[term] ?? 0) ^ signature) > 2 * most) continue;
    const slips = countTypos(word, words[term] ?? '', most);
    if (slips !== undefined && !isStopWord(words[term] ?? '')) found.push({ term, slips });
  }
  return found;
}

/** The terms that begin with `word` but for one slip after its first letter. */
function startCorrections(tier: Tier, word: string): Correction[] {
  const signature = letterSignature(word);
  const [first, end] = maxTypos(word) > 0 ? findTermsByPrefix(tier, word.slice(0, 1)) : [0, 0];
  const found: Correction[] = [];
  for (let term = first; term < end; term++) {
    if (countBits(signature & ~(tier.signatures[term] ?? 0)) > 1) continue;
    const candidate = tier.words[term] ?? '';
    const isNear = [-1, 0, 1].some((more) => countTypos(word, candidate.slice(0, word.length + more), 1) !== undefined);
    if (isNear && !isStopWord(candidate)) found.push({ term, slips: 1 });
  }
  return found;
}

/** Of all tiers' corrections the nearest, as readings. */
function nearest(found: readonly Correction[][]): TermWeights[] {
  const least = Math.min(...found.flat().map(({ slips }) => slips));
  return found.map(
    (own) => new Map(own.filter(({ slips }) => slips === least).map(({ term, slips }) => [term, EXPANSION_WEIGHTS.corrected ** slips])),
  );
}

/**
 * `plan` with the words added that are the fewest slips away. When there are none and the word `mayGoOn`, those that
 * begin as it does but for a slip. Unchanged when there are none of these either.
 */
export function correctTypos(plan: TermExpansion, tiers: readonly Tier[], mayGoOn: boolean): TermExpansion {
  const whole = tiers.map((tier) => corrections(tier, plan.word));
  const found = whole.flat().length === 0 && mayGoOn ? tiers.map((tier) => startCorrections(tier, plan.word)) : whole;
  if (found.flat().length === 0) return plan;
  const added = nearest(found);
  return { ...plan, readings: plan.readings.map((own, tier) => new Map([...(added[tier] ?? []), ...own])), isCorrected: true };
}

/** Fuse.js calls 0 a perfect match and 1 none at all. */
const NEAR_ENOUGH = 0.45;

/** The word of the ideas' heads that may have been meant by `word`, farther from it than a correction may be. */
export function suggestTerm([head]: readonly Tier[], word: string): string | undefined {
  if (!head || word.length < 3) return undefined;
  const [first, end] = findTermsByPrefix(head, word.slice(0, 1));
  const candidates = head.words.slice(first, end).filter((term) => Math.abs(term.length - word.length) <= 2 && !isStopWord(term));
  const [nearest] = new Fuse(candidates, { threshold: NEAR_ENOUGH, distance: 10, includeScore: true }).search(word, { limit: 1 });
  return nearest?.item;
}
