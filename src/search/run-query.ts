import type { QueryTerm } from '../domain/filters/query-terms.ts';
import { inverseDocumentFrequency, isStopWord } from '../domain/text/term-weight.ts';
import type { Tier } from './index-tier.ts';
import { explainMatch, findMatches, type TermMatch } from './match-explanation.ts';
import { postingCode, postingIdea } from './postings.ts';
import { expandTerm, type TermExpansion, type TermWeights } from './term-expansions.ts';
import { tokenizeQuery } from './tokenize.ts';
import { correctTypos, suggestTerm } from './typo-correction.ts';

export interface SearchResult {
  /** The numbers of the matching ideas, best first. */
  readonly ideas: readonly number[];
  readonly queryTerms: readonly QueryTerm[];
  /** Why an idea matches. */
  readonly findMatches: (idea: number) => readonly TermMatch[];
  /** The same in words, without the terms that are `visible` in the row of the idea. */
  readonly explain: (idea: number, visible: ReadonlySet<string>) => string;
}

/** The weight of each tier: what an idea says in brief counts more than its text. */
const TIER_WEIGHTS = [1, 0.3];

/** The score of each idea in one tier: that of its best term. */
function scoreTier(tier: Tier, weights: ReadonlyMap<number, number>, tierWeight: number): Float32Array {
  const scores = new Float32Array(tier.total);
  const impacts = Float32Array.from(tier.codebook, ({ impact }) => impact);
  for (const [term, weight] of weights) {
    const maxScore = tierWeight * weight * inverseDocumentFrequency(tier.counts[term] ?? 0, tier.total);
    const postings = tier.postings(term);
    for (let index = 0; index < postings.length; index++) {
      const posting = postings[index] ?? 0;
      const idea = postingIdea(posting);
      const score = maxScore * (impacts[postingCode(posting)] ?? 0);
      if (score > (scores[idea] ?? 0)) scores[idea] = score;
    }
  }
  return scores;
}

/** The sum of the scores of each idea in all tiers. */
function scoreTiers(tiers: readonly Tier[], weights: TermWeights): Float32Array {
  const sums = new Float32Array(tiers[0]?.total ?? 0);
  for (const [number, tier] of tiers.entries()) {
    const own = weights[number];
    if (!own || own.size === 0) continue;
    const scores = scoreTier(tier, own, TIER_WEIGHTS[number] ?? 0);
    for (let idea = 0; idea < sums.length; idea++) sums[idea] = (sums[idea] ?? 0) + (scores[idea] ?? 0);
  }
  return sums;
}

/** The score of each idea for one word of the query. 0 when the idea does not match it. */
function scoreExpansion(tiers: readonly Tier[], { weights, phrases }: TermExpansion): Float32Array {
  const scores = scoreTiers(tiers, weights);
  for (const { words, weight } of phrases) {
    const parts = words.map((word) => scoreTiers(tiers, word));
    for (let idea = 0; idea < scores.length; idea++) {
      if (!parts.every((part) => (part[idea] ?? 0) > 0)) continue;
      const sum = parts.reduce((total, part) => total + (part[idea] ?? 0), 0);
      scores[idea] = Math.max(scores[idea] ?? 0, sum * weight);
    }
  }
  return scores;
}

/** More than all scores of an idea together, so that ideas with more matched words come first. */
const WORD_BONUS = 10_000;

/**
 * The numbers of the ideas that match the same words as the best one, by score, then by number, and how many words they match.
 * @param scores for each word of the query, the score of each idea
 */
function rankIdeas(scores: readonly Float32Array[]) {
  const total = scores[0]?.length ?? 0;
  /** The matched words of each idea as bits, and the sum of their scores with the bonus. */
  const wordSets = new Uint16Array(total);
  const sums = new Float64Array(total);
  for (const [place, own] of scores.entries()) {
    for (let idea = 0; idea < total; idea++) {
      const score = own[idea] ?? 0;
      if (score === 0) continue;
      wordSets[idea] = (wordSets[idea] ?? 0) | (1 << place);
      sums[idea] = (sums[idea] ?? 0) + WORD_BONUS + score;
    }
  }
  let best = 0;
  for (let idea = 1; idea < total; idea++) if ((sums[idea] ?? 0) > (sums[best] ?? 0)) best = idea;
  const matched = scores.filter((own) => (own[best] ?? 0) > 0).length;
  const ideas: number[] = [];
  for (let idea = 0; matched > 0 && idea < total; idea++) if (wordSets[idea] === wordSets[best]) ideas.push(idea);
  return { ideas: ideas.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b), matched };
}

