import type { Form } from './question.ts';

/** `text` on one line: what was pasted with ends of lines is one sentence all the same. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\t\r\n]+\s*/g, ' ').trim();
}

function parts(said: readonly string[]): string[] {
  return said
    .flatMap((words) => words.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** `OCaml:required:comfortable`, of which only the name has to be there, as a row. */
export function skillRow(said: string): { readonly name: string; readonly need: string; readonly level?: string } {
  const words = said.split(':').map((word) => word.trim());
  const level = words.length > 2 ? words.pop() : undefined;
  const need = words.length > 1 ? words.pop() : undefined;
  return { name: words.join(':'), need: need || 'required', ...(level && { level }) };
}

const last = (said: readonly string[]): string => onOneLine(said.at(-1) ?? '');

/** How words behind a flag, which may be given again and again, become a value. What it is worth is for the check to say. */
export const VALUE_OF: Readonly<Record<Form, (said: readonly string[]) => unknown>> = {
  title: last,
  line: last,
  one: last,
  // Whoever names a file is right to write its ending.
  id: (said) => last(said).replace(/\.mdx$/, ''),
  some: parts,
  people: parts,
  hours: (said) => parts(said).map((word) => (/^\d+$/.test(word) ? Number(word) : word)),
  skills: (said) => said.map(onOneLine).map(skillRow),
  lines: (said) => said.map(onOneLine),
  text: (said) => said.join('\n\n').replaceAll('\r\n', '\n').replaceAll('\r', '\n'),
};

/** Forms whose flag may be given more than once. */
export const REPEATABLE: ReadonlySet<Form> = new Set(['some', 'people', 'hours', 'skills', 'lines', 'text']);
