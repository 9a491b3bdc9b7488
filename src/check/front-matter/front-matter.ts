import { FILE_START, type PositionedDiagnostic } from '../diagnostic.ts';
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

function frontMatterProblem(message: string, hint: string, rule = 'front-matter'): PositionedDiagnostic {
  return { rule, message, hint, ...FILE_START };
}

/** Why `file` has no front matter. */
function explainMissing(file: string): PositionedDiagnostic {
  if (file.trim() === '') return frontMatterProblem('The file is empty.', COPY_TEMPLATE);
  if (/^\uFEFF?---/.test(file)) return frontMatterProblem('The front matter is not closed.', 'Write a line of --- below its last field.');
  if (new RegExp(`^\\s*---[ \\t]*${END}`).test(file)) {
    return frontMatterProblem('There is something before the front matter.', 'Make --- the first line.');
  }
  return frontMatterProblem('The file has no front matter.', COPY_TEMPLATE);
}

/** The front matter of an entry's `file`, not yet checked, with the position of every value. Never throws. */
export function parseFrontMatter(file: string): ParsedYaml {
  const { opening, frontMatter } = splitEntry(file);
  if (frontMatter.length > MAX_CHARACTERS) {
    const message = `The front matter has more than ${MAX_CHARACTERS} characters.`;
    return {
      ...parseYaml('', opening),
      problems: [frontMatterProblem(message, 'Keep what a newcomer needs and link to the rest.', 'size')],
    };
  }
  const parsed = parseYaml(frontMatter, opening);
  if (!FENCED.test(file)) return { ...parsed, data: undefined, problems: [explainMissing(file)] };
  if (parsed.data !== undefined || parsed.problems.length > 0) return parsed;
  return { ...parsed, problems: [frontMatterProblem('The front matter is empty.', COPY_TEMPLATE)] };
}
