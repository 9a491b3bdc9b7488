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

/** How many others are weighed: all that share anything in a small catalogue, those that share the rarest labels in a large one. */
const MOST_WEIGHED = 500;

/** The `count` highest of `scores`, without sorting the hundreds below them. Equals keep their order. */
function highest<Scored extends { readonly score: number }>(scores: readonly Scored[], count: number): Scored[] {
  const best: Scored[] = [];
  for (const scored of scores) {
    if (best.length === count && scored.score <= (best.at(-1)?.score ?? Infinity)) continue;
    const place = best.findIndex((other) => other.score < scored.score);
    best.splice(place === -1 ? best.length : place, 0, scored);
    best.length = Math.min(best.length, count);
  }
  return best;
}

/**
 * Prepares `ideas` to be asked, for any one of them, for the `count` others that share most of its topics and skills.
 * A label weighs the more the fewer ideas have it (inverse document frequency, Sparck Jones 1972), so sharing DHCP says
 * more than sharing OCaml. Equals keep the order of `ideas`; ideas that share nothing are left out. Others are found by
 * way of their labels, the rarest first (posting lists), so that time grows with the number of ideas and not with its square.
 */
export function relatedAmong(ideas: readonly Idea[]): (idea: Idea, count: number) => Related[] {
  const labels = ideas.map((idea) => new Set(labelsOf(idea)));
  const having = Map.groupBy(
    labels.flatMap((own, index) => [...own].map((label) => ({ label, index }))),
    ({ label }) => label,
  );
  const weights = new Map([...having].map(([label, { length }]) => [label, Math.log((ideas.length + 1) / length)]));
  const firstHaving = new Map([...having].map(([label, rows]) => [label, rows.slice(0, MOST_WEIGHED).map(({ index }) => index)]));
  const weight = (label: string): number => weights.get(label) ?? 0;

  const likeliest = (own: readonly string[]): number[] => {
    const found = new Set<number>();
    for (const label of own) {
      if (found.size >= MOST_WEIGHED) break;
      for (const index of firstHaving.get(label) ?? []) found.add(index);
    }
    return [...found].sort((a, b) => a - b);
  };

  return (idea, count) => {
    const own = labelsOf(idea).sort((a, b) => weight(b) - weight(a));
    const others = likeliest(own)
      .filter((index) => ideas[index]?.id !== idea.id)
      .map((index) => ({ index, score: own.reduce((sum, label) => sum + (labels[index]?.has(label) ? weight(label) : 0), 0) }));
    return highest(others, count).map(({ index }) => ({
      idea: ideas[index] as Idea,
      shared: own.filter((label) => labels[index]?.has(label)),
    }));
  };
}
