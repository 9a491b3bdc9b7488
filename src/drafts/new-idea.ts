import { createDraft, type Draft } from './draft.ts';
import { isBlank, writeEntry } from './write-entry.ts';
import type { QuestionName } from './questions.ts';
import { checkEntry } from '../check/check-entry.ts';
import type { CheckContext, ExistingIdea } from '../check/rules/rule.ts';
import { type LocatedDiagnostic, type Diagnostic, sortByPosition } from '../check/diagnostic.ts';
import { formatSuggestion } from '../check/reporters/formats.ts';
import { slugify } from '../domain/text/slug.ts';
import type { FolderFile } from '../check/check-folder.ts';
import { toIdeaId, checkFileName } from '../check/rules/file-rules.ts';
import { mapOwners } from '../check/rules/references.ts';

/** What was answered so far. */
export type Answers = Readonly<Partial<Record<QuestionName, unknown>>>;

/** What a text begins as when nobody has written one: readers see nothing of it, authors where to go on. */
export const OUTLINE = `{/* Say here what it is and why it matters, in a few plain sentences: what exists already, and what is missing.

## How to go about it

Where a newcomer begins, and what they read. Take away the signs around this outline once it is a text. */}`;

/**
 * The idea that `answers` describe, as if held against the facts today.
 * @param id the name of its file without the ending
 * @param today YYYY-MM-DD
 */
export function answersToDraft({ text, id: _, ...fields }: Answers, id: string, today: string): Draft {
  const { fields: first } = createDraft(today);
  return { id, fields: { ...first, ...fields, reviewed: today }, text: isBlank(text) ? OUTLINE : String(text) };
}

/** Answers that a field is judged together with, and the rule that does so. */
const TOGETHER: Readonly<
  Partial<Record<QuestionName, { readonly fields: readonly QuestionName[]; readonly rule: LocatedDiagnostic['rule'] }>>
> = {
  starterTasks: { fields: ['status', 'kind'], rule: 'first-week' },
};

/** What the check says of `value` as the answer to `name`: errors only, in its own words. The name of a file is not for it to judge. */
export function checkAnswer(name: QuestionName, value: unknown, answers: Answers, context: CheckContext): LocatedDiagnostic[] {
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
export function formatAnswerError([first]: readonly LocatedDiagnostic[]): string | undefined {
  if (first === undefined) return undefined;
  const { message, hint, suggestion } = first;
  return `${message} ${hint} ${suggestion?.kind === 'value' ? formatSuggestion(suggestion) : ''}`.trim();
}

/** Names of files that a new one cannot have, in small letters, each with the file that has it. */
export type TakenNames = ReadonlyMap<string, string>;

/** The names that the files in a folder have or had, those that cannot be read among them. */
export function takenNames(files: readonly Pick<FolderFile, 'file'>[], neighbours: readonly ExistingIdea[]): TakenNames {
  const former = [...mapOwners(neighbours)].map(([id, owner]) => [id, `${owner}.mdx`] as const);
  // Some disks take Router-VM.mdx and router-vm.mdx for one file.
  return new Map([...former, ...files.map(({ file }) => [toIdeaId(file).toLowerCase(), file] as const)]);
}

/** What keeps a new idea from being called `id`. */
export function checkNewName(id: string, taken: TakenNames): Diagnostic[] {
  const owner = taken.get(id);
  if (owner === undefined) return checkFileName(`${id}.mdx`);
  return [{ rule: 'clash', message: `"${id}" already leads to ${owner}.`, hint: 'Choose another name.' }];
}

const ARTICLE = /^(?:a|an|the)-(?=.)/;
const MOST = 40;

/** A free name for an idea called `title`: its first words, and a number when others have these. Empty when it has no letter. */
export function suggestFileName(title: string, taken: TakenNames): string {
  const whole = slugify(title).replace(ARTICLE, '');
  const short =
    whole.length <= MOST
      ? whole
      : whole
          .slice(0, MOST + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, MOST);
  if (short === '') return '';
  const names = [short, ...Array.from({ length: taken.size + 1 }, (_, index) => `${short}-${index + 2}`)];
  return names.find((name) => !taken.has(name)) ?? short;
}

/** An idea as its answers make it: the file it will be, and everything that is wrong with it. */
export interface NewIdea {
  readonly id: string;
  readonly draft: Draft;
  readonly written: string;
  readonly problems: readonly LocatedDiagnostic[];
}

/** What the file is called while no answer says so and the title has no letter an address could hold. */
const NAMELESS = 'new-idea';

function nameProblem(finding: Pick<LocatedDiagnostic, 'rule' | 'message' | 'hint'>, id: string): LocatedDiagnostic {
  return { ...finding, file: `${id}.mdx`, severity: 'error', line: 1, column: 1, field: '' };
}

/**
 * The idea that `answers` make, held against every rule and against the names that are taken.
 * @param context with the people who are new in it
 */
export function newIdea(answers: Answers, context: CheckContext, taken: TakenNames): NewIdea {
  const said = String(answers.id ?? '') || suggestFileName(String(answers.title ?? ''), taken);
  const id = said || NAMELESS;
  const draft = answersToDraft(answers, id, context.today);
  const written = writeEntry(draft);
  const { problems } = checkEntry(`${id}.mdx`, written, context);
  const clashes = checkNewName(id, taken).filter(({ rule }) => rule === 'clash');
  const nameless = { rule: 'id', message: 'No address can be made of this title.', hint: 'Name the file: --id my-idea.' } as const;
  const ofName = said === '' && answers.title !== undefined ? [nameless] : clashes;
  return { id, draft, written, problems: sortByPosition([...ofName.map((finding) => nameProblem(finding, id)), ...problems]) };
}

/** What is still to be asked when these rules speak, whatever field they speak of. */
const ASKED_LATER: Readonly<Partial<Record<LocatedDiagnostic['rule'], QuestionName>>> = { 'first-week': 'starterTasks', id: 'id' };

/** Those of `problems` that are of answers, and not of questions that are still to be asked. */
export function filterAnswered(problems: readonly LocatedDiagnostic[], answers: Answers): readonly LocatedDiagnostic[] {
  return problems.filter(({ rule, field }) => {
    const later = ASKED_LATER[rule];
    // A field that is missing within a row was left out by whoever gave the row.
    return later === undefined ? rule !== 'missing' || field in answers || /[.[]/.test(field) : later in answers;
  });
}
