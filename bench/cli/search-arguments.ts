/** The command line of `npm run bench`. */
import { parseArgs } from 'node:util';
import { didYouMean } from '../../src/domain/text/suggest.ts';
import { parseInteger, UsageError } from './usage.ts';

export const USAGE = `npm run bench -- --corpus FILE.jsonl --queries FILE.json   measure search on your ideas
npm run bench -- --make N                                  measure search on N generated ideas

  --engines A,B   measure only these engines
  --browser       also measure pioneer in Chromium, at full processor speed and four times slower
  --site          also build a site from the ideas and type the queries into its page in Chromium
  --json FILE     also write the results to a file
  --seconds N     maximum typing time per engine (default 60)
  --seed N        generate other ideas (default 1)
  --out DIR       with --make: write corpus.jsonl and queries.json to DIR and do not measure`;

/** Fewer ideas give too few queries for meaningful results. */
const MIN_IDEAS = 20;
const DEFAULT_SECONDS = '60';
const DEFAULT_SEED = '1';

/** The only engine that a site contains and that can run in a browser. */
export const SITE_ENGINE = 'pioneer';

const OPTIONS = {
  corpus: { type: 'string' },
  queries: { type: 'string' },
  make: { type: 'string' },
  seed: { type: 'string' },
  out: { type: 'string' },
  engines: { type: 'string' },
  json: { type: 'string' },
  seconds: { type: 'string' },
  browser: { type: 'boolean' },
  site: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Flag = 'browser' | 'site' | 'help';
type OptionValues = Partial<Record<Exclude<keyof typeof OPTIONS, Flag>, string> & Record<Flag, boolean>>;

/** Where the ideas come from: two files, or a generator. */
export type CorpusSource =
  | { readonly kind: 'files'; readonly corpus: string; readonly queries: string }
  | { readonly kind: 'generated'; readonly ideas: number; readonly seed: number };

export interface MeasureRequest {
  readonly kind: 'measure';
  readonly source: CorpusSource;
  /** The names of the engines to measure. */
  readonly engines: readonly string[];
  /** The maximum typing time per engine. */
  readonly seconds: number;
  /** Whether to measure the site's engine in a browser too. */
  readonly browser: boolean;
  /** Whether to measure the page of a built site too. */
  readonly site: boolean;
  /** The file to write the report to. */
  readonly json: string | undefined;
}

export type SearchRequest =
  { readonly kind: 'help' } | { readonly kind: 'write'; readonly source: CorpusSource; readonly folder: string } | MeasureRequest;

function isOptionName(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

/** Splits a command line into options. Throws a UsageError for an unknown option or a missing value. */
function parseOptions(args: readonly string[]): OptionValues {
  const { values, tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const names = Object.keys(OPTIONS).map((name) => `--${name}`);
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new UsageError(`"${token.value}" does not belong to an option. Write files as in --corpus ideas.jsonl.`);
    if (token.kind !== 'option') continue;
    if (!isOptionName(token.name)) throw new UsageError(`There is no option ${token.rawName}.${didYouMean(token.rawName, names)}`);
    if (OPTIONS[token.name].type === 'string' && (!token.value || token.value.startsWith('--')))
      throw new UsageError(`${token.rawName} needs a value. See --help.`);
  }
  return values as OptionValues;
}

function parseSource({ corpus, queries, make, seed }: OptionValues): CorpusSource {
  if (make !== undefined) {
    if (corpus !== undefined || queries !== undefined)
      throw new UsageError('--make generates ideas and queries. Remove --corpus and --queries, or remove --make.');
    return {
      kind: 'generated',
      ideas: parseInteger('--make', make, MIN_IDEAS),
      seed: parseInteger('--seed', seed ?? DEFAULT_SEED, 0),
    };
  }
  if (seed !== undefined) throw new UsageError('--seed only works with generated ideas. Add --make N, or remove --seed.');
  if (corpus !== undefined && queries !== undefined) return { kind: 'files', corpus, queries };
  if (corpus !== undefined) throw new UsageError('There are ideas but no queries. Add --queries FILE.json.');
  if (queries !== undefined) throw new UsageError('There are queries but no ideas. Add --corpus FILE.jsonl.');
  throw new UsageError('There are no ideas to search. Add --corpus FILE.jsonl --queries FILE.json, or --make 1000.');
}

/** Parses a list of engine names and returns them in the order of `knownEngines`. */
function parseEngines(list: string | undefined, knownEngines: readonly string[]): string[] {
  const names = list?.split(',').map((name) => name.trim()) ?? knownEngines;
  const unknown = names.find((name) => !knownEngines.includes(name));
  if (unknown === undefined) return knownEngines.filter((name) => names.includes(name));
  throw new UsageError(`There is no engine "${unknown}".${didYouMean(unknown, knownEngines)} The engines are ${knownEngines.join(', ')}.`);
}

/** Parses a command line. Throws a UsageError if options are unknown, missing, invalid or do not fit together. */
export function parseSearchArguments(args: readonly string[], knownEngines: readonly string[]): SearchRequest {
  const { help, browser = false, site = false, ...values } = parseOptions(args);
  if (help) return { kind: 'help' };
  const source = parseSource(values);
  const engines = parseEngines(values.engines, knownEngines);
  const seconds = parseInteger('--seconds', values.seconds ?? DEFAULT_SECONDS, 1);
  if (browser && !engines.includes(SITE_ENGINE))
    throw new UsageError(`--browser measures ${SITE_ENGINE}, which is not in --engines. Add it there, or remove --browser.`);
  if (site && !engines.includes(SITE_ENGINE))
    throw new UsageError(`--site compares the page with ${SITE_ENGINE}, which is not in --engines. Add it there, or remove --site.`);
  if (values.out === undefined) return { kind: 'measure', source, engines, seconds, browser, site, json: values.json };
  if (source.kind === 'generated') return { kind: 'write', source, folder: values.out };
  throw new UsageError('--out writes generated ideas. Add --make N, or use --json FILE to write the results.');
}
