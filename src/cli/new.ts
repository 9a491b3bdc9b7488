/** `npm run new`: asks about an idea, or takes it from flags, and writes its file. */
import { join } from 'node:path';
import { buildDay } from '../content/build-day.ts';
import { parseFolder, type ProjectsFolder } from '../check/check-folder.ts';
import { isFolder, openFolder } from '../content/node-fs.ts';
import { takenNames, filterAnswered, newIdea } from '../drafts/new-idea.ts';
import { checkNewPeople } from '../drafts/new-people.ts';
import { parseNewArguments, type NewRequest, formatMissingAnswers, findMissingAnswers, USAGE } from './new/arguments.ts';
import { runPrompts } from './new/run-prompts.ts';
import { formatReport, publish } from './new/publish.ts';
import { Session } from './new/session.ts';

type NewWork = Extract<NewRequest, { kind: 'new' }>;
type Readable = ReturnType<typeof parseFolder>;

/** Exit status: see USAGE. */
const FAULTY = 1;
const MISUSED = 2;

/** What is wrong before anything is asked: files that ideas are checked against, people and answers that flags gave. */
function faultsOf(
  { registers }: ProjectsFolder,
  { problems, context }: Readable,
  session: Session,
  people: NewWork['people'],
): string | undefined {
  const ofRegisters = problems.filter(({ file }) => file.endsWith('.yaml'));
  if (ofRegisters.length > 0) {
    const sources = Object.fromEntries(Object.values(registers).map(({ file, text = '' }) => [file, text]));
    return `Ideas cannot be checked before these files are sound.\n\n${formatReport(ofRegisters, sources)}`;
  }
  const ofPeople = checkNewPeople(people, context.register.people);
  const idea = newIdea(session.answers, session.context, session.taken);
  const sources = { [`${idea.id}.mdx`]: idea.written, ...Object.fromEntries(ofPeople.map(({ problem, row }) => [problem.file, row])) };
  const found = [...ofPeople.map(({ problem }) => problem), ...filterAnswered(idea.problems, session.answers)];
  const isFaulty = found.some(({ severity }) => severity === 'error');
  return isFaulty ? `${formatReport(found, sources)}\nNothing was written.` : undefined;
}

async function start({ projects, answers, people, silent, dryRun }: NewWork): Promise<number> {
  const missing = findMissingAnswers(answers);
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (missing.length > 0 && (silent || !isTerminal)) {
    console.error(formatMissingAnswers(missing));
    return MISUSED;
  }
  const folder = await openFolder(projects, buildDay);
  const readable = parseFolder(folder);
  const { context } = readable;
  const session = new Session(context, takenNames(folder.ideas, context.neighbours), answers, people);
  const faults = faultsOf(folder, readable, session, people);
  if (faults !== undefined) {
    console.log(faults);
    return FAULTY;
  }
  const way = { projects, people: folder.registers.people.text ?? '', dryRun };
  return missing.length === 0 ? publish(session, way) : runPrompts(session, way);
}

function misused(message: string): number {
  console.error(`${message}\n\nnpm run new -- --help says what there is.`);
  return MISUSED;
}

const request = parseNewArguments(process.argv.slice(2), process.env['PROJECTS_DIR'] || 'projects');
if (request.kind === 'help') console.log(USAGE);
else if (request.kind === 'wrong') process.exitCode = misused(request.message);
else if (!isFolder(request.projects)) process.exitCode = misused(`There is no folder ${join(request.projects)}.`);
else void start(request).then((status) => (process.exitCode = status));
