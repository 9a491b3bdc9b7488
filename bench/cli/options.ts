import { parseArgs } from 'node:util';
import { didYouMean } from '../../src/domain/nearest.ts';
import { UsageError } from './usage-error.ts';

/** How the program is used. */
export const USAGE = `npm run bench -- --corpus FILE.jsonl --queries FILE.json   measures search on your ideas
npm run bench -- --make N                                  measures it on N made-up ideas

  --engines A,B   only these engines
  --browser       types to pioneer in Chromium too, at full speed and at a quarter of it
  --site          builds the site of the ideas too, and types the queries into its page in Chromium
  --json FILE     writes the figures too
  --seconds N     types for as long at most, for each engine (default 60)
  --seed N        for other made-up ideas (default 1)
  --out DIR       with --make: writes corpus.jsonl and queries.json there, and measures nothing`;

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

/** The options that were given. */
export type Values = Partial<Record<Exclude<keyof typeof OPTIONS, Flag>, string> & Record<Flag, boolean>>;

const NAMES = Object.keys(OPTIONS).map((name) => `--${name}`);

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

/** The options of a command line as they stand. Throws a UsageError for one that is not known or lacks its value. */
export function valuesOf(words: readonly string[]): Values {
  const { values, tokens } = parseArgs({ args: [...words], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new UsageError(`"${token.value}" follows no option. Files are named as in --corpus ideas.jsonl.`);
    if (token.kind !== 'option') continue;
    if (!isOption(token.name)) throw new UsageError(`There is no option ${token.rawName}.${didYouMean(token.rawName, NAMES)}`);
    if (OPTIONS[token.name].type === 'string' && (!token.value || token.value.startsWith('--')))
      throw new UsageError(`${token.rawName} needs a value after it. See --help.`);
  }
  return values as Values;
}
