import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Corpus } from '../corpus/corpus.ts';
import type { Engine, Files, Search } from '../engines/engine.ts';
import { listKeystrokes, measureLatency, type Latency } from './latency.ts';
import { computeQuality, computeQualityByKind, findRank, measureNonsenseAnswered, type Outcome, type Quality } from './quality.ts';

/** The results for one engine. Rates are from 0 to 1, times in milliseconds, sizes in bytes. */
export interface Figures extends Omit<Quality, 'queries'>, Latency {
  readonly byKind: Readonly<Record<string, Quality>>;
  /** The share of nonsense texts that have results. */
  readonly nonsenseAnswered: number;
  readonly buildMs: number;
  readonly loadMs: number;
  readonly indexBytes: IndexBytes;
  /** Latency in a browser by processor slowdown ("1x", "4x"), if it was measured. */
  readonly browser?: Readonly<Record<string, Latency>>;
  /** Only for a site: queries for which the page and the search without a page have different first results. */
  readonly differences?: readonly Difference[];
}

/** A query and the first ideas found for it by the page of a site and by the search without a page. */
export interface Difference {
  readonly q: string;
  readonly site: readonly string[];
  readonly headless: readonly string[];
}

/** The size of all files that a browser fetches to have the whole index. */
export interface IndexBytes {
  readonly raw: number;
  /** Each file is compressed separately, as a server does. */
  readonly gzip: number;
  readonly brotli: number;
  readonly files: number;
  /** The lowest Brotli quality used, at most 11. */
  readonly brotliQuality: number;
}

/** Receives the current step and which share of it, from 0 to 1, is done. */
export type OnProgress = (step: string, share?: number) => void;

/** Brotli's best quality takes seconds per megabyte, so large files use a faster one. */
const BEST_BROTLI_QUALITY = 11;
const FAST_BROTLI_QUALITY = 9;
const LARGE_FILE_BYTES = 4_000_000;

function selectBrotliQuality(bytes: Uint8Array): number {
  return bytes.length < LARGE_FILE_BYTES ? BEST_BROTLI_QUALITY : FAST_BROTLI_QUALITY;
}

function measureBrotli(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: selectBrotliQuality(bytes), [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/** Measures the size of an index, raw and compressed. */
export function measureIndexBytes(index: Files): IndexBytes {
  const files = [...index.values()];
  const sum = (measure: (bytes: Uint8Array) => number): number => files.reduce((total, bytes) => total + measure(bytes), 0);
  return {
    raw: sum((bytes) => bytes.length),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 }).length),
    brotli: sum(measureBrotli),
    files: files.length,
    brotliQuality: Math.min(BEST_BROTLI_QUALITY, ...files.map(selectBrotliQuality)),
  };
}

async function measureTime<Value>(run: () => Promise<Value>): Promise<[result: Value, ms: number]> {
  const start = performance.now();
  return [await run(), performance.now() - start];
}

async function runQueries(search: Search, { records, queries }: Corpus, onProgress: (share: number) => void): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { q, kind, expect } of queries) {
    const foundIds = (await search(q)).map((number) => records[number]?.id);
    outcomes.push({ kind, rank: findRank(expect, foundIds) });
    onProgress(outcomes.length / queries.length);
  }
  return outcomes;
}

/** Measures an engine: building and loading its index, the quality and latency of its results, and the size of the index. */
export async function measureEngine(engine: Engine, corpus: Corpus, maxSeconds: number, onProgress: OnProgress): Promise<Figures> {
  const startStep = (name: string) => {
    onProgress(`${engine.name}: ${name}`);
    return (share: number) => onProgress(`${engine.name}: ${name}`, share);
  };
  startStep('building the index');
  const [built, buildMs] = await measureTime(() => engine.build(corpus.records));
  startStep('loading the index');
  const [search, loadMs] = await measureTime(() => engine.load(built));
  const outcomes = await runQueries(search, corpus, startStep('running the queries'));
  const { queries, ...quality } = computeQuality(outcomes);
  const nonsenseAnswered = await measureNonsenseAnswered(corpus.nonsense, async (text) => (await search(text)).length > 0);
  const keystrokes = listKeystrokes(corpus.queries.map(({ q }) => q));
  const latency = await measureLatency(search, keystrokes, maxSeconds * 1000, startStep('typing the queries letter by letter'));
  startStep('compressing the index');
  const indexBytes = measureIndexBytes(built.index);
  return { ...quality, byKind: computeQualityByKind(outcomes), nonsenseAnswered, ...latency, buildMs, loadMs, indexBytes };
}
