/** Ranks count from 1. Who does not find an idea among the first ten looks no further, so ranks beyond are worth nothing. */
const DEEPEST = 10;

/** What became of one query: the rank of the idea that was looked for, undefined when it was not found. */
export interface Outcome {
  readonly kind: string;
  readonly rank: number | undefined;
}

export interface Quality {
  /** The share of queries whose idea came first, and that whose idea came among the first five. */
  readonly recall1: number;
  readonly recall5: number;
  /** Mean reciprocal rank (Voorhees 1999) within the first ten: 1 when every idea came first, 0 when none was found. */
  readonly mrr: number;
  readonly queries: number;
}

/** The place of `expected` among the first ten of `found`, from 1, or undefined. */
export function rankOf<Value>(expected: Value, found: readonly Value[]): number | undefined {
  const place = found.slice(0, DEEPEST).indexOf(expected);
  return place < 0 ? undefined : place + 1;
}

/** How good an engine was over `outcomes`; 0 throughout when there are none. */
export function qualityOf(outcomes: readonly Outcome[]): Quality {
  const mean = (worth: (rank: number) => number): number =>
    outcomes.reduce((sum, { rank }) => sum + (rank === undefined ? 0 : worth(rank)), 0) / Math.max(1, outcomes.length);
  return {
    recall1: mean((rank) => (rank <= 1 ? 1 : 0)),
    recall5: mean((rank) => (rank <= 5 ? 1 : 0)),
    mrr: mean((rank) => 1 / rank),
    queries: outcomes.length,
  };
}

/** The same for each kind of query, kinds in the order they first appear. */
export function qualityByKind(outcomes: readonly Outcome[]): Record<string, Quality> {
  const kinds = Map.groupBy(outcomes, ({ kind }) => kind);
  return Object.fromEntries([...kinds].map(([kind, those]) => [kind, qualityOf(those)]));
}
