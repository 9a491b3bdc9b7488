/** The building blocks of the schema: each says in its own words what is wrong and what to write instead. */
import { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { Term } from './vocabulary.ts';

/** A line of text of `min` to `max` characters, spaces at the ends not counted. */
export function text(min: number, max: number) {
  return z
    .string({
      error: (issue) =>
        issue.input === undefined ? `is missing: write ${min} to ${max} characters.` : `must be text; put it in "quotes".`,
    })
    .trim()
    .min(min, { error: (issue) => `has ${String(issue.input).length} characters; write at least ${min}.` })
    .max(max, { error: (issue) => `has ${String(issue.input).length} characters; write at most ${max}.` });
}

/** A list of `min` to `max` different values. */
export function list<Item extends z.ZodType>(item: Item, min: number, max: number) {
  return z
    .array(item, {
      error: (issue) =>
        issue.input === undefined
          ? `is missing: write a list, for example "[]" or one "- value" a line.`
          : `must be a list: write one "- value" a line.`,
    })
    .min(min, { error: `needs at least ${min}.` })
    .max(max, { error: (issue) => `has ${(issue.input as unknown[]).length} values; keep the ${max} that matter most.` })
    .refine((values) => new Set(values.map((value) => JSON.stringify(value))).size === values.length, {
      error: 'names the same thing twice; delete one.',
    });
}

/** One value of a closed vocabulary of words. */
export function word<const Value extends string>(table: readonly Term<Value>[]) {
  const values = table.map((term) => term.value);
  return z.enum(values, {
    error: (issue) =>
      issue.input === undefined
        ? `is missing: write one of ${values.join(', ')}.`
        : `is "${String(issue.input)}"; write one of ${values.join(', ')}.${didYouMean(String(issue.input), values)}`,
  });
}

/** One value of a closed vocabulary of numbers. */
export function number<const Value extends number>(table: readonly Term<Value>[]) {
  const values = table.map((term) => term.value);
  return z.literal(values, {
    error: (issue) => `is ${JSON.stringify(issue.input)}; write one of ${values.join(', ')}, without quotes or unit.`,
  });
}

/** An identifier: lower-case words joined by hyphens, as in file names, topics.yaml, people.yaml and programmes.yaml. */
export function identifier() {
  return z
    .string({ error: 'must be an id: lower-case words joined by hyphens.' })
    .max(80, { error: 'is longer than 80 characters; shorten it.' })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: (issue) => `is "${String(issue.input)}"; write lower-case letters and digits, words joined by one hyphen.`,
    });
}

/** A day, YYYY-MM-DD. YAML readers that make a Date of an unquoted day are welcome too. */
export function day() {
  return z.preprocess(
    (value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value),
    z.iso.date({
      error: (issue) =>
        `is ${issue.input === undefined ? 'missing' : JSON.stringify(issue.input)}; write a day that exists as YYYY-MM-DD, for example 2026-03-16.`,
    }),
  );
}

/** An absolute web address. Only https (and http, for pages that never got it): nothing that a click would run. */
export function webAddress() {
  return z.url({ protocol: /^https?$/, error: (issue) => `is "${String(issue.input)}"; write a whole address that begins with https://.` });
}

/** A web address or an e-mail address written as mailto:name@example.org. */
export function contactAddress() {
  return z.url({
    protocol: /^(https?|mailto)$/,
    error: (issue) => `is "${String(issue.input)}"; write https://… or mailto:name@example.org.`,
  });
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
      return `must have fields, one "name: value" a line: ${known.join(', ')}.`;
    },
  });
}
