export interface Ranking {
  /** The numbers of the ideas that have most of the words, those that score most first; equals in their own order. */
  readonly ideas: readonly number[];
  /** How many words they have. */
  readonly matched: number;
}

/** @param scores for each word of the query, what each idea scores for it */
export function rank(scores: readonly Float32Array[]): Ranking {
  const total = scores[0]?.length ?? 0;
  const counts = new Uint8Array(total);
  const sums = new Float32Array(total);
  for (const own of scores) {
    for (let idea = 0; idea < total; idea++) {
      const score = own[idea] ?? 0;
      if (score === 0) continue;
      counts[idea] = (counts[idea] ?? 0) + 1;
      sums[idea] = (sums[idea] ?? 0) + score;
    }
  }
  const matched = counts.reduce((most, count) => Math.max(most, count), 0);
  const ideas: number[] = [];
  for (let idea = 0; matched > 0 && idea < total; idea++) if (counts[idea] === matched) ideas.push(idea);
  return { ideas: ideas.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b), matched };
}
