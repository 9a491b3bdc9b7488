import type { AskedWord } from '../domain/filters/asked-word.ts';
import { isCommon } from '../domain/text/stop-words.ts';
import type { Answer, Match } from './search-result.ts';
import { correctWord } from './typo-correction.ts';
import { explainMatch } from './explain-match.ts';
import { planWord, type WordPlan } from './term-expansions.ts';
import { rank, type Ranking } from './rank.ts';
import { scoreWord, termsOf } from './score.ts';
import { suggestionFor } from './suggest.ts';
import type { Tier } from './index-tier.ts';
import { queryWords } from './tokenize.ts';
import { whyMatched } from './match-explanation.ts';

interface Attempt {
  readonly plans: readonly WordPlan[];
  readonly scores: readonly Float32Array[];
  readonly ranking: Ranking;
}

async function attempt(tiers: readonly Tier[], plans: readonly WordPlan[]): Promise<Attempt> {
  const terms = plans.map((plan) => termsOf(tiers, plan));
  await Promise.all(tiers.map((tier, number) => tier.load(terms.flatMap((own) => own[number] ?? []))));
  const scores = plans.map((plan) => scoreWord(tiers, plan));
  return { plans, scores, ranking: rank(scores) };
}

/**
 * The answer of `tiers` to what somebody typed: ideas that have all its words as they stand; where there are none, with
 * slips mended; where there are still none, those that have the most words, one of them at least as it stands, for a
 * guess alone is no find. Undefined when there is no word in `text`.
 */
export async function find(tiers: readonly Tier[], text: string): Promise<Answer | undefined> {
  const typed = queryWords(text);
  const telling = typed.filter((word) => !isCommon(word));
  const words = telling.length > 0 ? telling : typed;
  if (words.length === 0) return undefined;
  const mayGoOn = (place: number): boolean => place === words.length - 1;
  const asItStands = await attempt(
    tiers,
    words.map((_, place) => planWord(words, place, tiers, mayGoOn(place))),
  );
  if (asItStands.ranking.matched === words.length) return answerOf(tiers, asItStands);
  const mended = await attempt(
    tiers,
    asItStands.plans.map((plan, place) => correctWord(plan, tiers, mayGoOn(place))),
  );
  const isBetter = mended.ranking.matched === words.length || asItStands.ranking.matched > 0;
  return answerOf(tiers, isBetter && mended.ranking.matched > asItStands.ranking.matched ? mended : asItStands);
}

function answerOf(tiers: readonly Tier[], { plans, scores, ranking }: Attempt): Answer {
  const best = ranking.ideas[0];
  const askedWords = plans.map((plan, place): AskedWord => {
    const { word } = plan;
    if (best === undefined || scores[place]?.[best] === 0) {
      return { word, fate: 'dropped', terms: [], suggestion: suggestionFor(tiers, word) };
    }
    return {
      word,
      fate: plan.isCorrected ? 'corrected' : 'found',
      terms: termWords(tiers, plan, whyMatched(tiers, [plan], best)[0]?.term),
    };
  });
  const why = (idea: number): Match[] => whyMatched(tiers, plans, idea);
  return { ideas: ranking.ideas, words: askedWords, why, explain: (idea, visible) => explainMatch(why(idea), askedWords, visible) };
}

/** The words a plan stands for: the one that found the best idea, then those that count most; phrases where there is no other. */
function termWords(tiers: readonly Tier[], { readings, phrases }: WordPlan, first: string | undefined): string[] {
  const weights = tiers.flatMap((tier, number) =>
    [...(readings[number] ?? [])].map(([term, weight]) => [tier.words[term] ?? '', weight] as const),
  );
  const words = weights.sort(([, a], [, b]) => b - a).map(([word]) => word);
  return [...new Set([first ?? [], words.length > 0 ? words : phrases.flatMap((phrase) => phrase.words)].flat())];
}
