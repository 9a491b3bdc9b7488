/** `npm run new`: asks about an idea, or takes the answers from flags, and writes its file. */
import { join } from 'node:path';
import { parseFolder, type ProjectsFolder } from '../check/check-folder.ts';
import { buildDay } from '../content/build-day.ts';
import { isFolder, openFolder } from '../content/node-fs.ts';
import { takenNames, filterAnswered, newIdea } from '../drafts/new-idea.ts';
import { checkNewPeople } from '../drafts/new-people.ts';
import { parseNewArguments, type NewRequest, formatMissingAnswers, findMissingAnswers, USAGE } from './new/arguments.ts';
import { formatReport, publish } from './new/publish.ts';
import { runPrompts } from './new/run-prompts.ts';
import { Session } from './new/session.ts';

/** Exit status. USAGE lists all of them. */
const HAS_ERRORS = 1;
const WRONG_USAGE = 2;

/** The report of errors that are known before the first question: in the reference files, and in the values of flags. */
function findErrors(
  { referenceFiles }: ProjectsFolder,
  { problems, context: before }: ReturnType<typeof parseFolder>,
  session: Session,
): string | undefined {
  const referenceProblems = problems.filter(({ file }) => file.endsWith('.yaml'));
  if (referenceProblems.length > 0) {
    const sources = Object.fromEntries(Object.values(referenceFiles).map(({ file, text = '' }) => [file, text]));
    return `Correct these files first. Ideas are checked against them.\n\n${formatReport(referenceProblems, sources)}`;
  }
  const { answers, context, taken } = session;
  const personProblems = checkNewPeople(session.people, before.referenceData.people);
  const idea = newIdea(answers, context, taken);
  const found = [...personProblems.map(({ problem }) => problem), ...filterAnswered(idea.problems, answers)];
  if (!found.some(({ severity }) => severity === 'error')) return undefined;
  const rows = personProblems.map(({ problem, row }) => [problem.file, row] as const);
  return `${formatReport(found, { [`${idea.id}.mdx`]: idea.written, ...Object.fromEntries(rows) })}\nNothing was written.`;
}

async function run({ projects, answers, people, isSilent, isDryRun }: Extract<NewRequest, { kind: 'new' }>): Promise<number> {
  const missing = findMissingAnswers(answers);
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (missing.length > 0 && (isSilent || !isTerminal)) {
    console.error(formatMissingAnswers(missing));
    return WRONG_USAGE;
  }
  const folder = await openFolder(projects, buildDay);
  const parsed = parseFolder(folder);
  const { context } = parsed;
  const session = new Session(context, takenNames(folder.ideas, context.existingIdeas), answers, people);
  const errors = findErrors(folder, parsed, session);
  if (errors !== undefined) {
    console.log(errors);
    return HAS_ERRORS;
  }
  const destination = { projects, people: folder.referenceFiles.people.text ?? '', isDryRun };
  return missing.length === 0 ? publish(session, destination) : runPrompts(session, destination);
}

function printUsageError(message: string): number {
  console.error(`${message}\n\nFor all flags, run: npm run new -- --help`);
  return WRONG_USAGE;
}

const request = parseNewArguments(process.argv.slice(2), process.env['PROJECTS_DIR'] || 'projects');
if (request.kind === 'help') console.log(USAGE);
else if (request.kind === 'wrong') process.exitCode = printUsageError(request.message);
else if (!isFolder(request.projects)) process.exitCode = printUsageError(`There is no folder ${join(request.projects)}.`);
else void run(request).then((status) => (process.exitCode = status));
