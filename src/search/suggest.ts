import Fuse from 'fuse.js';
import { isCommon } from '../domain/text/stop-words.ts';
import { termsFrom } from './lookup.ts';
import type { Tier } from './index-tier.ts';

/** Fuse.js calls 0 a perfect match and 1 none at all. */
const NEAR_ENOUGH = 0.45;

/** The word of the ideas' heads that may have been meant by `word`, farther from it than a correction may be. */
export function suggestionFor([head]: readonly Tier[], word: string): string | undefined {
  if (!head || word.length < 3) return undefined;
  const [first, end] = termsFrom(head, word.slice(0, 1));
  const candidates = head.words.slice(first, end).filter((term) => Math.abs(term.length - word.length) <= 2 && !isCommon(term));
  const [nearest] = new Fuse(candidates, { threshold: NEAR_ENOUGH, distance: 10, includeScore: true }).search(word, { limit: 1 });
  return nearest?.item;
}
