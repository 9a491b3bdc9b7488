/** Makes diagnostics of what the schema finds wrong with fields. Every message about a field's form is written here. */
import type { z } from 'zod';
import type { FrontMatter } from '../domain/front-matter.ts';
import { pluralize } from '../domain/text/pluralize.ts';
import { suggestValue } from '../domain/text/suggest.ts';
import { countCharacters, describeFieldType, fieldTypeAt, type FieldCheck, type FieldType } from '../schema/field-types.ts';
import { formatExampleLine } from '../schema/field-metadata.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import { VOCABULARY_ALIASES } from '../schema/vocabulary-aliases.ts';
import { formatFieldPath, suggest, type Diagnostic, type FieldDiagnostic, type FieldPath } from './diagnostic.ts';

/** The checks that zod does not have. A wrong id or contact address is described like the other values of a wrong form. */
const CHECKS: Readonly<Partial<Record<FieldCheck['check'], { readonly rule: string; readonly problem: string; readonly hint: string }>>> = {
  unique: { rule: 'duplicate', problem: 'has the same value twice', hint: 'Delete one of them.' },
  'unique-skills': { rule: 'duplicate', problem: 'has two rows for one skill', hint: 'Keep the row that asks for more.' },
  'skill-name': { rule: 'form', problem: 'has no Latin letter or digit', hint: 'Add one: the address of the skill is made of them.' },
  'not-empty': { rule: 'form', problem: 'is empty', hint: 'Write a url and a note, or delete it.' },
  'date-order': { rule: 'form', problem: 'is before the date', hint: 'Swap date and until.' },
};

function describeLength(isTooShort: boolean, limit: number, name: string, input: unknown): Pick<Diagnostic, 'message' | 'hint'> {
  if (!Array.isArray(input)) {
    const hint = `Write at ${isTooShort ? 'least' : 'most'} ${limit}.`;
    return { message: `${name} has ${pluralize(countCharacters(String(input)), 'character')}.`, hint };
  }
  if (isTooShort) return { message: `${name} is empty.`, hint: `Write at least ${pluralize(limit, 'value')}.` };
  return { message: `${name} has ${input.length} values.`, hint: `Keep the ${limit} that matter most.` };
}

/** What is wrong with a value of the wrong kind. Other kinds of fields say which value they cannot be. */
const WRONG_TYPE: Readonly<Partial<Record<FieldType['kind'], { readonly problem: string; readonly hint?: string }>>> = {
  text: { problem: 'must be text', hint: 'Put it in "quotes".' },
  list: { problem: 'must be a list' },
  record: { problem: 'must have fields of its own' },
  link: { problem: 'must be a link' },
};

/** The line with the value as the wanted type: `sizes: [175]` for `sizes: 175`. */
function toExpectedType(type: FieldType, path: FieldPath, input: unknown): string | undefined {
  const name = path.at(-1);
  if (!['string', 'number', 'boolean'].includes(typeof input) || typeof name !== 'string') return undefined;
  const value = type.kind === 'list' ? `[${String(input)}]` : type.kind === 'text' ? JSON.stringify(String(input)) : undefined;
  return value === undefined || value.length > 100 ? undefined : `${name}: ${value}`;
}

function describeIssue(issue: z.core.$ZodIssue, schema: z.ZodType, type: FieldType, name: string): Omit<FieldDiagnostic, 'path'> {
  const { code, input, path } = issue;
  const expected = describeFieldType(type);
  if (input === undefined || input === null) {
    const example = suggest('line', formatExampleLine(schema, path));
    return { rule: 'missing', message: `${name} is missing.`, hint: expected, params: { expected: type }, ...example };
  }
  if (code === 'custom' && issue.params) {
    const params = issue.params as FieldCheck;
    if ('limit' in params) return { rule: 'length', ...describeLength(params.check === 'min-length', params.limit, name, input) };
    const check = CHECKS[params.check];
    if (check) return { rule: check.rule, message: `${name} ${check.problem}.`, hint: check.hint };
  }
  const message = `${name} cannot be ${JSON.stringify(input)}.`;
  if (type.kind === 'choice') {
    const words = type.terms.map(({ value }) => ({ value: String(value), names: VOCABULARY_ALIASES[value] ?? [] }));
    return { rule: 'word', message, hint: expected, ...suggest('value', suggestValue(String(input), words)) };
  }
  if (code !== 'invalid_type' && code !== 'invalid_union') {
    return { rule: ['url', 'contact', 'link'].includes(type.kind) ? 'address' : 'form', message, hint: expected };
  }
  const { problem, hint } = WRONG_TYPE[type.kind] ?? {};
  return {
    rule: 'type',
    message: problem === undefined ? message : `${name} ${problem}.`,
    hint: hint === undefined ? expected : `${hint} ${expected}`,
    params: { expected: type },
    ...suggest('line', toExpectedType(type, path, input)),
  };
}

/** More unknown fields than this are not reported: the file is not an entry. */
const MAX_UNKNOWN_FIELDS = 20;

function describeUnknownFields(path: FieldPath, keys: readonly string[], known: readonly string[]): FieldDiagnostic[] {
  const fields = known.map((value) => ({ value, names: [] }));
  return keys.slice(0, MAX_UNKNOWN_FIELDS).map((key) => ({
    rule: 'unknown',
    path: [...path, key],
    of: 'name',
    message: `There is no field ${JSON.stringify(key)}${path.length > 0 ? ` in ${formatFieldPath(path)}` : ''}.`,
    hint: `Use one of these fields: ${known.join(', ')}.`,
    ...suggest('value', suggestValue(key, fields)),
  }));
}

/**
 * Everything that `schema` finds wrong with `data`, each with the path of its value.
 * @param root what messages call `data` as a whole
 */
export function checkFields(schema: z.ZodType, data: unknown, root = 'The front matter'): FieldDiagnostic[] {
  const { error } = schema.safeParse(data, { reportInput: true });
  return (error?.issues ?? []).flatMap((issue): FieldDiagnostic[] => {
    const { path } = issue;
    const type = fieldTypeAt(schema, path);
    if (type === undefined) throw new TypeError(`The schema of ${formatFieldPath(path)} has no field type.`);
    if (issue.code === 'unrecognized_keys') return describeUnknownFields(path, issue.keys, type.kind === 'record' ? type.fields : []);
    return [{ path, ...describeIssue(issue, schema, type, path.length === 0 ? root : `The field "${formatFieldPath(path)}"`) }];
  });
}

/** The fields of an idea that the schema accepts one by one, with defaults filled in. Rules use them even when others are wrong. */
export function getValidFields(data: unknown): Partial<FrontMatter> {
  if (typeof data !== 'object' || data === null) return {};
  const all = ideaSchema.safeParse(data);
  if (all.success) return all.data;
  const fields = Object.entries(ideaSchema.shape).flatMap(([name, schema]) => {
    const given: unknown = Object.hasOwn(data, name) ? data[name as keyof typeof data] : undefined;
    const { success, data: value } = schema.safeParse(given);
    return success ? [[name, value] as const] : [];
  });
  return Object.fromEntries(fields);
}
