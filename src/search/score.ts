import { termOf } from './lookup.ts';
import type { Readings, WordPlan } from './term-expansions.ts';
import { codeIn, ideaOf } from './postings.ts';
import type { Tier } from './index-tier.ts';

/** How much each tier adds, the head first: what an idea says of itself in brief counts more than its text. */
const SHARES = [1, 0.3];

/** How much it says that an idea has a word which `count` of `total` have (BM25's inverse document frequency). */
function rarityOf(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

function scoreTier(tier: Tier, readings: Readings, share: number): Float32Array {
  const best = new Float32Array(tier.total);
  const impacts = Float32Array.from(tier.codebook, ({ impact }) => impact);
  for (const [term, weight] of readings) {
    const most = share * weight * rarityOf(tier.counts[term] ?? 0, tier.total);
    const postings = tier.postings(term);
    for (let index = 0; index < postings.length; index++) {
      const posting = postings[index] ?? 0;
      const idea = ideaOf(posting);
      const gain = most * (impacts[codeIn(posting)] ?? 0);
      if (gain > (best[idea] ?? 0)) best[idea] = gain;
    }
  }
  return best;
}

/** In each tier the best reading counts; the tiers add up. */
function scoreReadings(tiers: readonly Tier[], readings: readonly Readings[]): Float32Array {
  const scores = new Float32Array(tiers[0]?.total ?? 0);
  tiers.forEach((tier, number) => {
    const own = readings[number];
    if (!own || own.size === 0) return;
    const best = scoreTier(tier, own, SHARES[number] ?? 0);
    for (let idea = 0; idea < scores.length; idea++) scores[idea] = (scores[idea] ?? 0) + (best[idea] ?? 0);
  });
  return scores;
}

function readAsItStands(tiers: readonly Tier[], word: string): Readings[] {
  return tiers.map((tier) => new Map([termOf(tier, word)].filter((term) => term >= 0).map((term) => [term, 1])));
}

/** What each idea, by its number, scores for one word of the query; 0 when it does not have it. */
export function scoreWord(tiers: readonly Tier[], { readings, phrases }: WordPlan): Float32Array {
  const scores = scoreReadings(tiers, readings);
  for (const { words, weight } of phrases) {
    const parts = words.map((word) => scoreReadings(tiers, readAsItStands(tiers, word)));
    for (let idea = 0; idea < scores.length; idea++) {
      if (!parts.every((part) => (part[idea] ?? 0) > 0)) continue;
      const sum = parts.reduce((all, part) => all + (part[idea] ?? 0), 0);
      scores[idea] = Math.max(scores[idea] ?? 0, sum * weight);
    }
  }
  return scores;
}

/** Every term that has to be loaded before `scoreWord` can be asked, for each tier. */
export function termsOf(tiers: readonly Tier[], { readings, phrases }: WordPlan): number[][] {
  return tiers.map((tier, number) => [
    ...(readings[number]?.keys() ?? []),
    ...phrases.flatMap(({ words }) => words.map((word) => termOf(tier, word))).filter((term) => term >= 0),
  ]);
}