/** Loads the postings of all terms and ranks the ideas. */
async function searchFor(tiers: readonly Tier[], expansions: readonly TermExpansion[]) {
  const all = expansions.flatMap(({ weights, phrases }) => [weights, ...phrases.flatMap(({ words }) => words)]);
  await Promise.all(tiers.map((tier, number) => tier.load(all.flatMap((weights) => [...(weights[number]?.keys() ?? [])]))));
  const scores = expansions.map((expansion) => scoreExpansion(tiers, expansion));
  return { expansions, scores, ranking: rankIdeas(scores) };
}

/**
 * Searches for the words of `text`, best ideas first. The ideas match all words as typed; otherwise all words after
 * correcting typos; otherwise as many words as possible, at least one of them as typed, because a correction alone may
 * be a wrong guess. Undefined when `text` has no word.
 */
export async function runQuery(tiers: readonly Tier[], text: string): Promise<SearchResult | undefined> {
  const typed = tokenizeQuery(text);
  const keywords = typed.filter((word) => !isStopWord(word));
  const words = keywords.length > 0 ? keywords : typed;
  if (words.length === 0) return undefined;
  // The visitor may still be typing the last word.
  const isPrefix = (place: number): boolean => place === words.length - 1;
  const exact = await searchFor(
    tiers,
    words.map((_, place) => expandTerm(words, place, tiers, isPrefix(place))),
  );
  if (exact.ranking.matched === words.length) return createResult(tiers, exact);
  const corrected = await searchFor(
    tiers,
    exact.expansions.map((expansion, place) => correctTypos(expansion, tiers, isPrefix(place))),
  );
  const isTrusted = corrected.ranking.matched === words.length || exact.ranking.matched > 0;
  return createResult(tiers, isTrusted && corrected.ranking.matched > exact.ranking.matched ? corrected : exact);
}

function createResult(tiers: readonly Tier[], { expansions, scores, ranking }: Awaited<ReturnType<typeof searchFor>>): SearchResult {
  const [best] = ranking.ideas;
  const queryTerms = expansions.map((expansion, place): QueryTerm => {
    const { word, isCorrected } = expansion;
    if (best === undefined || scores[place]?.[best] === 0) {
      return { word, status: 'ignored', terms: [], suggestion: suggestTerm(tiers, word) };
    }
    return { word, status: isCorrected ? 'corrected' : 'found', terms: matchedTerms(tiers, expansion, best) };
  });
  const matchesOf = (idea: number): TermMatch[] => findMatches(tiers, expansions, idea);
  return {
    ideas: ranking.ideas,
    queryTerms,
    findMatches: matchesOf,
    explain: (idea, visible) => explainMatch(matchesOf(idea), queryTerms, visible),
  };
}

/** The terms that a word stands for: the one that found the best idea, then by weight. Without any, those of its phrases. */
function matchedTerms(tiers: readonly Tier[], expansion: TermExpansion, best: number): string[] {
  const { weights, phrases } = expansion;
  const alternatives = weights.some(({ size }) => size > 0) ? [weights] : phrases.flatMap(({ words }) => words);
  const weighted = alternatives.flatMap((own) =>
    own.flatMap((terms, tier) => Array.from(terms, ([term, weight]) => ({ tier, term, weight }))),
  );
  const terms = weighted.sort((a, b) => b.weight - a.weight).map(({ tier, term }) => tiers[tier]?.words[term] ?? '');
  return [
    ...new Set([
      ...findMatches(tiers, [expansion], best)
        .slice(0, 1)
        .map(({ term }) => term),
      ...terms,
    ]),
  ];
}
