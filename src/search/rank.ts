export interface Ranking {
  /** The numbers of the ideas that have the same words as the best one, those that score most first; equals in their own order. */
  readonly ideas: readonly number[];
  /** How many words they have. */
  readonly matched: number;
}

/** @param scores for each word of the query, what each idea scores for it */
export function rank(scores: readonly Float32Array[]): Ranking {
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
