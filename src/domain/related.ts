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

/**
 * Prepares `ideas` to be asked, for any one of them, for the `count` others that share most of its topics and skills.
 * A label weighs the more the fewer ideas have it (inverse document frequency, Sparck Jones 1972), so sharing DHCP says
 * more than sharing OCaml. Equals keep the order of `ideas`; ideas that share nothing are left out.
 */
export function relatedAmong(ideas: readonly Idea[]): (idea: Idea, count: number) => Related[] {
  const labels = new Map(ideas.map((idea) => [idea, labelsOf(idea)]));
  const frequency = new Map<string, number>();
  for (const label of [...labels.values()].flat()) frequency.set(label, (frequency.get(label) ?? 0) + 1);
  const weight = (label: string): number => Math.log((ideas.length + 1) / (frequency.get(label) ?? 1));
  return (idea, count) => {
    const own = new Set(labelsOf(idea));
    return ideas
      .filter((other) => other.id !== idea.id)
      .map((other) => {
        const shared = (labels.get(other) ?? []).filter((label) => own.has(label));
        return { idea: other, shared, score: shared.reduce((sum, label) => sum + weight(label), 0) };
      })
      .filter(({ shared }) => shared.length > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, count)
      .map(({ idea: other, shared }) => ({ idea: other, shared: shared.sort((a, b) => weight(b) - weight(a)) }));
  };
}
