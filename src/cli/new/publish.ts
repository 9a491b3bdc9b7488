import { styleText } from 'node:util';
import { splitLines } from '../../check/lines.ts';
import type { LocatedDiagnostic } from '../../check/diagnostic.ts';
import { formatPretty, type Paint } from '../../check/reporters/pretty.ts';
import { escapeControls, wrapText } from '../../domain/text/terminal.ts';
import { join } from 'node:path';
import { saveDraft, writeNewIdea, WriteError } from './write-files.ts';
import { isRequiredQuestion, QUESTIONS } from '../../drafts/questions.ts';
import { newIdea, type NewIdea } from '../../drafts/new-idea.ts';
import { formatPersonRow, addPeople } from '../../drafts/new-people.ts';
import type { Session } from './session.ts';
import { ideaSchema } from '../../schema/idea-schema.ts';
import { existsSync } from 'node:fs';
import { site } from '../../site.config.ts';
import { readTextFile } from '../../content/node-fs.ts';
import { isBlank } from '../../drafts/write-entry.ts';

const STYLES = { error: 'red', warning: 'yellow', place: 'bold' } as const;

/** `problems` for people, each with its line of the text that `sources` has for its file; colours where `stream` shows them. */
export function formatReport(
  problems: readonly LocatedDiagnostic[],
  sources: Readonly<Record<string, string>>,
  stream: NodeJS.WriteStream = process.stdout,
): string {
  const paint: Paint = (style, text) => styleText(STYLES[style], text, { stream });
  return formatPretty({ checked: 1, problems }, (file) => sources[file] ?? '', paint);
}

/** `written` as it is shown before it becomes a file: nothing in it moves the cursor or hides. */
export function formatFile(name: string, written: string): string {
  const lines = splitLines(written.trimEnd());
  return [styleText('bold', name), ...lines.map((line) => styleText('dim', `  ${escapeControls(line)}`))].join('\n');
}

/** Keeps what was answered where nothing reads it as an idea, and says where. */
export async function saveUnfinishedDraft({ answers, people, context, taken }: Session, projects: string): Promise<string> {
  if (Object.keys(answers).length === 0) return '';
  const { id, written } = newIdea(answers, context, taken);
  const added = people.length === 0 ? {} : { 'people.yaml': people.map(formatPersonRow).join('') };
  const folder = await saveDraft({ [`${id}.mdx`]: written, ...added });
  if (folder === undefined) return '';
  const lacks = QUESTIONS.filter((question) => isRequiredQuestion(question) && !(question.name in answers)).map(({ name }) => name);
  const rest = lacks.length === 0 ? '' : `\nIt still lacks: ${lacks.join(', ')}.`;
  const row = people.length === 0 ? '' : `\nBeside it are the rows for ${join(projects, 'people.yaml')}.`;
  return `What you answered is kept:\n  ${join(folder, `${id}.mdx`)}\nTo go on by hand, copy it to ${projects} and run npm run check.${rest}${row}`;
}

/** Fields that no question asks for, or few answer, and that readers miss most when they are not there. */
const BY_HAND = ['history', 'references', 'origin', 'repositories', 'stretchGoals'] as const;

/** What the way from a file to a published page depends on. */
export interface NextStepsContext {
  /** The name of the idea's file without the ending, and the files that were written, as the shell finds them. */
  readonly id: string;
  readonly files: readonly string[];
  /** The folder of ideas when it is not the project's own. */
  readonly folder?: string;
  /** Where `npm run dev` shows the catalogue, with a slash at the end. */
  readonly address: string;
  readonly repository: string;
  /** The names of fields that were said, and whether the text is still an outline. */
  readonly said: ReadonlySet<string>;
  readonly isOutline: boolean;
}

