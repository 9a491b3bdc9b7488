import Fuse from 'fuse.js';
import { editDistance, prefixDistances } from '../domain/text/suggest.ts';
import { isStopWord } from '../domain/text/term-weight.ts';
import { findTermsByPrefix, letterSignature, type Tier } from './index-tier.ts';
import { EXPANSION_WEIGHTS, type TermExpansion } from './term-expansions.ts';

/** Shorter words have too many similar words. */
const MIN_LENGTH_FOR_TYPO = 4;
const MIN_LENGTH_FOR_TWO_TYPOS = 8;

/** The number of typos that are corrected in `word`. */
export function maxTypos(word: string): number {
  return word.length < MIN_LENGTH_FOR_TYPO ? 0 : word.length < MIN_LENGTH_FOR_TWO_TYPOS ? 1 : 2;
}

/** The number of 1 bits in 32 bits (Warren: Hacker's Delight, 2002, section 5-1). */
function countBits(bits: number): number {
  let value = bits - ((bits >>> 1) & 0x55555555);
  value = (value & 0x33333333) + ((value >>> 2) & 0x33333333);
  return Math.imul((value + (value >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

interface Correction {
  readonly term: number;
  readonly typos: number;
}

/** The terms with at most `maxTypos` edits from `word`. The signatures leave few words to compare letter by letter. */
function findCorrections({ signatures, words }: Tier, word: string): Correction[] {
  const max = maxTypos(word);
  const signature = letterSignature(word);
  const found: Correction[] = [];
  for (let term = 0; max > 0 && term < signatures.length; term++) {
    const candidate = words[term] ?? '';
    if (Math.abs(candidate.length - word.length) > max || countBits((signatures[term] ?? 0) ^ signature) > 2 * max) continue;
    const typos = editDistance(word, candidate);
    if (typos > 0 && typos <= max && !isStopWord(candidate)) found.push({ term, typos });
  }
  return found;
}

/** The terms that start with `word` when one typo after the first letter is corrected. */
function findPrefixCorrections(tier: Tier, word: string): Correction[] {
  const signature = letterSignature(word);
  const [first, end] = maxTypos(word) > 0 ? findTermsByPrefix(tier, word.slice(0, 1)) : [0, 0];
  const found: Correction[] = [];
  for (let term = first; term < end; term++) {
    if (countBits(signature & ~(tier.signatures[term] ?? 0)) > 1) continue;
    const candidate = tier.words[term] ?? '';
    // A typo may also make the start of the candidate one letter shorter or longer.
    const distances = prefixDistances(word, candidate.slice(0, word.length + 1)).slice(word.length - 1);
    if (distances.includes(1) && !isStopWord(candidate)) found.push({ term, typos: 1 });
  }
  return found;
}

/**
 * `expansion` with the most similar terms of all tiers. If there are none and `isPrefix` is set, with the terms that
 * start like the word except for one typo. If there are none either, it is returned unchanged.
 */
export function correctTypos(expansion: TermExpansion, tiers: readonly Tier[], isPrefix: boolean): TermExpansion {
  const whole = tiers.map((tier) => findCorrections(tier, expansion.word));
  const usePrefixes = isPrefix && whole.every(({ length }) => length === 0);
  const corrections = usePrefixes ? tiers.map((tier) => findPrefixCorrections(tier, expansion.word)) : whole;
  const fewest = Math.min(...corrections.flat().map(({ typos }) => typos));
  if (fewest === Infinity) return expansion;
  const weight = EXPANSION_WEIGHTS.corrected ** fewest;
  const weights = expansion.weights.map((own, tier) => {
    const nearest = (corrections[tier] ?? []).filter(({ typos }) => typos === fewest);
    return new Map([...nearest.map(({ term }) => [term, weight] as const), ...own]);
  });
  return { ...expansion, weights, isCorrected: true };
}

/** The highest score of a suggestion. In Fuse.js, 0 is a perfect match and 1 is none. */
const MAX_FUSE_SCORE = 0.45;

/** The most similar word of the head for a word that is too different to be corrected, or undefined. */
export function suggestTerm([head]: readonly Tier[], word: string): string | undefined {
  if (!head || word.length < 3) return undefined;
  const [first, end] = findTermsByPrefix(head, word.slice(0, 1));
  const candidates = head.words.slice(first, end).filter((term) => Math.abs(term.length - word.length) <= 2 && !isStopWord(term));
  const [best] = new Fuse(candidates, { threshold: MAX_FUSE_SCORE, distance: 10 }).search(word, { limit: 1 });
  return best?.item;
}
