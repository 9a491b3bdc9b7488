import type { Idea } from './idea.ts';

/** An idea near another one, and why. */
export interface Related {
  readonly idea: Idea;
  /** What both share, the rarest first: "Networking", "DHCP". */
  readonly shared: readonly string[];
}

function labelsOf(idea: Idea): string[] {
  return [...new Set([...idea.topics.map(({ label }) => label), ...idea.skills.map(({ skill }) => skill.label)])];
}

/** The indexes of the `count` highest scores above nought, highest first, equals in their order. */
function highest(scores: Float64Array, count: number): number[] {
  const best: number[] = [];
  const scoreOf = (index: number | undefined): number => (index === undefined ? 0 : (scores[index] ?? 0));
  for (let index = 0, least = 0; index < scores.length; index++) {
    if (scoreOf(index) <= least) continue;
    const place = best.findIndex((other) => scoreOf(other) < scoreOf(index));
    best.splice(place === -1 ? best.length : place, 0, index);
    best.length = Math.min(best.length, count);
    least = best.length === count ? scoreOf(best.at(-1)) : 0;
  }
  return best;
}

/**
 * Prepares `ideas` to be asked, for any one of them, for the `count` others that share most of its topics and skills.
 * A label weighs the more the fewer ideas have it (inverse document frequency, Sparck Jones 1972), so sharing DHCP says
 * more than sharing OCaml. Equals keep the order of `ideas`; ideas that share nothing are left out. Scores are added up
 * label by label over the ideas that have it (posting lists): an addition for each shared label, and no comparing of pairs.
 */
export function relatedAmong(ideas: readonly Idea[]): (idea: Idea, count: number) => Related[] {
  const labels = ideas.map(labelsOf);
  const having = new Map<string, number[]>(labels.flat().map((label) => [label, []]));
  for (const [index, own] of labels.entries()) for (const label of own) having.get(label)?.push(index);
  const weights = new Map([...having].map(([label, { length }]) => [label, Math.log((ideas.length + 1) / length)]));
  const weight = (label: string): number => weights.get(label) ?? 0;
  const indexes = new Map(ideas.map(({ id }, index) => [id, index]));
  const scores = new Float64Array(ideas.length);

  return (idea, count) => {
    const own = labelsOf(idea).sort((a, b) => weight(b) - weight(a));
    scores.fill(0);
    for (const label of own) {
      const gain = weight(label);
      for (const index of having.get(label) ?? []) scores[index] = (scores[index] ?? 0) + gain;
    }
    const self = indexes.get(idea.id);
    if (self !== undefined) scores[self] = 0;
    return highest(scores, count).map((index) => ({
      idea: ideas[index] as Idea,
      shared: own.filter((label) => labels[index]?.includes(label)),
    }));
  };
}
