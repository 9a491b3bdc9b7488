import { didYouMean } from '../../src/domain/nearest.ts';
import { valuesOf, type Values } from './options.ts';
import { UsageError } from './usage-error.ts';

/** Fewer ideas make too few queries to say anything. */
const FEWEST_MADE = 20;

/** The one engine that can be measured in a browser, and that the site has. */
export const IN_BROWSER = 'pioneer';

/** What its row is called when it is asked through the page of a site. */
export const OF_SITE = `${IN_BROWSER} (site)`;

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
  /** Whether our engine is measured in a browser too. */
  readonly browser: boolean;
  /** Whether a site is built of the ideas and asked through its page. */
  readonly site: boolean;
  /** Where the figures go as well. */
  readonly json: string | undefined;
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
  const { help, browser = false, site = false, ...values } = valuesOf(words);
  if (help) return { kind: 'help' };
  const source = sourceOf(values);
  const engines = enginesOf(values.engines, known);
  const seconds = wholeNumber('--seconds', values.seconds ?? '60', 1);
  if (browser && !engines.includes(IN_BROWSER))
    throw new UsageError(`--browser types to ${IN_BROWSER}, which --engines leaves out. Add it there, or leave out --browser.`);
  if (site && !engines.includes(IN_BROWSER))
    throw new UsageError(`--site holds the page against ${IN_BROWSER}, which --engines leaves out. Add it there, or leave out --site.`);
  if (values.out === undefined) return { kind: 'measure', source, engines, seconds, browser, site, json: values.json };
  if (source.kind === 'made') return { kind: 'write', source, folder: values.out };
  throw new UsageError('--out is where made-up ideas are written. Add --make N, or give --json FILE for the figures.');
}
