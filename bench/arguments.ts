import { parseArgs } from 'node:util';
import { didYouMean } from '../src/domain/nearest.ts';
import { UsageError } from './usage-error.ts';

export const USAGE = `npm run bench -- --corpus FILE.jsonl --queries FILE.json   measures search on your ideas
npm run bench -- --make N                                  measures it on N made-up ideas

  --engines A,B   only these engines
  --json FILE     writes the figures too
  --seconds N     types for as long at most, for each engine (default 60)
  --seed N        for other made-up ideas (default 1)
  --out DIR       with --make: writes corpus.jsonl and queries.json there, and measures nothing`;

/** Fewer ideas make too few queries to say anything. */
const FEWEST_MADE = 20;

const OPTIONS = {
  corpus: { type: 'string' },
  queries: { type: 'string' },
  make: { type: 'string' },
  seed: { type: 'string' },
  out: { type: 'string' },
  engines: { type: 'string' },
  json: { type: 'string' },
  seconds: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Where the ideas come from: two files, or the imagination. */
export type Source =
  | { readonly kind: 'files'; readonly corpus: string; readonly queries: string }
  | { readonly kind: 'made'; readonly ideas: number; readonly seed: number };

/** What the program is asked to do. */
export type Request =
  { readonly kind: 'help' } | { readonly kind: 'write'; readonly source: Source; readonly folder: string } | Measurement;

export interface Measurement {
  readonly kind: 'measure';
  readonly source: Source;
  /** The names of the engines. */
  readonly engines: readonly string[];
  /** How long each engine is typed to, at most. */
  readonly seconds: number;
  /** Where the figures go as well. */
  readonly json: string | undefined;
}

type Values = Partial<Record<Exclude<keyof typeof OPTIONS, 'help'>, string>>;

/** The options of a command line as they stand. Throws a UsageError for one that is not known or lacks its value. */
function valuesOf(words: readonly string[]): Values & { readonly help?: boolean } {
  const { values, tokens } = parseArgs({ args: [...words], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new UsageError(`"${token.value}" follows no option. Files are named as in --corpus ideas.jsonl.`);
    if (token.kind !== 'option') continue;
    const option = OPTIONS[token.name as keyof typeof OPTIONS] as { type: string } | undefined;
    if (option === undefined) throw new UsageError(`There is no option ${token.rawName}.${didYouMean(token.rawName, names())}`);
    if (option.type === 'string' && (!token.value || token.value.startsWith('--')))
      throw new UsageError(`${token.rawName} needs a value after it. See --help.`);
  }
  return values as Values;
}

function names(): string[] {
  return Object.keys(OPTIONS).map((name) => `--${name}`);
}

/** The whole number that `text` is. Throws a UsageError naming `option` for anything else, or less than `least`. */
function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(`${option} is "${text}". Give it a whole number, ${least} or more.`);
}

function sourceOf({ corpus, queries, make, seed }: Values): Source {
  if (make !== undefined) {
    if (corpus !== undefined || queries !== undefined)
      throw new UsageError('--make makes ideas and queries of its own. Leave out --corpus and --queries, or --make.');
    return { kind: 'made', ideas: wholeNumber('--make', make, FEWEST_MADE), seed: wholeNumber('--seed', seed ?? '1', 0) };
  }
  if (seed !== undefined) throw new UsageError('--seed chooses among made-up ideas. Add --make N, or leave it out.');
  if (corpus !== undefined && queries !== undefined) return { kind: 'files', corpus, queries };
  if (corpus !== undefined) throw new UsageError('There are ideas and nothing to ask. Add --queries FILE.json.');
  if (queries !== undefined) throw new UsageError('There are queries and nothing to search. Add --corpus FILE.jsonl.');
  throw new UsageError('There is nothing to search. Add --corpus FILE.jsonl --queries FILE.json, or --make 1000.');
}

function enginesOf(list: string | undefined, known: readonly string[]): string[] {
  const asked = list?.split(',').map((name) => name.trim()) ?? known;
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown === undefined) return known.filter((name) => asked.includes(name));
  throw new UsageError(`There is no engine "${unknown}".${didYouMean(unknown, known)} There are ${known.join(', ')}.`);
}

/**
 * What the words of a command line ask for, `known` being the names of the engines.
 * Throws a UsageError for a command line that asks for nothing that can be done.
 */
export function parseArguments(words: readonly string[], known: readonly string[]): Request {
  const { help, ...values } = valuesOf(words);
  if (help) return { kind: 'help' };
  const source = sourceOf(values);
  const engines = enginesOf(values.engines, known);
  const seconds = wholeNumber('--seconds', values.seconds ?? '60', 1);
  if (values.out === undefined) return { kind: 'measure', source, engines, seconds, json: values.json };
  if (source.kind === 'made') return { kind: 'write', source, folder: values.out };
  throw new UsageError('--out is where made-up ideas are written. Add --make N, or give --json FILE for the figures.');
}
