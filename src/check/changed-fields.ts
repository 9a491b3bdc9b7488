import type { Entry } from '../domain/idea.ts';
import { ideaSchema } from '../schema/idea-schema.ts';

/** A field that two versions of an entry have differently; its values when both are short enough to be told. */
export interface ChangedField {
  readonly name: string;
  readonly values?: { readonly before: string; readonly after: string };
}

const FIELDS = Object.keys(ideaSchema.shape) as readonly (keyof Entry['data'])[];
/** What is told whole, so that a reader sees "open → taken" but no summary twice. */
const MOST = 60;

/** `value` as a reader would say it: a word, a number or a list of them; undefined when it is more than that. */
function told(value: unknown): string | undefined {
  const parts = value === undefined ? [] : [value].flat();
  if (parts.some((part) => typeof part === 'object')) return undefined;
  return parts.length === 0 ? 'none' : parts.join(', ');
}

function changedField(name: string, before: unknown, after: unknown): ChangedField {
  const values = { before: told(before), after: told(after) };
  const { before: was, after: is } = values;
  return was === undefined || is === undefined || was.length > MOST || is.length > MOST
    ? { name }
    : { name, values: { before: was, after: is } };
}

/** An entry and the text below its front matter. */
export interface Version {
  readonly entry: Entry;
  readonly text: string;
}

/** Every field that differs between two versions of an entry, in the order of the schema, then `text`. */
export function changedFields(before: Version, after: Version): ChangedField[] {
  const fields = FIELDS.map((name) => ({ name, was: before.entry.data[name], is: after.entry.data[name] }))
    .filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is))
    .map(({ name, was, is }) => changedField(name, was, is));
  return before.text.trim() === after.text.trim() ? fields : [...fields, { name: 'text' }];
}
