import type { Search } from '../engines/engine.ts';

/** Searches before the measurement starts, so that code is compiled and caches are filled. */
const WARM_UP_TEXTS = 200;
const WARM_UP_MS = 5_000;

const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

export interface Latency {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** How many of all keystrokes were measured. */
  readonly keystrokes: { readonly measured: number; readonly of: number };
}

/** Lists the content of a search box after each letter typed: every prefix of every text. */
export function listKeystrokes(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const letters = [...text];
    return letters.map((_, index) => letters.slice(0, index + 1).join(''));
  });
}

/**
 * Reorders `values` so that the first n, for any n, are spread evenly over all of them. Sorts by the fractional parts of
 * multiples of the golden ratio, which leave gaps of at most three sizes (Sós 1958).
 */
export function spreadEvenly<Value>(values: readonly Value[]): Value[] {
  return values
    .map((value, index) => ({ value, position: (index * GOLDEN_RATIO) % 1 }))
    .sort((a, b) => a.position - b.position)
    .map(({ value }) => value);
}

/** Returns the nearest-rank percentile for a `share` from 0 to 1: 0.5 gives the median. NaN if there are no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Summarizes the times of measured keystrokes. `keystrokeCount` also includes those that were not measured. */
export function summarizeLatency(timesMs: readonly number[], keystrokeCount: number): Latency {
  return {
    p50Ms: percentile(timesMs, 0.5),
    p95Ms: percentile(timesMs, 0.95),
    maxMs: percentile(timesMs, 1),
    keystrokes: { measured: timesMs.length, of: keystrokeCount },
  };
}

/** Measures the time of each search in order. Stops after `maxMs`, but measures at least one. */
async function timeSearches(
  search: Search,
  texts: readonly string[],
  maxMs: number,
  onProgress: (share: number) => void = () => undefined,
): Promise<number[]> {
  const timesMs: number[] = [];
  const firstStart = performance.now();
  for (const text of texts) {
    const start = performance.now();
    await search(text);
    const end = performance.now();
    timesMs.push(end - start);
    onProgress(Math.max(timesMs.length / texts.length, (end - firstStart) / maxMs));
    if (end - firstStart > maxMs) break;
  }
  return timesMs;
}

/** Measures how long `search` takes for each text. If `maxMs` is too short for all texts, measures an evenly spread part of them. */
export async function measureLatency(
  search: Search,
  texts: readonly string[],
  maxMs: number,
  onProgress: (share: number) => void,
): Promise<Latency> {
  const spreadTexts = spreadEvenly(texts);
  await timeSearches(search, spreadTexts.slice(0, WARM_UP_TEXTS), WARM_UP_MS);
  return summarizeLatency(await timeSearches(search, spreadTexts, maxMs, onProgress), texts.length);
}
