import type { z } from 'zod';
import { meant } from '../domain/text/meant.ts';
import { fieldName, type FieldPath, type Finding } from './diagnostic.ts';
import type { RuleName } from './rules/rule-table.ts';
import { agreeing } from './agreement.ts';
import { asWanted } from './as-wanted.ts';
import { EXAMPLES } from './examples.ts';

/** A finding about a field, or about its name when it should not be there at all. */
export type FieldFinding = Finding & { readonly path: FieldPath; readonly of?: 'name' };

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

function findingOf(issue: Issue): FieldFinding {
  const rule = ruleOf(issue);
  const [, wrong = issue.message, hint = '', guess] = ADVICE.exec(issue.message) ?? [];
  const suggestion = guess ?? (rule === 'missing' ? EXAMPLES[String(issue.path.at(-1))] : asWanted(issue));
  const message = `${agreeing(fieldName(issue.path) || 'The front matter', wrong)}.`;
  return { rule, path: issue.path, message, hint: sentence(hint), ...(suggestion === undefined ? {} : { suggestion }) };
}

/** A file that has more is no entry, and to say so twenty times will do. */
const MOST_UNKNOWN = 20;

function unknownFindings({ path, keys }: { path: FieldPath; keys: readonly string[] }, known: readonly string[]): FieldFinding[] {
  return keys.slice(0, MOST_UNKNOWN).map((key) => {
    const suggestion = meant(
      key,
      known.map((value) => ({ value, names: [] })),
    );
    return {
      rule: 'unknown',
      path: [...path, key],
      of: 'name',
      message: `There is no field ${JSON.stringify(key)}${path.length > 0 ? ` in ${fieldName(path)}` : ''}.`,
      hint: `Fields: ${known.join(', ')}.`,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
}

/** Everything that `schema` finds wrong with `data`, each with the path of the value it is about. */
export function fieldFindings(schema: z.ZodType, data: unknown): FieldFinding[] {
  const { error } = schema.safeParse(data, { reportInput: true });
  return (error?.issues ?? []).flatMap((issue) => {
    const [, fields = ''] = issue.code === 'unrecognized_keys' ? (/Fields: (.*)\.$/.exec(issue.message) ?? []) : [];
    return issue.code === 'unrecognized_keys' ? unknownFindings(issue, fields.split(', ')) : findingOf(issue);
  });
}
