import { checkEntry } from '../check/check-entry.ts';
import type { EntryContext } from '../check/rules/entry-context.ts';
import type { Problem } from '../check/diagnostic.ts';
import { meantValue } from '../check/reporters/suggested.ts';
import { writeEntry } from './write-entry.ts';
import type { Answers } from './answers.ts';
import type { QuestionName } from './question.ts';

/** Answers that a field is judged together with, and the rule that does so. */
const TOGETHER: Readonly<Partial<Record<QuestionName, { readonly fields: readonly QuestionName[]; readonly rule: Problem['rule'] }>>> = {
  starterTasks: { fields: ['status', 'kind'], rule: 'first-week' },
};

/** What the check says of `value` as the answer to `name`: errors only, in its own words. The name of a file is not for it to judge. */
export function answerProblems(name: QuestionName, value: unknown, answers: Answers, context: EntryContext): Problem[] {
  const { fields = [], rule: shared } = TOGETHER[name] ?? {};
  const beside = Object.fromEntries(fields.map((other) => [other, answers[other]]));
  const own = name === 'text' ? {} : { [name]: value };
  // A file of this one answer: what is said of no field, such as an invisible character, is then about the answer too.
  const draft = { id: '', fields: { added: context.today, ...beside, ...own }, text: name === 'text' ? String(value) : '' };
  return checkEntry('new-idea.mdx', writeEntry(draft), context).problems.filter(
    ({ severity, rule, field }) =>
      severity === 'error' &&
      (rule === shared || field === '' || field === name || field.startsWith(`${name}[`) || field.startsWith(`${name}.`)),
  );
}

/** What a prompt says below an answer that will not do: what is wrong, what to write, and what was meant. */
export function refusalOf([first]: readonly Problem[]): string | undefined {
  if (first === undefined) return undefined;
  const { message, hint, suggestion } = first;
  return `${message} ${hint} ${meantValue(suggestion)}`.trim();
}
