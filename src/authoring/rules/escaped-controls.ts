import { controlCharacters } from './control-characters.ts';
import type { FieldPath } from '../problem.ts';
import type { FieldFinding } from '../fields/field-findings.ts';
import type { Rule } from './rule.ts';

/** Every text within `value`, with its path. */
function textsIn(value: unknown, path: FieldPath): { readonly path: FieldPath; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** Invisible characters that front matter spells out, "\e" or "\u202E": the file shows them, the page would not. */
export const escapedControls: Rule = ({ fields, written }) => {
  const said = new Set(controlCharacters(written).map(({ message }) => message));
  return textsIn(fields, []).flatMap(({ path, text }) =>
    controlCharacters(text)
      .filter(({ message }) => !said.has(message))
      .map(({ rule, message, hint }): FieldFinding => ({ rule, path, message, hint })),
  );
};
