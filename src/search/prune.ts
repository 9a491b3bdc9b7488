import type { WeighedPosting, WeighedPostings } from './weigh.ts';

/** Words of its text by which an idea is remembered: fewer lose finds, more only bytes. */
const MOST_WORDS = 40;

/**
 * Of the words of each idea's text the 40 that tell most of it (by BM25, rare words first), leaving out what its head
 * says already. This more than halves the tier and costs hardly a find.
 */
export function pruneBody(body: WeighedPostings, head: WeighedPostings, total: number): WeighedPostings {
  const own: { word: string; posting: WeighedPosting; worth: number }[][] = Array.from({ length: total }, () => []);
  for (const [word, postings] of body) {
    const said = new Set(head.get(word)?.map(({ idea }) => idea));
    const rarity = Math.log(1 + (total - postings.length + 0.5) / (postings.length + 0.5));
    for (const posting of postings) {
      if (!said.has(posting.idea)) own[posting.idea]?.push({ word, posting, worth: rarity * posting.impact });
    }
  }
  const kept: WeighedPostings = new Map();
  for (const words of own) {
    for (const { word, posting } of words.sort((a, b) => b.worth - a.worth).slice(0, MOST_WORDS)) {
      const known = kept.get(word);
      if (known) known.push(posting);
      else kept.set(word, [posting]);
    }
  }
  return kept;
}
