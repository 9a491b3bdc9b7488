/** `npm run new`: asks about an idea, or takes the answers from flags, and writes its file. */
import { join } from 'node:path';
import { parseFolder } from '../check/check-folder.ts';
import type { CheckContext } from '../check/rules/rule.ts';
import { buildDay } from '../content/build-day.ts';
import { isFolder, openFolder } from '../content/node-fs.ts';
import { takenNames, filterAnswered, newIdea } from '../drafts/new-idea.ts';
import { checkNewPeople, formatPersonRow, withPeople } from '../drafts/new-people.ts';
import { formatReport, runCommand } from './command.ts';
import { parseNewArguments, type NewOptions, formatMissingAnswers, findMissingAnswers, USAGE } from './new/arguments.ts';
import { publish } from './new/publish.ts';
import { runPrompts } from './new/run-prompts.ts';
import type { Session } from './new/session.ts';

/** The report of errors in the values of flags; undefined if there are none. `before` does not have the new people. */
function findFlagErrors({ answers, people, context, taken }: Session, before: CheckContext): string | undefined {
  const idea = newIdea(answers, context, taken);
  const found = [...checkNewPeople(people, before.referenceData.people), ...filterAnswered(idea.problems, answers)];
  if (!found.some(({ severity }) => severity === 'error')) return undefined;
  const rows = new Map(people.map((person) => [`--new-person ${person.id}`, formatPersonRow(person)]));
  return `${formatReport({ checked: 1, problems: found }, (file) => rows.get(file) ?? idea.content)}\nNothing was written.`;
}

/** Writes an idea, or reports errors that are known before the first question. Returns the exit status. */
async function run(options: NewOptions): Promise<number> {
  const folder = await openFolder(options.projects, buildDay);
  const { context, problems } = parseFolder(folder);
  const referenceProblems = problems.filter(({ file }) => file.endsWith('.yaml'));
  if (referenceProblems.length > 0) {
    const sourceOf = (name: string): string => Object.values(folder.referenceFiles).find(({ file }) => file === name)?.text ?? '';
    const report = formatReport({ checked: 1, problems: referenceProblems }, sourceOf);
    console.log(`Correct these files first. Ideas are checked against them.\n\n${report}`);
    return 1;
  }
  const session: Session = {
    ...options,
    taken: takenNames(folder.ideas, context.existingIdeas),
    peopleFile: folder.referenceFiles.people.text ?? '',
    context: withPeople(context, options.people),
    interruption: new AbortController(),
  };
  const errors = findFlagErrors(session, context);
  if (errors === undefined) return findMissingAnswers(session.answers).length === 0 ? publish(session) : runPrompts(session);
  console.log(errors);
  return 1;
}

function parse(args: string[]): () => void | Promise<void> {
  const options = parseNewArguments(args, process.env['PROJECTS_DIR'] || 'projects');
  if (options === undefined) return () => console.log(USAGE);
  if (!isFolder(options.projects)) throw new Error(`There is no folder ${join(options.projects)}.`);
  const missing = findMissingAnswers(options.answers);
  const canAsk = !options.isSilent && process.stdin.isTTY && process.stdout.isTTY;
  if (missing.length > 0 && !canAsk) throw new Error(formatMissingAnswers(missing));
  return async () => {
    process.exitCode = await run(options);
  };
}

runCommand(parse, 'For all flags, run: npm run new -- --help');
