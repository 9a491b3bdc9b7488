import { FILE_START } from '../diagnostic.ts';
import { LINE_END, positionAt } from '../lines.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';

// A line of three hyphens ends front matter; a value that ends in three hyphens does not.
const END = `(?:${LINE_END.source})`;
const FENCED = new RegExp(`^(\\uFEFF?---[ \\t]*${END})(?:([\\s\\S]*?)${END})??---[ \\t]*(?:${END}|$)`);

// The time to parse grows with the square of the number of fields. The longest front matter in use has an eighth of this.
const MAX_CHARACTERS = 50_000;

/** The parts of an entry's file. */
export interface EntryParts {
  /** The line that opens the front matter. Empty when there is no front matter. */
  readonly opening: string;
  readonly frontMatter: string;
  readonly text: string;
  /** The line of the file on which the text begins, from 1. */
  readonly textLine: number;
}

/** Splits an entry's `file` into front matter and text. Without front matter, all of it is text. */
export function splitEntry(file: string): EntryParts {
  const [fenced = '', opening = '', frontMatter = ''] = FENCED.exec(file) ?? [];
  return { opening, frontMatter, text: file.slice(fenced.length), textLine: positionAt(file, fenced.length).line };
}

const COPY_TEMPLATE = 'Copy the fields of projects/_template.mdx, between two lines of ---.';

/** Why an entry's `file` has no front matter, and what to write. */
function explainMissing(file: string): readonly [message: string, hint: string] {
  if (file.trim() === '') return ['The file is empty.', COPY_TEMPLATE];
  if (FENCED.test(file)) return ['The front matter is empty.', COPY_TEMPLATE];
  if (/^\uFEFF?---/.test(file)) return ['The front matter is not closed.', 'Write a line of --- below its last field.'];
  if (new RegExp(`^\\s*---[ \\t]*${END}`).test(file)) return ['There is something before the front matter.', 'Make --- the first line.'];
  return ['The file has no front matter.', COPY_TEMPLATE];
}

/** The front matter of an entry's `file`, not yet checked, with the position of every value. Never throws. */
export function parseFrontMatter(file: string): ParsedYaml {
  const { opening, frontMatter } = splitEntry(file);
  const refuse = (rule: string, message: string, hint: string): ParsedYaml => {
    return { ...parseYaml('', opening), problems: [{ rule, message, hint, ...FILE_START }] };
  };
  if (frontMatter.length > MAX_CHARACTERS) {
    const message = `The front matter has more than ${MAX_CHARACTERS} characters.`;
    return refuse('size', message, 'Keep what a newcomer needs and link to the rest.');
  }
  const parsed = parseYaml(frontMatter, opening);
  return parsed.data === undefined && parsed.problems.length === 0 ? refuse('front-matter', ...explainMissing(file)) : parsed;
}
