import type { z } from 'zod';
import { suggestValue } from '../domain/text/suggest.ts';
import { formatFieldPath, type FieldPath, type Diagnostic } from './diagnostic.ts';
import type { RuleName } from './rules/rule-table.ts';
import type { FrontMatter } from '../domain/front-matter.ts';
import { formatExampleLine } from '../schema/field-metadata.ts';
import { ideaSchema } from '../schema/idea-schema.ts';

/** Fields that are called by a plural: "topics are missing", and not "status". */
const PLURAL = /(?:^|\.)(?!status$)\w+s$/;

const VERBS: readonly (readonly [one: RegExp, several: string])[] = [
  [/^is\b/, 'are'],
  [/^has\b/, 'have'],
  [/^names\b/, 'name'],
];

/** What is said of the field `name` as a sentence without its stop: `skills[0].need` and "is missing", `topics` and "are missing". */
export function agreeing(name: string, said: string): string {
  const words = PLURAL.test(name) ? VERBS.reduce((text, [one, several]) => text.replace(one, several), said) : said;
  return `${name} ${words}`;
}

/** How a value of another kind is written as the kind that is wanted, in YAML. */
const WRITTEN: Readonly<Record<string, (value: string) => string>> = {
  array: (value) => `[${value}]`,
  string: (value) => JSON.stringify(value),
};

/** The line that says what `issue` complains of as the kind of value it wants: `sizes: [175]` where 175 was written. */
function asWanted({ code, input, path, ...issue }: z.core.$ZodIssue): string | undefined {
  const name = path.at(-1);
  const isPlain = typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean';
  if (code !== 'invalid_type' || !isPlain || typeof name !== 'string' || !('expected' in issue)) return undefined;
  const written = WRITTEN[issue.expected]?.(String(input));
  return written === undefined || written.length > 100 ? undefined : `${name}: ${written}`;
}

/** A finding about a field, or about its name when it should not be there at all. */
export type FieldDiagnostic = Diagnostic & { readonly path: FieldPath; readonly of?: 'name' };

type Issue = z.core.$ZodIssue;

/** The rule that an issue of the schema breaks, by zod's own kinds of issue; checks of ours name theirs. */
const RULE_OF: Readonly<Partial<Record<Issue['code'], RuleName>>> = {
  invalid_type: 'type',
  invalid_union: 'type',
  invalid_value: 'word',
};

function ruleOf(issue: Issue): RuleName {
  if (issue.input === undefined || issue.input === null) return 'missing';
  if (issue.code === 'custom') return (issue.params?.['rule'] as RuleName | undefined) ?? 'form';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'address';
  return RULE_OF[issue.code] ?? 'form';
}

/** The first letter of a sentence. */
function sentence(words: string): string {
  return words === '' ? '' : `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

/** `is "eazy"; write one of … . Did you mean "easy"?`: what is wrong, what to write, and what was meant. */
const ADVICE = /^([\s\S]*); ([\s\S]*?)(?: Did you mean "([^"]*)"\?)?$/;

function findingOf(issue: Issue, schema: z.ZodType): FieldDiagnostic {
  const rule = ruleOf(issue);
  const [, wrong = issue.message, hint = '', guess] = ADVICE.exec(issue.message) ?? [];
  const suggestion = guess ?? (rule === 'missing' ? formatExampleLine(schema, issue.path) : asWanted(issue));
  const message = `${agreeing(formatFieldPath(issue.path) || 'The front matter', wrong)}.`;
  return { rule, path: issue.path, message, hint: sentence(hint), ...(suggestion === undefined ? {} : { suggestion }) };
}

/** A file that has more is no entry, and to say so twenty times will do. */
const MOST_UNKNOWN = 20;

function unknownFindings({ path, keys }: { path: FieldPath; keys: readonly string[] }, known: readonly string[]): FieldDiagnostic[] {
  return keys.slice(0, MOST_UNKNOWN).map((key) => {
    const suggestion = suggestValue(
      key,
      known.map((value) => ({ value, names: [] })),
    );
    return {
      rule: 'unknown',
      path: [...path, key],
      of: 'name',
      message: `There is no field ${JSON.stringify(key)}${path.length > 0 ? ` in ${formatFieldPath(path)}` : ''}.`,
      hint: `Fields: ${known.join(', ')}.`,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
}

/** Everything that `schema` finds wrong with `data`, each with the path of the value it is about. */
export function checkFields(schema: z.ZodType, data: unknown): FieldDiagnostic[] {
  const { error } = schema.safeParse(data, { reportInput: true });
  return (error?.issues ?? []).flatMap((issue) => {
    const [, fields = ''] = issue.code === 'unrecognized_keys' ? (/Fields: (.*)\.$/.exec(issue.message) ?? []) : [];
    return issue.code === 'unrecognized_keys' ? unknownFindings(issue, fields.split(', ')) : findingOf(issue, schema);
  });
}

/** Those fields of an idea that are as they should be, so that rules can speak of them though others are not. */
export type ValidFields = Partial<FrontMatter>;

/** The fields of `data` that the schema accepts one by one, defaults filled in. */
export function getValidFields(data: unknown): ValidFields {
  if (typeof data !== 'object' || data === null) return {};
  const whole = ideaSchema.safeParse(data);
  if (whole.success) return whole.data;
  const fields = Object.entries(ideaSchema.shape).flatMap(([name, schema]) => {
    const written: unknown = Object.hasOwn(data, name) ? data[name as keyof typeof data] : undefined;
    const { success, data: value } = schema.safeParse(written);
    return success ? [[name, value] as const] : [];
  });
  return Object.fromEntries(fields);
}
