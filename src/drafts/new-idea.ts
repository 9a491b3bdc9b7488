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
  const isText = name === 'text';
  // A rule checks the first-week tasks together with the status and the kind.
  const { status, kind } = answers;
  const fields = { added: context.today, status, kind, ...(isText ? {} : { [name]: value }) };
  const { problems } = checkEntry('new-idea.mdx', writeEntry({ id: '', fields, text: isText ? String(value) : '' }), context);
  // The file has no other answer, so problems without a field, such as an invisible character, are about this one too.
  const isOwn = ({ rule, field }: LocatedDiagnostic): boolean =>
    field === '' || field.split(/[.[]/)[0] === name || (name === 'starterTasks' && rule === 'first-week');
  return problems.filter((problem) => problem.severity === 'error' && isOwn(problem));
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

/** A free file name for an idea: the first words of its title, with a number if that name is taken. Empty if the title has no letter. */
export function suggestFileName(title: string, taken: TakenNames): string {
  const words = slugify(title).replace(/^(?:a|an|the)-(?=.)/, '');
  // At most 40 characters, cut between words if possible.
  const short = /^.{1,40}(?=-|$)/.exec(words)?.[0] ?? words.slice(0, 40);
  let name = short;
  for (let number = 2; taken.has(name); number += 1) name = `${short}-${number}`;
  return name;
}

const NO_NAME = { rule: 'id', message: 'The title has no letter for a file name.', hint: 'Name the file: --id my-idea.' };

/** The idea that `answers` make, reviewed today, checked against `context`, which has the new people, and the names that are taken. */
export function newIdea(answers: Answers, context: CheckContext, taken: TakenNames) {
  const { text, id: givenName, ...fields } = answers;
  const name = String(givenName ?? '') || suggestFileName(String(fields.title ?? ''), taken);
  const id = name || 'new-idea';
  const initial = createDraft(context.today).fields;
  const draft: Draft = { id, fields: { ...initial, ...fields, reviewed: context.today }, text: isBlank(text) ? OUTLINE : String(text) };
  const content = writeEntry(draft);
  const { problems } = checkEntry(`${id}.mdx`, content, context);
  const clashes = checkNewName(id, taken).filter(({ rule }) => rule === 'clash');
  const nameProblems = name === '' && fields.title !== undefined ? [NO_NAME] : clashes;
  const located = nameProblems.map((problem) => locateInFile(`${id}.mdx`, problem));
  return { id, draft, content, problems: sortByPosition([...located, ...problems]) };
}

export type NewIdea = ReturnType<typeof newIdea>;

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
