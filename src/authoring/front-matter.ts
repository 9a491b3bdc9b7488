import { parse } from 'yaml';

// A line of three hyphens ends it, a value that ends in three does not.
const FENCED = /^\uFEFF?---\r?\n(?:([\s\S]*?)\r?\n)??---(?:\r?\n|$)/;

/** An entry's two parts, as they stand in its file. */
export interface EntryParts {
  readonly frontMatter: string;
  readonly text: string;
  /** The line of the file on which the text begins, from 1. */
  readonly textLine: number;
}

/** Parts an entry's `file` where its front matter ends. Without any, all of it is text. */
export function partsOf(file: string): EntryParts {
  const [fenced = '', frontMatter = ''] = FENCED.exec(file) ?? [];
  return { frontMatter, text: file.slice(fenced.length), textLine: fenced.split('\n').length };
}

/**
 * The front matter of an entry's `file`, not yet checked: an empty object when there is none. Days stay the text that was
 * written, where YAML readers that make dates of them turn 30 February into 2 March.
 * @throws Error from the YAML reader, whose `linePos` counts the lines of the file
 */
export function parseFrontMatter(file: string): Record<string, unknown> {
  // The line of the fence, empty.
  const data: unknown = parse(`\n${partsOf(file).frontMatter}`);
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
}
