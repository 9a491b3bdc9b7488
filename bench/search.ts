/** `npm run bench`: measures search engines on a corpus of ideas. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createProgress } from './cli/progress.ts';
import { formatReport, type Report } from './cli/report.ts';
import { parseSearchArguments, SITE_ENGINE, USAGE, type CorpusSource, type MeasureRequest } from './cli/search-arguments.ts';
import { accessPath, UsageError } from './cli/usage.ts';
import { readCorpus, writeCorpus, type Corpus } from './corpus/corpus.ts';
import { createCorpus } from './corpus/create-corpus.ts';
import type { Engine } from './engines/engine.ts';
import { fuse } from './engines/fuse.ts';
import { minisearch } from './engines/minisearch.ts';
import { pagefind } from './engines/pagefind.ts';
import { pioneer } from './engines/pioneer.ts';
import { listKeystrokes } from './measure/latency.ts';
import { measureEngine, type Figures } from './measure/measure-engine.ts';

/** All engines, in the order of the report. */
const ENGINES: readonly Engine[] = [pioneer, minisearch, fuse, pagefind];

/** The name under which the page of a built site appears in the report. */
const SITE_NAME = `${SITE_ENGINE} (site)`;

const progress = createProgress(process.stderr);

async function loadCorpus(source: CorpusSource): Promise<Corpus> {
  if (source.kind === 'files') return readCorpus(source.corpus, source.queries);
  progress.show(`generating ${source.ideas} ideas`);
  return createCorpus(source.ideas, source.seed);
}

/** Measures the latency of an engine in a browser and adds it to `figures`. */
async function addBrowserLatency(figures: Figures, engine: Engine, { records, queries }: Corpus, maxSeconds: number): Promise<Figures> {
  // Imported only when needed, because the bundler and the browser driver take long to load.
  const { measureBrowserLatency } = await import('./measure/browser-latency.ts');
  const { index } = await engine.build(records);
  const keystrokes = listKeystrokes(queries.map(({ q }) => q));
  const onSlowdown = (slowdown: string): void => progress.show(`${engine.name}: typing in Chromium, processor slowdown ${slowdown}`);
  return { ...figures, browser: await measureBrowserLatency(index, keystrokes, maxSeconds * 1000, onSlowdown) };
}

async function measure(corpus: Corpus, { engines: names, seconds, browser, site }: MeasureRequest): Promise<Report> {
  const engines: Record<string, Figures> = {};
  for (const engine of ENGINES.filter(({ name }) => names.includes(name))) {
    const figures = await measureEngine(engine, corpus, seconds, progress.show);
    const isSiteEngine = engine.name === SITE_ENGINE;
    engines[engine.name] = browser && isSiteEngine ? await addBrowserLatency(figures, engine, corpus, seconds) : figures;
    if (site && isSiteEngine) {
      const { measureSite } = await import('./measure/measure-site.ts');
      engines[SITE_NAME] = await measureSite(corpus, progress.show);
    }
  }
  return { ideas: corpus.records.length, engines };
}

async function writeJson(path: string, text: string, flag: 'w' | 'a'): Promise<void> {
  await accessPath('--json', path, async () => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag });
  });
}

/** Runs the command and returns the text to print. Throws a UsageError if the arguments are wrong. */
async function run(args: readonly string[]): Promise<string> {
  const request = parseSearchArguments(
    args,
    ENGINES.map(({ name }) => name),
  );
  if (request.kind === 'help') return USAGE;
  const corpus = await loadCorpus(request.source);
  if (request.kind === 'write') {
    const paths = await accessPath('--out', request.folder, () => writeCorpus(corpus, request.folder));
    return `Wrote ${corpus.records.length} ideas to ${paths.records} and ${corpus.queries.length} queries to ${paths.queries}.`;
  }
  // Append nothing, to find out before the measurement whether the file can be written.
  if (request.json !== undefined) await writeJson(request.json, '', 'a');
  const report = await measure(corpus, request);
  if (request.json !== undefined) await writeJson(request.json, `${JSON.stringify(report, undefined, 2)}\n`, 'w');
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
