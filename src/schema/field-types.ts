/** The building blocks of the schema. Each one registers what its field holds; `src/check` makes the messages from it. */
import { z } from 'zod';
import { toDay } from '../domain/day.ts';
import { isSlug } from '../domain/text/slug.ts';
import type { Term } from '../domain/vocabulary.ts';

/** What a field holds. */
export type FieldType =
  | { readonly kind: 'text' | 'list'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly terms: readonly Term[] }
  | { readonly kind: 'record'; readonly fields: readonly string[] }
  | { readonly kind: 'id' | 'day' | 'year' | 'url' | 'contact' | 'link' };

/** The field type of each schema. Schemas that `refine()` and `describe()` derive inherit it. */
export const fieldTypes = z.registry<FieldType>();

/** A check that zod does not have, as the `params` of its issue. */
export type FieldCheck =
  | { readonly check: 'min-length' | 'max-length'; readonly limit: number }
  | { readonly check: 'unique' | 'unique-skills' | 'skill-name' | 'not-empty' | 'date-order' | 'id' | 'contact' };

/** The options of a `refine()` that reports `params`. */
export function fieldCheck(params: FieldCheck): { readonly params: FieldCheck } {
  return { params };
}

/** `schema` without what makes it optional. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}

/** The schema of the field at `path` of `schema`: `['skills', 0, 'name']`. Undefined for a field that the schema does not have. */
export function schemaAt(schema: z.core.$ZodType, [key, ...rest]: readonly PropertyKey[]): z.core.$ZodType | undefined {
  if (key === undefined) return schema;
  const outer = unwrap(schema);
  if (outer instanceof z.ZodUnion) return outer.options.map((option) => schemaAt(option, [key, ...rest])).find((found) => found);
  const inner = outer instanceof z.ZodArray ? outer.element : outer instanceof z.ZodObject ? outer.shape[String(key)] : undefined;
  return inner && schemaAt(inner, rest);
}

/** What the field at `path` of `schema` holds. Undefined for an unknown field, and for a schema that was not made of the blocks below. */
export function fieldTypeAt(schema: z.core.$ZodType, path: readonly PropertyKey[] = []): FieldType | undefined {
  const found = schemaAt(schema, path);
  return found && fieldTypes.get(unwrap(found));
}

const EXPECTED = {
  id: 'Write at most 80 lower-case letters and digits, with one hyphen between words.',
  day: 'Write a day that exists as YYYY-MM-DD, for example 2026-03-16.',
  year: 'Write a year from 1970 to 2100, for example 2016.',
  url: 'Write a full address that begins with https://.',
  contact: 'Write https://… or mailto:name@example.org.',
  link: 'Write an address that begins with https://, or a row of title and url.',
} as const;

/** What to write in a field, as a sentence: "Write 4 to 100 characters." */
export function describeFieldType(type: FieldType): string {
  if (type.kind === 'text') return `Write ${type.min} to ${type.max} characters.`;
  if (type.kind === 'list') return `Write one "- value" on each line${type.min === 0 ? ', or [] for none' : ''}.`;
  if (type.kind === 'record') return `Write one "name: value" on each line: ${type.fields.join(', ')}.`;
  if (type.kind !== 'choice') return EXPECTED[type.kind];
  const values = type.terms.map(({ value }) => value);
  return `Write one of ${values.join(', ')}${typeof values[0] === 'number' ? ', without quotes or a unit' : ''}.`;
}

/** The number of characters as readers and JSON Schema count them: an emoji has a `length` of two. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/** A line of text of `min` to `max` characters. Spaces at the ends do not count. */
export function text(min: number, max: number) {
  // Zod's own min() and max() would also measure a list and report it twice. meta() tells editors the limits.
  return z
    .string()
    .trim()
    .refine((line) => countCharacters(line) >= min, fieldCheck({ check: 'min-length', limit: min }))
    .refine((line) => countCharacters(line) <= max, fieldCheck({ check: 'max-length', limit: max }))
    .meta({ minLength: min, maxLength: max })
    .register(fieldTypes, { kind: 'text', min, max });
}

/** A list of `min` to `max` different values. */
export function list<Item extends z.ZodType>(item: Item, min: number, max: number) {
  return z
    .array(item)
    .refine(({ length }) => length >= min, fieldCheck({ check: 'min-length', limit: min }))
    .refine(({ length }) => length <= max, fieldCheck({ check: 'max-length', limit: max }))
    .refine((values) => new Set(values.map((value) => JSON.stringify(value))).size === values.length, fieldCheck({ check: 'unique' }))
    .meta({ minItems: min, maxItems: max, uniqueItems: true })
    .register(fieldTypes, { kind: 'list', min, max });
}

/** One value of a closed vocabulary. */
export function choice<const Value extends string | number>(terms: readonly Term<Value>[]) {
  const schema = z.literal(terms.map(({ value }) => value));
  fieldTypes.add(schema, { kind: 'choice', terms });
  return schema;
}

/** An identifier: lower-case words joined by hyphens, as in file names, topics.yaml, people.yaml and programmes.yaml. */
export function identifier() {
  return z
    .string()
    .refine((id) => id.length <= 80 && isSlug(id), fieldCheck({ check: 'id' }))
    .meta({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 })
    .register(fieldTypes, { kind: 'id' });
}

/** A day, YYYY-MM-DD. A Date, which some YAML parsers make of an unquoted day, is accepted too. */
export function day() {
  return z
    .preprocess((value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? toDay(value) : value), z.iso.date())
    .register(fieldTypes, { kind: 'day' });
}

/** The year something began. */
export function year() {
  return z.int().min(1970).max(2100).register(fieldTypes, { kind: 'year' });
}

/** An absolute web address. Only https, and http for pages that do not have it: nothing that a click would run. */
export function webAddress() {
  return z.url({ protocol: /^https?$/ }).register(fieldTypes, { kind: 'url' });
}

/** A web address, or an e-mail address written as mailto:name@example.org. */
export function contactAddress() {
  return z
    .url({ protocol: /^(https?|mailto)$/, abort: true })
    .refine((url) => /^\s*(https?:|mailto:[^@\s]+@[^@\s?])/i.test(url), fieldCheck({ check: 'contact' }))
    .register(fieldTypes, { kind: 'contact' });
}

/** An object that refuses unknown fields. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).register(fieldTypes, { kind: 'record', fields: Object.keys(shape) });
}

/** Whether two types are the same, optional properties included. */
export type IsSame<A, B> = [Required<A>, Required<B>] extends [Required<B>, Required<A>] ? true : false;
