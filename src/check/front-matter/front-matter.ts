import { LINE_END, positionAt } from '../lines.ts';
import type { Diagnostic, Position } from '../diagnostic.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';

// A line of three hyphens ends it, a value that ends in three does not.
const END = `(?:${LINE_END.source})`;
const FENCED = new RegExp(`^(\\uFEFF?---[ \\t]*${END})(?:([\\s\\S]*?)${END})??---[ \\t]*(?:${END}|$)`);
const COPY = 'Begin with the fields of projects/_template.mdx between two lines of ---.';

// Reading takes time that grows with the square of the fields; the longest front matter we know has an eighth of these.
const MOST_CHARACTERS = 50_000;
const TOO_LONG: Diagnostic & Position = {
  rule: 'size',
  message: `The front matter has more than ${MOST_CHARACTERS} characters.`,
  hint: 'Keep what a newcomer needs and link to the rest.',
  line: 1,
  column: 1,
};

/** An entry's two parts, as they stand in its file. */
export interface EntryParts {
  /** What stands before the front matter: the line that opens it. Empty when there is no front matter. */
  readonly opening: string;
  readonly frontMatter: string;
  readonly text: string;
  /** The line of the file on which the text begins, from 1. */
  readonly textLine: number;
}

/** Parts an entry's `file` where its front matter ends. Without any, all of it is text. */
export function splitEntry(file: string): EntryParts {
  const [fenced = '', opening = '', frontMatter = ''] = FENCED.exec(file) ?? [];
  return { opening, frontMatter, text: file.slice(fenced.length), textLine: positionAt(file, fenced.length).line };
}

/** What to say of a file without front matter. The first row that fits speaks. */
const WITHOUT: readonly { readonly fits: RegExp; readonly message: string; readonly hint: string }[] = [
  { fits: /^\s*$/, message: 'The file is empty.', hint: COPY },
  { fits: /^\uFEFF?---/, message: 'The front matter is never closed.', hint: 'Write a line of --- below its last field.' },
  {
    fits: new RegExp(`^\\s*---[ \\t]*${END}`),
    message: 'Something stands before the front matter.',
    hint: 'Let --- be the first line.',
  },
  { fits: /^/, message: 'The file has no front matter.', hint: COPY },
];

/** The front matter of an entry's `file`, not yet checked, with the place in the file of every value. Total. */
export function parseFrontMatter(file: string): ParsedYaml {
  const { opening, frontMatter } = splitEntry(file);
  if (frontMatter.length > MOST_CHARACTERS) return { ...parseYaml('', opening), problems: [TOO_LONG] };
  const read = parseYaml(frontMatter, opening);
  if (FENCED.test(file)) {
    const empty: Diagnostic & Position = { rule: 'front-matter', message: 'The front matter is empty.', hint: COPY, line: 1, column: 1 };
    return read.data === undefined && read.problems.length === 0 ? { ...read, problems: [empty] } : read;
  }
  const { message, hint } = WITHOUT.find(({ fits }) => fits.test(file)) as (typeof WITHOUT)[number];
  return { ...read, data: undefined, problems: [{ rule: 'front-matter', message, hint, line: 1, column: 1 }] };
}
