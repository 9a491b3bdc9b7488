import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '../../site.config.ts';
import { addIdea, NotWritten } from './write-files.ts';
import { readTextFile } from '../../content/node-fs.ts';
import { newIdea, type NewIdea } from '../../drafts/new-idea.ts';
import { nextSteps } from './next-steps.ts';
import { personRow } from '../../drafts/new-people.ts';
import { withAdded } from '../../drafts/people-file.ts';
import { isBlank } from '../../drafts/written-value.ts';
import { report } from './print.ts';
import type { Session } from './session.ts';
import { keptMessage } from './stopped.ts';

/** Where an idea goes. */
export interface Way {
  /** The folder of ideas. */
  readonly projects: string;
  /** The text of the people.yaml that ideas of the folder are checked against. */
  readonly people: string;
  readonly dryRun: boolean;
}

/** The text that people.yaml of the folder is to have, read anew in case it changed meanwhile; undefined when nobody joins it. */
async function peopleText({ people }: Session, way: Way): Promise<string | undefined> {
  if (people.length === 0) return undefined;
  const own = join(way.projects, 'people.yaml');
  const { text } = existsSync(own) ? await readTextFile(own) : { text: way.people };
  try {
    return withAdded(text ?? '', people);
  } catch (error) {
    throw new NotWritten(`${own} was changed meanwhile: ${(error as Error).message}.`);
  }
}

function stepsFor({ id, draft }: NewIdea, files: readonly string[], { projects }: Way): string[] {
  const { PORT, BASE_PATH = '' } = process.env;
  const base = BASE_PATH.replace(/^\/|\/$/g, '');
  const said = new Set(Object.entries(draft.fields).flatMap(([name, value]) => (isBlank(value) ? [] : [name])));
  return nextSteps({
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
  const added = people.length === 0 ? '' : `Would be added to people.yaml:\n${people.map(personRow).join('')}`;
  console.error(`${added}${problems}\nNothing was written.`);
  return 0;
}

/** Writes the idea of `session` and says what to do next, or says what keeps it from being written. Returns the exit status. */
export async function publish(session: Session, way: Way): Promise<number> {
  const idea = newIdea(session.answers, session.context, session.taken);
  const problems = idea.problems.map((problem) => ({ ...problem, file: join(way.projects, problem.file) }));
  const said = report(problems, { [join(way.projects, `${idea.id}.mdx`)]: idea.written }, way.dryRun ? process.stderr : process.stdout);
  if (problems.some(({ severity }) => severity === 'error')) {
    console.log(`${said}\nNothing was written.`);
    return 1;
  }
  if (way.dryRun) return printOnly(idea, session, said);
  try {
    const people = await peopleText(session, way);
    await addIdea(way.projects, idea.id, idea.written, people);
    const files = [`${idea.id}.mdx`, ...(people === undefined ? [] : ['people.yaml'])].map((file) => join(way.projects, file));
    if (problems.length > 0) console.log(said);
    console.log([`\nWritten: ${files.join(' and ')}`, '', ...stepsFor(idea, files, way)].join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    console.error(`${error.message} Nothing was written.\n${await keptMessage(session, way.projects)}`);
    return 1;
  }
}
