import { parse } from 'yaml';

const FENCED = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n?---(?:\r?\n|$)/;

/**
 * The front matter of the entry `text`, not yet checked: an empty object when there is none. Days stay the text that was
 * written, where YAML readers that make dates of them turn 30 February into 2 March.
 * @throws Error from the YAML reader, with line and column
 */
export function parseFrontMatter(text: string): Record<string, unknown> {
  const data: unknown = parse(FENCED.exec(text)?.[1] ?? '');
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
}