/** `word` as a shell takes it for one word. */
export function quoteShellWord(word: string): string {
  return /^[\w./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function row(name: string, purpose: string): string[] {
  const [first = '', ...further] = wrapText(purpose, 60);
  return [`  ${name.padEnd(14)}${first}`, ...further.map((line) => ' '.repeat(16) + line)];
}

/** What to do once a new idea is written, in lines of at most 80 columns where addresses allow it. */
export function formatNextSteps({ id, files, folder, address, repository, said, isOutline }: NextStepsContext): string[] {
  const missing = BY_HAND.filter((name) => !said.has(name));
  const inFolder = folder === undefined ? '' : `PROJECTS_DIR=${quoteShellWord(folder)} `;
  return [
    'See it:',
    `  ${inFolder}npm run dev`,
    `  ${address}projects/${id}/`,
    '',
    'Publish it:',
    `  git switch --create ${id}`,
    `  git add ${files.map(quoteShellWord).join(' ')}`,
    `  git commit --message "Add the idea ${id}"`,
    `  git push --set-upstream origin ${id}`,
    `  then open a pull request: ${repository}/compare`,
    '',
    'Worth filling in by hand:',
    ...(isOutline ? row('the text', 'Below the second ---, an outline that readers do not see yet.') : []),
    ...missing.flatMap((name) => row(name, ideaSchema.shape[name].description ?? '')),
  ];
}

/** Where an idea goes. */
export interface Destination {
  /** The folder of ideas. */
  readonly projects: string;
  /** The text of the people.yaml that ideas of the folder are checked against. */
  readonly people: string;
  readonly dryRun: boolean;
}

/** The text that people.yaml of the folder is to have, read anew in case it changed meanwhile; undefined when nobody joins it. */
async function peopleText({ people }: Session, way: Destination): Promise<string | undefined> {
  if (people.length === 0) return undefined;
  const own = join(way.projects, 'people.yaml');
  const { text } = existsSync(own) ? await readTextFile(own) : { text: way.people };
  try {
    return addPeople(text ?? '', people);
  } catch (error) {
    throw new WriteError(`${own} was changed meanwhile: ${(error as Error).message}.`);
  }
}

function stepsFor({ id, draft }: NewIdea, files: readonly string[], { projects }: Destination): string[] {
  const { PORT, BASE_PATH = '' } = process.env;
  const base = BASE_PATH.replace(/^\/|\/$/g, '');
  const said = new Set(Object.entries(draft.fields).flatMap(([name, value]) => (isBlank(value) ? [] : [name])));
  return formatNextSteps({
    id,
    files,
    ...(projects.replace(/^\.\/|\/$/g, '') !== 'projects' && { folder: projects }),
    address: `http://localhost:${PORT || 4321}/${base === '' ? '' : `${base}/`}`,
    repository: site.repository,
    said,
    isOutline: draft.text.startsWith('{/*'),
  });
}

function printOnly({ written }: NewIdea, { people }: Session, problems: string): number {
  process.stdout.write(written);
  const added = people.length === 0 ? '' : `Would be added to people.yaml:\n${people.map(formatPersonRow).join('')}`;
  console.error(`${added}${problems}\nNothing was written.`);
  return 0;
}

/** Writes the idea of `session` and says what to do next, or says what keeps it from being written. Returns the exit status. */
export async function publish(session: Session, way: Destination): Promise<number> {
  const idea = newIdea(session.answers, session.context, session.taken);
  const problems = idea.problems.map((problem) => ({ ...problem, file: join(way.projects, problem.file) }));
  const said = formatReport(
    problems,
    { [join(way.projects, `${idea.id}.mdx`)]: idea.written },
    way.dryRun ? process.stderr : process.stdout,
  );
  if (problems.some(({ severity }) => severity === 'error')) {
    console.log(`${said}\nNothing was written.`);
    return 1;
  }
  if (way.dryRun) return printOnly(idea, session, said);
  try {
    const people = await peopleText(session, way);
    await writeNewIdea(way.projects, idea.id, idea.written, people);
    const files = [`${idea.id}.mdx`, ...(people === undefined ? [] : ['people.yaml'])].map((file) => join(way.projects, file));
    if (problems.length > 0) console.log(said);
    console.log([`\nWritten: ${files.join(' and ')}`, '', ...stepsFor(idea, files, way)].join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    console.error(`${error.message} Nothing was written.\n${await saveUnfinishedDraft(session, way.projects)}`);
    return 1;
  }
}
