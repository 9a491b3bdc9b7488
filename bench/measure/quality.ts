/** People rarely look past the first ten results, so a lower rank counts as not found. */
const MAX_RANK = 10;

/** The rank of the expected idea for one query, from 1. Undefined if the idea was not found. */
export interface Outcome {
  readonly kind: string;
  readonly rank: number | undefined;
}

export interface Quality {
  /** The share of queries whose idea is the first result. */
  readonly recall1: number;
  /** The share of queries whose idea is among the first five results. */
  readonly recall5: number;
  /** The mean reciprocal rank (Voorhees 1999) within ten results: 1 if every idea is first, 0 if none is found. */
  readonly mrr: number;
  readonly queries: number;
}

/** Returns the rank of `expected` among the first ten `results`, from 1, or undefined. */
export function findRank<Value>(expected: Value, results: readonly Value[]): number | undefined {
  const index = results.slice(0, MAX_RANK).indexOf(expected);
  return index < 0 ? undefined : index + 1;
}

/** Computes recall and mean reciprocal rank. All are 0 if there are no outcomes. */
export function computeQuality(outcomes: readonly Outcome[]): Quality {
  const computeMean = (score: (rank: number) => number): number =>
    outcomes.reduce((sum, { rank }) => sum + (rank === undefined ? 0 : score(rank)), 0) / Math.max(1, outcomes.length);
  return {
    recall1: computeMean((rank) => (rank <= 1 ? 1 : 0)),
    recall5: computeMean((rank) => (rank <= 5 ? 1 : 0)),
    mrr: computeMean((rank) => 1 / rank),
    queries: outcomes.length,
  };
}

/** Computes the quality for each kind of query, in order of first appearance. */
export function computeQualityByKind(outcomes: readonly Outcome[]): Record<string, Quality> {
  const outcomesByKind = Map.groupBy(outcomes, ({ kind }) => kind);
  return Object.fromEntries([...outcomesByKind].map(([kind, ofKind]) => [kind, computeQuality(ofKind)]));
}

/** Measures the share of nonsense texts, from 0 to 1, that have results. */
export async function measureNonsenseAnswered(texts: readonly string[], hasResults: (text: string) => Promise<boolean>): Promise<number> {
  let answered = 0;
  for (const text of texts) if (await hasResults(text)) answered++;
  return answered / Math.max(1, texts.length);
}
