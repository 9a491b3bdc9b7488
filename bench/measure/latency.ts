import type { Search } from '../engines/engine.ts';
import { percentile, scatter } from './sample.ts';

/** Answers given before the clock counts, so that code is compiled and caches are warm. */
const WARM_UP = { texts: 200, ms: 5_000 };

export interface Latency {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** How many of all keystrokes were measured. */
  readonly keystrokes: { readonly measured: number; readonly of: number };
}

/** The milliseconds of each answer to `texts`, in order, until `mostMs` have passed; one at the least. */
async function answer(
  search: Search,
  texts: readonly string[],
  mostMs: number,
  progress: (share: number) => void = () => undefined,
): Promise<number[]> {
  const times: number[] = [];
  const begin = performance.now();
  for (const text of texts) {
    const start = performance.now();
    await search(text);
    const end = performance.now();
    times.push(end - start);
    progress(Math.max(times.length / texts.length, (end - begin) / mostMs));
    if (end - begin > mostMs) break;
  }
  return times;
}

/**
 * How long `search` takes to answer each of `texts`, one after the other. An engine that would need longer than `mostMs`
 * for them all is given as many as fit, spread evenly. `progress` is told the share that is done.
 */
export async function measureKeystrokes(
  search: Search,
  texts: readonly string[],
  mostMs: number,
  progress: (share: number) => void,
): Promise<Latency> {
  const scattered = scatter(texts);
  await answer(search, scattered.slice(0, WARM_UP.texts), WARM_UP.ms);
  const times = await answer(search, scattered, mostMs, progress);
  return {
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    maxMs: percentile(times, 1),
    keystrokes: { measured: times.length, of: texts.length },
  };
}
