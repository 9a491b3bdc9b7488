import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseSearchArguments, SITE_ENGINE, USAGE, type CorpusSource, type MeasureRequest } from './cli/search-arguments.ts';
import { accessPath, UsageError } from './cli/usage.ts';
import type { Engine } from './engines/engine.ts';
import { fuse } from './engines/fuse.ts';
import { minisearch } from './engines/minisearch.ts';
import { pagefind } from './engines/pagefind.ts';
import { pioneer } from './engines/pioneer.ts';
import { readCorpus, writeCorpus, type Corpus } from './corpus/corpus.ts';
import { createCorpus } from './corpus/create-corpus.ts';
import { measureEngine, type Figures } from './measure/measure-engine.ts';
import { keystrokesOf } from './measure/sample.ts';
import { createProgress } from './cli/progress.ts';
import { formatReport, type Report } from './cli/report.ts';

/** All engines, in the order of the report. */
const ENGINES: readonly Engine[] = [pioneer, minisearch, fuse, pagefind];

/** The name under which the page of a built site appears in the report. */
const SITE_NAME = `${SITE_ENGINE} (site)`;

const progress = createProgress(process.stderr);

async function corpusOf(source: CorpusSource): Promise<Corpus> {
  if (source.kind === 'files') return readCorpus(source.corpus, source.queries);
  progress.show(`generating ${source.ideas} ideas`);
  return createCorpus(source.ideas, source.seed);
}

/** `figures` of an engine with those of the browser added. */
async function withBrowser(figures: Figures, engine: Engine, { records, queries }: Corpus, seconds: number): Promise<Figures> {
  // Only now: the bundler and the driver of the browser take a while to load.
  const { measureInBrowser } = await import('./measure/browser-latency.ts');
  const { index } = await engine.build(records);
  const texts = keystrokesOf(queries.map(({ q }) => q));
  const onSlowdown = (slowdown: string): void => progress.show(`${engine.name}: typing in Chromium, the processor slowed ${slowdown}`);
  return { ...figures, browser: await measureInBrowser(index, texts, seconds * 1000, onSlowdown) };
}

/** The figures of the site that is built of `corpus` and asked through its page. */
async function ofSite(corpus: Corpus): Promise<Figures> {
  const { measureSite } = await import('./measure/measure-site.ts');
  return measureSite(corpus, progress.show);
}

async function measure(corpus: Corpus, { engines: names, seconds, browser, site }: MeasureRequest): Promise<Report> {
  const engines: Record<string, Figures> = {};
  for (const engine of ENGINES.filter(({ name }) => names.includes(name))) {
    const figures = await measureEngine(engine, corpus, seconds, progress.show);
    engines[engine.name] = browser && engine.name === SITE_ENGINE ? await withBrowser(figures, engine, corpus, seconds) : figures;
    if (site && engine.name === SITE_ENGINE) engines[SITE_NAME] = await ofSite(corpus);
  }
  return { ideas: corpus.records.length, engines };
}

/** Writes `text` to the file `json`, or adds it with the flag `a`. */
async function write(json: string, text: string, flag: 'w' | 'a' = 'w'): Promise<void> {
  await accessPath('--json', json, async () => {
    await mkdir(dirname(json), { recursive: true });
    await writeFile(json, text, { flag });
  });
}

/** Does what the words of the command line ask; gives what is to be printed. */
async function run(words: readonly string[]): Promise<string> {
  const request = parseSearchArguments(
    words,
    ENGINES.map(({ name }) => name),
  );
  if (request.kind === 'help') return USAGE;
  const corpus = await corpusOf(request.source);
  if (request.kind === 'write') {
    const { records: ideas, queries } = await accessPath('--out', request.folder, () => writeCorpus(corpus, request.folder));
    return `Wrote ${corpus.records.length} ideas to ${ideas} and ${corpus.queries.length} queries to ${queries}.`;
  }
  const { json } = request;
  // A path that cannot be written is better known before the work than after it.
  if (json !== undefined) await write(json, '', 'a');
  const report = await measure(corpus, request);
  if (json !== undefined) await write(json, `${JSON.stringify(report, undefined, 2)}\n`);
  return formatReport(report, ENGINES);
}

try {
  const text = await run(process.argv.slice(2));
  progress.clear();
  console.log(text);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  progress.clear();
  console.error(error.message);
  process.exitCode = 2;
}
