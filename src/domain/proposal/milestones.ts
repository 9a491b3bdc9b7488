/** A stretch of weeks and what stands at its end. */
export interface Milestone {
  /** "Week 4", "Weeks 1 to 3". */
  readonly when: string;
  readonly outcome: string;
}

function stretch(from: number, to: number): string {
  return from >= to ? `Week ${from}` : `Weeks ${from} to ${to}`;
}

/**
 * `outcomes` one after the other over all `weeks` but the last, which is for what took longer. Each gets as many weeks as
 * the others, give or take one; where there are more outcomes than weeks, several share a week.
 * @param weeks at least two
 */
export function milestonesOf(outcomes: readonly string[], weeks: number): Milestone[] {
  const before = (index: number): number => Math.floor((index * (weeks - 1)) / outcomes.length);
  return [
    ...outcomes.map((outcome, index) => ({ when: stretch(before(index) + 1, before(index + 1)), outcome })),
    { when: stretch(weeks, weeks), outcome: 'What took longer, the last review, and a page on what remains.' },
  ];
}
