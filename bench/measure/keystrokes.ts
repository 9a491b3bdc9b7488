import type { Search } from '../engines/engine.ts';
import { percentile, spread } from './sample.ts';

/** Answers given before the clock counts, so that code is compiled and caches are warm. */
const WARM_UP = { keystrokes: 200, ms: 5_000 };

export interface Latency {
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** How many of all keystrokes were measured. */
  readonly keystrokes: { readonly measured: number; readonly of: number };
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The mean time of an answer, in ms, after some that do not count. */
async function warmUp(search: Search, texts: readonly string[]): Promise<number> {
  const end = performance.now() + WARM_UP.ms;
  const times: number[] = [];
  for (const text of spread(texts, WARM_UP.keystrokes)) if (performance.now() < end) times.push(await timeOf(() => search(text)));
  const later = times.slice(Math.floor(times.length / 2));
  return later.reduce((sum, ms) => sum + ms, 0) / Math.max(1, later.length);
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
  const mean = await warmUp(search, texts);
  const sample = spread(texts, Math.max(1, Math.floor(mostMs / mean)));
  const times: number[] = [];
  for (const text of sample) {
    times.push(await timeOf(() => search(text)));
    progress(times.length / sample.length);
  }
  return {
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
    keystrokes: { measured: times.length, of: texts.length },
  };
}
