import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { preview } from 'astro';
import { measure } from './measure-build.ts';
import type { Files } from '../engines/engine.ts';
import { pioneer } from '../engines/pioneer.ts';
import { indexBytesOf } from './index-bytes.ts';
import type { Difference, Figures, OnProgress } from './measure-engine.ts';
import { qualityByKind, qualityOf, rankOf, type Outcome } from './quality.ts';
import { percentile } from './sample.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { openFinder, type FinderPage } from './open-page.ts';
import { formatProjectFiles, toProjectId } from '../corpus/project-files.ts';

/** As many ideas as must come in the same order. */
const COMPARED = 5;

/** The files of the search index of the site that stands in `out`, as a browser has them when they are unpacked. */
function indexFiles(out: string): Files {
  const files = globSync('find/*/{head,body}*.bin', { cwd: out });
  return new Map(files.map((file) => [basename(file, '.bin'), new Uint8Array(gunzipSync(readFileSync(join(out, file))))]));
}

/** The ids of the ideas of the site in `out` by their numbers, the order in which it lists them and which it keeps among equals. */
function idsOf(out: string): string[] {
  const files = globSync('find/*/rows/*/index.html', { cwd: out });
  const chunks = files.toSorted((a, b) => Number(basename(dirname(a))) - Number(basename(dirname(b))));
  const rows = chunks.flatMap((file) => [...readFileSync(join(out, file), 'utf8').matchAll(/data-idea="([^"]+)"/g)]);
  return [...new Set(rows.map(([, id = '']) => id))];
}

interface Asked {
  readonly outcomes: readonly Outcome[];
  readonly times: readonly number[];
  readonly differences: readonly Difference[];
}

/** Types every query into `finder`, and asks the same of the search without a page, over the records in the order of `listed`. */
async function askAll(
  finder: FinderPage,
  { records, queries }: Corpus,
  listed: readonly string[],
  progress: (share: number) => void,
): Promise<Asked> {
  const ids = records.map(toProjectId);
  const byId = new Map(records.map((record, number) => [ids[number], record]));
  const search = await pioneer.load(await pioneer.build(listed.flatMap((id) => byId.get(id) ?? [])));
  const outcomes: Outcome[] = [];
  const times: number[] = [];
  const differences: Difference[] = [];
  for (const { q, kind, expect } of queries) {
    const shown = await finder.type(q);
    const site = shown.count === 0 ? [] : shown.ids;
    outcomes.push({ kind, rank: rankOf(ids[records.findIndex(({ id }) => id === expect)], site) });
    times.push(shown.ms);
    const headless = (await search(q)).flatMap((number) => listed[number] ?? []).slice(0, COMPARED);
    if (headless.join() !== site.slice(0, COMPARED).join()) differences.push({ q, site: site.slice(0, COMPARED), headless });
    progress(outcomes.length / queries.length);
  }
  return { outcomes, times, differences };
}

async function shareAnswered(finder: FinderPage, texts: readonly string[]): Promise<number> {
  let answered = 0;
  for (const text of texts) if ((await finder.type(text)).count > 0) answered++;
  return answered / Math.max(1, texts.length);
}

/**
 * Writes the records as entries, builds the site of them, serves it and types every query into its page in Chromium.
 * `buildMs` is the build of the whole site, `loadMs` what it takes until the page can be asked with all its index,
 * and a time that of a whole query, from its last letter to the list.
 */
export async function measureSite(corpus: Corpus, onProgress: OnProgress): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-site-'));
  try {
    const [projects, out, cache] = [join(folder, 'projects'), join(folder, 'dist'), join(folder, 'cache')];
    mkdirSync(projects);
    for (const { name, text } of formatProjectFiles(corpus.records)) writeFileSync(join(projects, name), text);
    onProgress('site: building it');
    const { seconds } = await measure('.', { projects, out, cache });
    const server = await preview({ root: '.', outDir: out, logLevel: 'error', server: { port: 0 } });
    try {
      onProgress('site: opening it');
      const start = performance.now();
      const finder = await openFinder(`http://localhost:${server.port}/`);
      const loadMs = performance.now() - start;
      const { outcomes, times, differences } = await askAll(finder, corpus, idsOf(out), (share) =>
        onProgress('site: typing the queries', share),
      );
      const nonsenseAnswered = await shareAnswered(finder, corpus.nonsense);
      await finder.close();
      const { queries, ...quality } = qualityOf(outcomes);
      return {
        ...quality,
        byKind: qualityByKind(outcomes),
        nonsenseAnswered,
        p50Ms: percentile(times, 0.5),
        p95Ms: percentile(times, 0.95),
        maxMs: percentile(times, 1),
        keystrokes: { measured: queries, of: queries },
        buildMs: seconds * 1000,
        loadMs,
        indexBytes: indexBytesOf(indexFiles(out)),
        differences,
      };
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
