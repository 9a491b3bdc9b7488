import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import type { LocatedDiagnostic } from '../../check/diagnostic.ts';
import { splitLines } from '../../check/lines.ts';
import { formatPretty, type Paint } from '../../check/reporters/pretty.ts';
import { readTextFile } from '../../content/node-fs.ts';
import { escapeControls, wrapText } from '../../domain/text/terminal.ts';
import { newIdea, OUTLINE, type NewIdea } from '../../drafts/new-idea.ts';
import { formatPersonRow, addPeople } from '../../drafts/new-people.ts';
import { isBlank } from '../../drafts/write-entry.ts';
import { IDEA_FIELDS } from '../../schema/idea-fields.ts';
import { site } from '../../site.config.ts';
import { findMissingAnswers } from './arguments.ts';
import type { Session } from './session.ts';
import { saveDraft, writeNewIdea, WriteError } from './write-files.ts';

const STYLES = { error: 'red', warning: 'yellow', place: 'bold' } as const;

/** The report of `problems` for people, in colour if `stream` shows colours. `sources` has the text of each file by its name. */
export function formatReport(
  problems: readonly LocatedDiagnostic[],
  sources: Readonly<Record<string, string>>,
  stream: NodeJS.WriteStream = process.stdout,
): string {
  const paint: Paint = (style, text) => styleText(STYLES[style], text, { stream });
  return formatPretty({ checked: 1, problems }, (file) => sources[file] ?? '', paint);
}

/** A file as the terminal shows it before it is written. Control characters are escaped. */
export function formatFile(name: string, text: string): string {
  const lines = splitLines(text.trimEnd());
  return [styleText('bold', name), ...lines.map((line) => styleText('dim', `  ${escapeControls(line)}`))].join('\n');
}

/** Saves the answers so far outside the folder of ideas. Returns a message that says where, or an empty text. */
export async function saveUnfinishedDraft({ answers, people, context, taken }: Session, projects: string): Promise<string> {
  if (Object.keys(answers).length === 0) return '';
  const { id, written } = newIdea(answers, context, taken);
  const peopleFile = people.length === 0 ? {} : { 'people.yaml': people.map(formatPersonRow).join('') };
  const folder = await saveDraft({ [`${id}.mdx`]: written, ...peopleFile });
  if (folder === undefined) return '';
  const missing = findMissingAnswers(answers).map(({ name }) => name);
  return [
    `Your answers are saved in:\n  ${join(folder, `${id}.mdx`)}`,
    `To continue by hand, copy the file to ${projects} and run npm run check.`,
    ...(missing.length === 0 ? [] : [`Still missing: ${missing.join(', ')}.`]),
    ...(people.length === 0 ? [] : [`The new rows for ${join(projects, 'people.yaml')} are in the same folder.`]),
  ].join('\n');
}

/** What the next steps depend on. */
export interface NextStepsContext {
  /** The name of the idea's file without .mdx. */
  readonly id: string;
  /** The paths of the files that were written. */
  readonly files: readonly string[];
  /** The folder of ideas, if it is not the project's own. */
  readonly folder?: string;
  /** The address of the catalogue during `npm run dev`, with a slash at the end. */
  readonly address: string;
  readonly repository: string;
  /** The names of the fields that have a value. */
  readonly filled: ReadonlySet<string>;
  /** Whether the text is still the outline. */
  readonly isOutline: boolean;
}

/** `word` quoted for a shell, if it needs quotes. */
export function quoteShellWord(word: string): string {
  return /^[\w./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function formatRow(name: string, help: string): string[] {
  const [first = '', ...others] = wrapText(help, 60);
  return [`  ${name.padEnd(14)}${first}`, ...others.map((line) => ' '.repeat(16) + line)];
}

/** What to do after a new idea is written. Lines have at most 80 columns, unless an address is longer. */
export function formatNextSteps({ id, files, folder, address, repository, filled, isOutline }: NextStepsContext): string[] {
  const empty = IDEA_FIELDS.filter(({ name, isRecommended }) => isRecommended && !filled.has(name));
  const inFolder = folder === undefined ? '' : `PROJECTS_DIR=${quoteShellWord(folder)} `;
  return [
    'Preview it:',
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
    'Recommended fields that are still empty:',
    ...(isOutline ? formatRow('text', 'The text below the second ---. Readers do not see the outline.') : []),
    ...empty.flatMap(({ name, help }) => formatRow(name, help)),
  ];
}

/** Where to write an idea. */
export interface Destination {
  /** The folder of ideas. */
  readonly projects: string;
  /** The text of the people.yaml that the ideas are checked against. */
  readonly people: string;
  readonly isDryRun: boolean;
}

/**
 * The new text of people.yaml, made from the file as it is now; undefined if there are no new people.
 * @throws WriteError if the file has changed so that the people cannot be added
 */
async function buildPeopleFile({ people }: Session, destination: Destination): Promise<string | undefined> {
  if (people.length === 0) return undefined;
  const file = join(destination.projects, 'people.yaml');
  const { text } = existsSync(file) ? await readTextFile(file) : { text: destination.people };
  try {
    return addPeople(text ?? '', people);
  } catch (error) {
    throw new WriteError(`${file} has changed: ${(error as Error).message}.`);
  }
}

function getNextSteps({ id, draft }: NewIdea, files: readonly string[], { projects }: Destination): string[] {
  const { PORT, BASE_PATH = '' } = process.env;
  const base = BASE_PATH.replace(/^\/|\/$/g, '');
  return formatNextSteps({
    id,
    files,
    ...(projects.replace(/^\.\/|\/$/g, '') !== 'projects' && { folder: projects }),
    address: `http://localhost:${PORT || 4321}/${base === '' ? '' : `${base}/`}`,
    repository: site.repository,
    filled: new Set(Object.keys(draft.fields).filter((name) => !isBlank(draft.fields[name]))),
    isOutline: draft.text === OUTLINE,
  });
}

/** Prints the file to stdout, and everything else to stderr. */
function printDryRun({ written }: NewIdea, { people }: Session, report: string): number {
  process.stdout.write(written);
  const added = people.length === 0 ? '' : `Would be added to people.yaml:\n${people.map(formatPersonRow).join('')}`;
  console.error(`${added}${report}\nNothing was written.`);
  return 0;
}

/** Writes the idea of `session` and prints the next steps, or prints its errors. Returns the exit status. */
export async function publish(session: Session, destination: Destination): Promise<number> {
  const { projects, isDryRun } = destination;
  const idea = newIdea(session.answers, session.context, session.taken);
  const path = join(projects, `${idea.id}.mdx`);
  const problems = idea.problems.map((problem) => ({ ...problem, file: join(projects, problem.file) }));
  const report = formatReport(problems, { [path]: idea.written }, isDryRun ? process.stderr : process.stdout);
  if (problems.some(({ severity }) => severity === 'error')) {
    console.log(`${report}\nNothing was written.`);
    return 1;
  }
  if (isDryRun) return printDryRun(idea, session, report);
  try {
    const people = await buildPeopleFile(session, destination);
    await writeNewIdea(projects, idea.id, idea.written, people);
    const files = [path, ...(people === undefined ? [] : [join(projects, 'people.yaml')])];
    if (problems.length > 0) console.log(report);
    console.log([`\nWrote ${files.join(' and ')}.`, '', ...getNextSteps(idea, files, destination)].join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    console.error(`${error.message} Nothing was written.\n${await saveUnfinishedDraft(session, projects)}`);
    return 1;
  }
}
