import type { Engine, Search } from '../engines/engine.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { indexBytesOf, type IndexBytes } from './index-bytes.ts';
import { measureKeystrokes, type Latency } from './latency.ts';
import { qualityByKind, qualityOf, rankOf, type Outcome, type Quality } from './quality.ts';
import { keystrokesOf } from './sample.ts';

/** What was measured of one engine. Rates are from 0 to 1, times in milliseconds, sizes in bytes. */
export interface Figures extends Omit<Quality, 'queries'>, Latency {
  readonly byKind: Readonly<Record<string, Quality>>;
  /** The share of nonsense that was answered all the same. */
  readonly nonsenseAnswered: number;
  readonly buildMs: number;
  readonly loadMs: number;
  readonly indexBytes: IndexBytes;
  /** How fast it was in a browser, if that was asked for, by how much the processor was slowed: 1x, 4x. */
  readonly browser?: Readonly<Record<string, Latency>>;
  /** Of the site: the queries for which its page began with other ideas than the search without a page. */
  readonly differences?: readonly Difference[];
}

/** A query, and the first ideas that the page of a site showed for it and that the search without a page found. */
export interface Difference {
  readonly q: string;
  readonly site: readonly string[];
  readonly headless: readonly string[];
}

/** Is told what is being done, and what share of it is done. */
export type OnProgress = (step: string, share?: number) => void;

async function timed<Value>(work: () => Promise<Value>): Promise<[Value, number]> {
  const start = performance.now();
  return [await work(), performance.now() - start];
}

async function askAll(search: Search, { records, queries }: Corpus, progress: (share: number) => void): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { q, kind, expect } of queries) {
    const found = (await search(q)).map((number) => records[number]?.id);
    outcomes.push({ kind, rank: rankOf(expect, found) });
    progress(outcomes.length / queries.length);
  }
  return outcomes;
}

async function shareAnswered(search: Search, texts: readonly string[]): Promise<number> {
  let answered = 0;
  for (const text of texts) if ((await search(text)).length > 0) answered++;
  return answered / Math.max(1, texts.length);
}

/** Builds, loads and asks `engine`, types to it for `seconds` at most, and weighs what it built. */
export async function measureEngine(engine: Engine, corpus: Corpus, seconds: number, onProgress: OnProgress): Promise<Figures> {
  const step = (name: string) => {
    onProgress(`${engine.name}: ${name}`);
    return (share: number) => onProgress(`${engine.name}: ${name}`, share);
  };
  step('building the index');
  const [built, buildMs] = await timed(() => engine.build(corpus.records));
  step('loading the index');
  const [search, loadMs] = await timed(() => engine.load(built));
  const outcomes = await askAll(search, corpus, step('asking the queries'));
  const { queries, ...quality } = qualityOf(outcomes);
  const nonsenseAnswered = await shareAnswered(search, corpus.nonsense);
  const texts = keystrokesOf(corpus.queries.map(({ q }) => q));
  const latency = await measureKeystrokes(search, texts, seconds * 1000, step('typing them letter by letter'));
  step('compressing the index');
  const indexBytes = indexBytesOf(built.index);
  return { ...quality, byKind: qualityByKind(outcomes), nonsenseAnswered, ...latency, buildMs, loadMs, indexBytes };
}
