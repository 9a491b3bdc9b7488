import { checkEntry, inOrder } from '../check/check-entry.ts';
import type { Draft } from './draft.ts';
import type { EntryContext } from '../check/rules/entry-context.ts';
import type { Problem } from '../check/diagnostic.ts';
import { writeEntry } from './write-entry.ts';
import { draftOf, type Answers } from './answers.ts';
import type { QuestionName } from './question.ts';
import { newNameFindings, suggestedName, type TakenNames } from './file-name.ts';

/** An idea as its answers make it: the file it will be, and everything that is wrong with it. */
export interface NewIdea {
  readonly id: string;
  readonly draft: Draft;
  readonly written: string;
  readonly problems: readonly Problem[];
}

/** What the file is called while no answer says so and the title has no letter an address could hold. */
const NAMELESS = 'new-idea';

function nameProblem(finding: Pick<Problem, 'rule' | 'message' | 'hint'>, id: string): Problem {
  return { ...finding, file: `${id}.mdx`, severity: 'error', line: 1, column: 1, field: '' };
}

/**
 * The idea that `answers` make, held against every rule and against the names that are taken.
 * @param context with the people who are new in it
 */
export function newIdea(answers: Answers, context: EntryContext, taken: TakenNames): NewIdea {
  const said = String(answers.id ?? '') || suggestedName(String(answers.title ?? ''), taken);
  const id = said || NAMELESS;
  const draft = draftOf(answers, id, context.today);
  const written = writeEntry(draft);
  const { problems } = checkEntry(`${id}.mdx`, written, context);
  const clashes = newNameFindings(id, taken).filter(({ rule }) => rule === 'clash');
  const nameless = { rule: 'id', message: 'No address can be made of this title.', hint: 'Name the file: --id my-idea.' } as const;
  const ofName = said === '' && answers.title !== undefined ? [nameless] : clashes;
  return { id, draft, written, problems: inOrder([...ofName.map((finding) => nameProblem(finding, id)), ...problems]) };
}

/** What is still to be asked when these rules speak, whatever field they speak of. */
const ASKED_LATER: Readonly<Partial<Record<Problem['rule'], QuestionName>>> = { 'first-week': 'starterTasks', id: 'id' };

/** Those of `problems` that are of answers, and not of questions that are still to be asked. */
export function answered(problems: readonly Problem[], answers: Answers): readonly Problem[] {
  return problems.filter(({ rule, field }) => {
    const later = ASKED_LATER[rule];
    // A field that is missing within a row was left out by whoever gave the row.
    return later === undefined ? rule !== 'missing' || field in answers || /[.[]/.test(field) : later in answers;
  });
}
