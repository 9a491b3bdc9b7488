import { findTerm, type Tier } from './index-tier.ts';
import { type TermWeights, type TermExpansion, expandTerm } from './term-expansions.ts';
import { postingCode, postingIdea } from './postings.ts';
import type { QueryTerm } from '../domain/filters/query-terms.ts';
import { isStopWord } from '../domain/text/stop-words.ts';
import type { SearchResult, TermMatch } from './search-result.ts';
import { correctTypos, suggestTerm } from './typo-correction.ts';
import { explainMatch, findMatches } from './match-explanation.ts';
import { tokenizeQuery } from './tokenize.ts';

/** How much each tier adds, the head first: what an idea says of itself in brief counts more than its text. */
const SHARES = [1, 0.3];

/** How much it says that an idea has a word which `count` of `total` have (BM25's inverse document frequency). */
function rarityOf(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

function scoreTier(tier: Tier, readings: TermWeights, share: number): Float32Array {
  const best = new Float32Array(tier.total);
  const impacts = Float32Array.from(tier.codebook, ({ impact }) => impact);
  for (const [term, weight] of readings) {
    const most = share * weight * rarityOf(tier.counts[term] ?? 0, tier.total);
    const postings = tier.postings(term);
    for (let index = 0; index < postings.length; index++) {
      const posting = postings[index] ?? 0;
      const idea = postingIdea(posting);
      const gain = most * (impacts[postingCode(posting)] ?? 0);
      if (gain > (best[idea] ?? 0)) best[idea] = gain;
    }
  }
  return best;
}

/** In each tier the best reading counts; the tiers add up. */
function scoreReadings(tiers: readonly Tier[], readings: readonly TermWeights[]): Float32Array {
  const scores = new Float32Array(tiers[0]?.total ?? 0);
  tiers.forEach((tier, number) => {
    const own = readings[number];
    if (!own || own.size === 0) return;
    const best = scoreTier(tier, own, SHARES[number] ?? 0);
    for (let idea = 0; idea < scores.length; idea++) scores[idea] = (scores[idea] ?? 0) + (best[idea] ?? 0);
  });
  return scores;
}

function readAsItStands(tiers: readonly Tier[], word: string): TermWeights[] {
  return tiers.map((tier) => new Map([findTerm(tier, word)].filter((term) => term >= 0).map((term) => [term, 1])));
}

/** What each idea, by its number, scores for one word of the query; 0 when it does not have it. */
function scoreTerm(tiers: readonly Tier[], { readings, phrases }: TermExpansion): Float32Array {
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

/** Every term that has to be loaded before `scoreTerm` can be asked, for each tier. */
function expandedTerms(tiers: readonly Tier[], { readings, phrases }: TermExpansion): number[][] {
  return tiers.map((tier, number) => [
    ...(readings[number]?.keys() ?? []),
    ...phrases.flatMap(({ words }) => words.map((word) => findTerm(tier, word))).filter((term) => term >= 0),
  ]);
}

interface Ranking {
  /** The numbers of the ideas that have the same words as the best one, those that score most first; equals in their own order. */
  readonly ideas: readonly number[];
  /** How many words they have. */
  readonly matched: number;
}

/** @param scores for each word of the query, what each idea scores for it */
function rank(scores: readonly Float32Array[]): Ranking {
  const total = scores[0]?.length ?? 0;
  const sets = new Uint16Array(total);
  const counts = new Uint8Array(total);
  const sums = new Float32Array(total);
  for (const [place, own] of scores.entries()) {
    for (let idea = 0; idea < total; idea++) {
      const score = own[idea] ?? 0;
      if (score === 0) continue;
      sets[idea] = (sets[idea] ?? 0) | (1 << place);
      counts[idea] = (counts[idea] ?? 0) + 1;
      sums[idea] = (sums[idea] ?? 0) + score;
    }
  }
  let best = 0;
  for (let idea = 1; idea < total; idea++) {
    const more = (counts[idea] ?? 0) - (counts[best] ?? 0);
    if (more > 0 || (more === 0 && (sums[idea] ?? 0) > (sums[best] ?? 0))) best = idea;
  }
  const matched = counts[best] ?? 0;
  const ideas: number[] = [];
  for (let idea = 0; matched > 0 && idea < total; idea++) if (sets[idea] === sets[best]) ideas.push(idea);
  return { ideas: ideas.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b), matched };
}

interface Attempt {
  readonly plans: readonly TermExpansion[];
  readonly scores: readonly Float32Array[];
  readonly ranking: Ranking;
}

async function attempt(tiers: readonly Tier[], plans: readonly TermExpansion[]): Promise<Attempt> {
  const terms = plans.map((plan) => expandedTerms(tiers, plan));
  await Promise.all(tiers.map((tier, number) => tier.load(terms.flatMap((own) => own[number] ?? []))));
  const scores = plans.map((plan) => scoreTerm(tiers, plan));
  return { plans, scores, ranking: rank(scores) };
}

/**
 * The answer of `tiers` to what somebody typed: ideas that have all its words as they stand; where there are none, with
 * slips mended; where there are still none, those that have the most words, one of them at least as it stands, for a
 * guess alone is no find. Undefined when there is no word in `text`.
 */
export async function runQuery(tiers: readonly Tier[], text: string): Promise<SearchResult | undefined> {
  const typed = tokenizeQuery(text);
  const telling = typed.filter((word) => !isStopWord(word));
  const words = telling.length > 0 ? telling : typed;
  if (words.length === 0) return undefined;
  const mayGoOn = (place: number): boolean => place === words.length - 1;
  const asItStands = await attempt(
    tiers,
    words.map((_, place) => expandTerm(words, place, tiers, mayGoOn(place))),
  );
  if (asItStands.ranking.matched === words.length) return answerOf(tiers, asItStands);
  const mended = await attempt(
    tiers,
    asItStands.plans.map((plan, place) => correctTypos(plan, tiers, mayGoOn(place))),
  );
  const isBetter = mended.ranking.matched === words.length || asItStands.ranking.matched > 0;
  return answerOf(tiers, isBetter && mended.ranking.matched > asItStands.ranking.matched ? mended : asItStands);
}

function answerOf(tiers: readonly Tier[], { plans, scores, ranking }: Attempt): SearchResult {
  const best = ranking.ideas[0];
  const askedWords = plans.map((plan, place): QueryTerm => {
    const { word } = plan;
    if (best === undefined || scores[place]?.[best] === 0) {
      return { word, fate: 'dropped', terms: [], suggestion: suggestTerm(tiers, word) };
    }
    return {
      word,
      fate: plan.isCorrected ? 'corrected' : 'found',
      terms: termWords(tiers, plan, findMatches(tiers, [plan], best)[0]?.term),
    };
  });
  const why = (idea: number): TermMatch[] => findMatches(tiers, plans, idea);
  return { ideas: ranking.ideas, words: askedWords, why, explain: (idea, visible) => explainMatch(why(idea), askedWords, visible) };
}

/** The words a plan stands for: the one that found the best idea, then those that count most; phrases where there is no other. */
function termWords(tiers: readonly Tier[], { readings, phrases }: TermExpansion, first: string | undefined): string[] {
  const weights = tiers.flatMap((tier, number) =>
    [...(readings[number] ?? [])].map(([term, weight]) => [tier.words[term] ?? '', weight] as const),
  );
  const words = weights.sort(([, a], [, b]) => b - a).map(([word]) => word);
  return [...new Set([first ?? [], words.length > 0 ? words : phrases.flatMap((phrase) => phrase.words)].flat())];
}
