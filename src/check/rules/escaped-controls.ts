import { controlCharacters, unseenCharacters } from './invisible-characters.ts';
import type { FieldPath } from '../diagnostic.ts';
import type { FieldFinding } from '../schema-diagnostics.ts';

/** Every text within `value`, with its path. */
function textsIn(value: unknown, path: FieldPath): { readonly path: FieldPath; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]));
}

/**
 * Invisible characters that front matter spells out, "\e" or "\u202E": its file shows them, its page would not.
 * @param fields what was read from `written`
 */
export function escapedControls(fields: object, written: string): FieldFinding[] {
  const all = (text: string) => [...controlCharacters(text), ...unseenCharacters(text)];
  const said = new Set(all(written).map(({ message }) => message));
  return textsIn(fields, []).flatMap(({ path, text }) =>
    all(text)
      .filter(({ message }) => !said.has(message))
      .map(({ rule, message, hint }) => ({ rule, path, message, hint })),
  );
}
