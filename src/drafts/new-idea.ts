import { checkEntry } from '../check/check-entry.ts';
import type { CheckContext, ExistingIdea } from '../check/rules/rule.ts';
import { type LocatedDiagnostic, type Diagnostic, sortByPosition } from '../check/diagnostic.ts';
import { formatSuggestion } from '../check/reporters/formats.ts';
import { slugify } from '../domain/text/slug.ts';
import { locateInFile, type FolderFile } from '../check/check-folder.ts';
import { toIdeaId, checkFileName } from '../check/rules/file-rules.ts';
import { mapOwners } from '../check/rules/references.ts';
import { createDraft, type Draft } from './draft.ts';
import type { QuestionName } from './questions.ts';
import { isBlank, writeEntry } from './write-entry.ts';

/** The answers so far, by question. */
export type Answers = Partial<Record<QuestionName, unknown>>;

/** The text of an idea if nobody wrote one. It is a comment: readers do not see it, authors see what to write. */
export const OUTLINE = `{/* Write here what the idea is and why it matters, in a few plain sentences: what exists already, and what is missing.

## How to start

Say where a newcomer starts and what they read first. Remove the comment signs around this outline when the text is done. */}`;

/** The errors that the check finds in `value` as the answer to `name`. `checkNewName` checks the name of the file. */
export function checkAnswer(name: QuestionName, value: unknown, answers: Answers, context: CheckContext): LocatedDiagnostic[] {
  const isTask = name === 'starterTasks';
  // The file has only this answer, so problems without a field, such as an invisible character, are about the answer too.
  // First-week tasks need two more answers, because a rule checks all three together.
  const others = { added: context.today, ...(isTask && { status: answers.status, kind: answers.kind }) };
  const isText = name === 'text';
  const draft = { id: '', fields: isText ? others : { ...others, [name]: value }, text: isText ? String(value) : '' };
  return checkEntry('new-idea.mdx', writeEntry(draft), context).problems.filter(
    ({ severity, rule, field }) =>
      severity === 'error' && (field === '' || /^[^.[]+/.exec(field)?.[0] === name || (isTask && rule === 'first-week')),
  );
}

/** The first error of an answer as a prompt shows it: what is wrong, what to write, and a suggestion. */
export function formatAnswerError([first]: readonly Diagnostic[]): string | undefined {
  if (first === undefined) return undefined;
  const { message, hint, suggestion } = first;
  return `${message} ${hint} ${suggestion?.kind === 'value' ? formatSuggestion(suggestion) : ''}`.trim();
}

/** The names that a new file cannot have, in lower case, each with the file that has it. */
export type TakenNames = ReadonlyMap<string, string>;

/** The present and former names of the files in a folder, including files that cannot be read. */
export function takenNames(files: readonly Pick<FolderFile, 'file'>[], existingIdeas: readonly ExistingIdea[]): TakenNames {
  const formerNames = [...mapOwners(existingIdeas)].map(([id, owner]) => [id, `${owner}.mdx`] as const);
  // On some disks, Router-VM.mdx and router-vm.mdx are the same file.
  return new Map([...formerNames, ...files.map(({ file }) => [toIdeaId(file).toLowerCase(), file] as const)]);
}

/** Why a new idea cannot have the name `id`. */
export function checkNewName(id: string, taken: TakenNames): Diagnostic[] {
  const owner = taken.get(id);
  if (owner === undefined) return checkFileName(`${id}.mdx`);
  return [{ rule: 'clash', message: `"${id}" already leads to ${owner}.`, hint: 'Choose another name.' }];
}

const ARTICLE = /^(?:a|an|the)-(?=.)/;
const MAX_NAME_LENGTH = 40;

/** A free file name for an idea: the first words of its title, with a number if that name is taken. Empty if the title has no letter. */
export function suggestFileName(title: string, taken: TakenNames): string {
  const whole = slugify(title).replace(ARTICLE, '');
  const cut = whole.slice(0, MAX_NAME_LENGTH + 1).replace(/-[^-]*$/, '');
  const short = whole.length <= MAX_NAME_LENGTH ? whole : cut.slice(0, MAX_NAME_LENGTH);
  if (short === '') return '';
  const names = [short, ...Array.from({ length: taken.size + 1 }, (_, index) => `${short}-${index + 2}`)];
  return names.find((name) => !taken.has(name)) ?? short;
}

/** The idea that the answers make: its file, and everything that is wrong with it. */
export interface NewIdea {
  readonly id: string;
  readonly draft: Draft;
  readonly written: string;
  readonly problems: readonly LocatedDiagnostic[];
}

const NO_NAME = { rule: 'id', message: 'The title has no letter for a file name.', hint: 'Name the file: --id my-idea.' };

/**
 * The idea that `answers` make, reviewed today, checked against every rule and against the names that are taken.
 * @param context includes the new people
 */
export function newIdea(answers: Answers, context: CheckContext, taken: TakenNames): NewIdea {
  const { text, id: givenName, ...fields } = answers;
  const name = String(givenName ?? '') || suggestFileName(String(fields.title ?? ''), taken);
  const id = name || 'new-idea';
  const initial = createDraft(context.today).fields;
  const draft = { id, fields: { ...initial, ...fields, reviewed: context.today }, text: isBlank(text) ? OUTLINE : String(text) };
  const written = writeEntry(draft);
  const { problems } = checkEntry(`${id}.mdx`, written, context);
  const clashes = checkNewName(id, taken).filter(({ rule }) => rule === 'clash');
  const nameProblems = name === '' && fields.title !== undefined ? [NO_NAME] : clashes;
  const located = nameProblems.map((problem) => locateInFile(`${id}.mdx`, problem));
  return { id, draft, written, problems: sortByPosition([...located, ...problems]) };
}

/** Rules whose problems a later question solves, whatever field they name. */
const SOLVED_BY: Readonly<Partial<Record<LocatedDiagnostic['rule'], QuestionName>>> = { 'first-week': 'starterTasks', id: 'id' };

/** The problems of given answers, without those that a question will still solve. */
export function filterAnswered(problems: readonly LocatedDiagnostic[], answers: Answers): readonly LocatedDiagnostic[] {
  return problems.filter(({ rule, field }) => {
    const question = SOLVED_BY[rule];
    // No question asks for a field that is missing in a row.
    return question === undefined ? rule !== 'missing' || field in answers || /[.[]/.test(field) : question in answers;
  });
}
