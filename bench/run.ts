import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArguments, USAGE, type Measurement, type Source } from './arguments.ts';
import { ENGINES } from './engines/all.ts';
import { makeCorpus } from './make/make-corpus.ts';
import { writeCorpus } from './make/write-corpus.ts';
import { measureEngine, type Figures } from './measure/measure-engine.ts';
import { readCorpus } from './read-corpus.ts';
import type { Corpus } from './record.ts';
import { createProgress } from './report/progress.ts';
import { formatReport, type Report } from './report/report.ts';
import { UsageError } from './usage-error.ts';

const progress = createProgress(process.stderr);

async function corpusOf(source: Source): Promise<Corpus> {
  if (source.kind === 'files') return readCorpus(source.corpus, source.queries);
  progress.show(`making up ${source.ideas} ideas`);
  return makeCorpus(source.ideas, source.seed);
}

async function measure(corpus: Corpus, { engines: names, seconds }: Measurement): Promise<Report> {
  const engines: Record<string, Figures> = {};
  for (const engine of ENGINES.filter(({ name }) => names.includes(name)))
    engines[engine.name] = await measureEngine(engine, corpus, seconds, progress.show);
  return { ideas: corpus.records.length, engines };
}

/** Does what the words of the command line ask; gives what is to be printed. */
async function run(words: readonly string[]): Promise<string> {
  const request = parseArguments(
    words,
    ENGINES.map(({ name }) => name),
  );
  if (request.kind === 'help') return USAGE;
  const corpus = await corpusOf(request.source);
  if (request.kind === 'write') {
    const { corpus: ideas, queries } = await writeCorpus(corpus, request.folder);
    return `Wrote ${corpus.records.length} ideas to ${ideas} and ${corpus.queries.length} queries to ${queries}.`;
  }
  // A folder that cannot be made is better known before the work than after it.
  if (request.json !== undefined) await mkdir(dirname(request.json), { recursive: true });
  const report = await measure(corpus, request);
  if (request.json !== undefined) await writeFile(request.json, `${JSON.stringify(report, undefined, 2)}\n`);
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
