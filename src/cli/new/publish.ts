import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix, relative } from 'node:path';
import { newIdea, OUTLINE, type NewIdea } from '../../drafts/new-idea.ts';
import { formatPersonRow, addPeople } from '../../drafts/new-people.ts';
import { isBlank } from '../../drafts/write-entry.ts';
import { IDEA_FIELDS } from '../../schema/idea-fields.ts';
import { site } from '../../site.config.ts';
import { formatReport } from '../command.ts';
import { findMissingAnswers, formatRow } from './arguments.ts';
import type { Session } from './session.ts';
import { writeNewIdea, WriteError } from './write-files.ts';

/** The idea that the answers make, the path of its file, and the report of its problems. */
export function reviewIdea({ answers, context, taken, projects, isDryRun }: Session) {
  const idea = newIdea(answers, context, taken);
  const path = join(projects, `${idea.id}.mdx`);
  const problems = idea.problems.map((problem) => ({ ...problem, file: path }));
  // In a dry run, only the file goes to stdout.
  const report = formatReport({ checked: 1, problems }, () => idea.content, isDryRun ? process.stderr : process.stdout);
  return { idea, path, report };
}

/** Saves the answers so far outside the folder of ideas. Returns a message that says where, or the answers if that fails. */
export async function saveUnfinishedDraft({ answers, people, context, taken, projects }: Session): Promise<string> {
  if (Object.keys(answers).length === 0) return '';
  const { id, content } = newIdea(answers, context, taken);
  const missing = findMissingAnswers(answers).map(({ name }) => name);
  try {
    const folder = await mkdtemp(join(tmpdir(), 'pioneer-new-'));
    await writeFile(join(folder, `${id}.mdx`), content);
    if (people.length > 0) await writeFile(join(folder, 'people.yaml'), people.map(formatPersonRow).join(''));
    return [
      `Your answers are saved in:\n  ${join(folder, `${id}.mdx`)}`,
      `To continue by hand, copy the file to ${projects} and run npm run check.`,
      ...(missing.length === 0 ? [] : [`Still missing: ${missing.join(', ')}.`]),
      ...(people.length === 0 ? [] : [`The new rows for ${join(projects, 'people.yaml')} are in the same folder.`]),
    ].join('\n');
  } catch (error) {
    return `Your answers could not be saved (${String(error)}). Here they are:\n\n${content}`;
  }
}

/** `word` quoted for a shell, if it needs quotes. */
export function quoteShellWord(word: string): string {
  return /^[\w./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/**
 * What to do after a new idea is written. Lines have at most 80 columns, unless an address is longer.
 * @param files the paths of the files that were written
 * @param projects the folder of ideas
 */
export function formatNextSteps({ id, draft }: Pick<NewIdea, 'id' | 'draft'>, files: readonly string[], projects: string): string[] {
  const { PORT, BASE_PATH = '' } = process.env;
  const inFolder = relative('projects', projects) === '' ? '' : `PROJECTS_DIR=${quoteShellWord(projects)} `;
  const empty = IDEA_FIELDS.filter(({ name, isRecommended }) => isRecommended && isBlank(draft.fields[name]));
  const outline = { name: 'text', help: 'The text below the second ---. Readers do not see the outline.' };
  return [
    'Preview it:',
    `  ${inFolder}npm run dev`,
    `  http://localhost:${PORT || 4321}${posix.join('/', BASE_PATH, 'projects', id, '/')}`,
    '',
    'Publish it:',
    `  git switch --create ${id}`,
    `  git add ${files.map(quoteShellWord).join(' ')}`,
    `  git commit --message "Add the idea ${id}"`,
    `  git push --set-upstream origin ${id}`,
    `  then open a pull request: ${site.repository}/compare`,
    '',
    'Recommended fields that are still empty:',
    ...[...(draft.text === OUTLINE ? [outline] : []), ...empty].map(({ name, help }) => formatRow(`  ${name}`, help, 16)),
  ];
}

/** The new text of people.yaml, made from the file as it is now, if there are new people. @throws WriteError if they cannot be added */
async function buildPeopleFile({ people, peopleFile, projects }: Session): Promise<string | undefined> {
  if (people.length === 0) return undefined;
  const path = join(projects, 'people.yaml');
  const current = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return peopleFile;
    throw new WriteError(`${path} cannot be read (${error.code}).`, { cause: error });
  });
  try {
    return addPeople(current, people);
  } catch (error) {
    throw new WriteError(`${path} has changed: ${(error as Error).message}.`);
  }
}

/** Writes the idea of `session` and prints the next steps, or prints its errors. Returns the exit status. */
export async function publish(session: Session): Promise<number> {
  const { projects, people, isDryRun } = session;
  const { idea, path, report } = reviewIdea(session);
  if (idea.problems.some(({ severity }) => severity === 'error')) {
    console.log(`${report}\nNothing was written.`);
    return 1;
  }
  if (isDryRun) {
    process.stdout.write(idea.content);
    const rows = people.length === 0 ? '' : `Would be added to people.yaml:\n${people.map(formatPersonRow).join('')}`;
    console.error(`${rows}${report}\nNothing was written.`);
    return 0;
  }
  try {
    const peopleFile = await buildPeopleFile(session);
    await writeNewIdea(projects, idea.id, idea.content, peopleFile);
    const files = [path, ...(peopleFile === undefined ? [] : [join(projects, 'people.yaml')])];
    if (idea.problems.length > 0) console.log(report);
    console.log([`\nWrote ${files.join(' and ')}.`, '', ...formatNextSteps(idea, files, projects)].join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    console.error(`${error.message} Nothing was written.\n${await saveUnfinishedDraft(session)}`);
    return 1;
  }
}
