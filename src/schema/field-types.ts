/** The building blocks of the schema: each says in its own words what is wrong and what to write instead. */
import { z } from 'zod';
import { toDay } from '../domain/day.ts';
import { suggestValue } from '../domain/text/suggest.ts';
import { vocabularyOf } from './field-metadata.ts';
import { VOCABULARY_ALIASES } from './vocabulary-aliases.ts';
import { isSlug } from '../domain/text/slug.ts';
import type { Term } from '../domain/vocabulary.ts';

/** An error's input is absent when the field is not there or stands empty, which YAML reads as null. */
interface Issue {
  readonly input?: unknown;
}

/** What to say of a field: that it is missing, else what is wrong with it; both end in what to write. */
function explain(wanted: string, wrong: (input: unknown) => string): { error: (issue: Issue) => string } {
  return { error: ({ input }) => `${input === undefined || input === null ? 'is missing' : wrong(input)}; ${wanted}.` };
}

/** The rule a finer check holds, for reports that name it; zod itself only knows that the check is our own. */
const LENGTH = { params: { rule: 'length' } };
const ADDRESS = { params: { rule: 'address' } };
export const TWICE = { params: { rule: 'duplicate' } };

const quoted = (input: unknown): string => `is ${JSON.stringify(input)}`;

/** The characters of `text` as readers and JSON Schema count them, where an emoji has a length of two. */
const lengthOf = (text: unknown): number => [...String(text)].length;

/** A line of text of `min` to `max` characters, spaces at the ends not counted. */
export function text(min: number, max: number) {
  // Zod's own min() and max() would measure a list as well and complain of it twice; meta() tells editors what they would.
  return z
    .string(explain(`write ${min} to ${max} characters`, () => 'is no text, put it in "quotes"'))
    .trim()
    .refine((line) => lengthOf(line) >= min, {
      ...LENGTH,
      error: ({ input }) => `has ${lengthOf(input)} characters; write at least ${min}.`,
    })
    .refine((line) => lengthOf(line) <= max, {
      ...LENGTH,
      error: ({ input }) => `has ${lengthOf(input)} characters; write at most ${max}.`,
    })
    .meta({ minLength: min, maxLength: max });
}

/** A list of `min` to `max` different values. */
export function list<Item extends z.ZodType>(item: Item, min: number, max: number) {
  return z
    .array(
      item,
      explain(`write one "- value" a line${min === 0 ? ', or [] for none' : ''}`, () => 'is no list'),
    )
    .refine(({ length }) => length >= min, { ...LENGTH, error: `is empty; write at least ${min}.` })
    .refine(({ length }) => length <= max, {
      ...LENGTH,
      error: ({ input }) => `has ${[input].flat().length} values; keep the ${max} that matter most.`,
    })
    .refine((values) => new Set(values.map((value) => JSON.stringify(value))).size === values.length, {
      ...TWICE,
      error: 'names the same thing twice; delete one.',
    })
    .meta({ minItems: min, maxItems: max, uniqueItems: true });
}

/** ` Did you mean "word"?` when one of `known` was probably meant by `written`, else nothing. */
function didYouMean(written: unknown, known: readonly (string | number)[]): string {
  const value = suggestValue(
    String(written ?? ''),
    known.map((word) => ({ value: String(word), names: VOCABULARY_ALIASES[word] ?? [] })),
  );
  return value === undefined ? '' : ` Did you mean "${value}"?`;
}

/** One value of a closed vocabulary of words. */
export function word<const Value extends string>(table: readonly Term<Value>[]) {
  const values = table.map((term) => term.value);
  const { error } = explain(`write one of ${values.join(', ')}`, quoted);
  return z.enum(values, { error: (issue) => error(issue) + didYouMean(issue.input, values) }).register(vocabularyOf, { terms: table });
}

/** One value of a closed vocabulary of numbers. */
export function number<const Value extends number>(table: readonly Term<Value>[]) {
  const values = table.map((term) => term.value);
  const { error } = explain(`write one of ${values.join(', ')}, without quotes or unit`, quoted);
  const schema = z.literal(values, { error: (issue) => error(issue) + didYouMean(issue.input, values) });
  vocabularyOf.add(schema, { terms: table });
  return schema;
}

/** An identifier: lower-case words joined by hyphens, as in file names, topics.yaml, people.yaml and programmes.yaml. */
export function identifier() {
  const form = explain('write at most 80 lower-case letters and digits, words joined by one hyphen', quoted);
  return z
    .string(form)
    .refine((id) => id.length <= 80 && isSlug(id), form)
    .meta({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 });
}

/** A day, YYYY-MM-DD. YAML readers that make a Date of an unquoted day are welcome too. */
export function day() {
  return z.preprocess(
    (value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? toDay(value) : value),
    z.iso.date(explain('write a day that exists as YYYY-MM-DD, for example 2026-03-16', quoted)),
  );
}

/** The year something began. */
export function year() {
  const form = explain('write a year from 1970 to 2100, for example 2016', quoted);
  return z.int(form).min(1970, form).max(2100, form);
}

/** An absolute web address. Only https (and http, for pages that never got it): nothing that a click would run. */
export function webAddress() {
  return z.url({ protocol: /^https?$/, ...explain('write a whole address that begins with https://', quoted) });
}

/** A web address or an e-mail address written as mailto:name@example.org. */
export function contactAddress() {
  const form = explain('write https://… or mailto:name@example.org', quoted);
  return z
    .url({ protocol: /^(https?|mailto)$/, ...form })
    .refine((url) => !/^mailto:/i.test(url) || /^mailto:[^@\s]+@[^@\s?]+/i.test(url), { ...ADDRESS, ...form });
}

/** An object that refuses fields it does not know, naming the one that was probably meant. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') {
        const unknown = issue.keys.map((key) => `unknown field "${key}".${didYouMean(key, known)}`);
        return `${unknown.join(' ')} Fields: ${known.join(', ')}.`;
      }
      const wrong = issue.input === undefined || issue.input === null ? 'is missing' : 'is no row of fields';
      return `${wrong}; write one "name: value" a line: ${known.join(', ')}.`;
    },
  });
}
