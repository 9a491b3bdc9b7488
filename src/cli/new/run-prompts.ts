import { confirm } from '@inquirer/prompts';
import { join } from 'node:path';
import { newIdea } from '../../drafts/new-idea.ts';
import { formatPersonRow } from '../../drafts/new-people.ts';
import { askQuestions } from './ask-questions.ts';
import { BRACKETED_PASTE } from './prompts.ts';
import { formatReport, formatFile, publish, type Destination, saveUnfinishedDraft } from './publish.ts';
import type { Session } from './session.ts';

const WELCOME = `A new idea. Enter takes what is suggested, Ctrl-C stops; nothing is written
before you have seen all of it.
`;
const STOPPED = 130;

/** Shows what would be written and what the check says of it, and asks whether to. */
async function isAgreed(
  { answers, people, context, taken }: Session,
  way: Destination,
  stop: { readonly signal: AbortSignal },
): Promise<boolean> {
  if (way.dryRun) return true;
  const { id, written, problems } = newIdea(answers, context, taken);
  const path = join(way.projects, `${id}.mdx`);
  const named = problems.map((problem) => ({ ...problem, file: path }));
  const rows =
    people.length === 0 ? [] : [formatFile(`To be added to ${join(way.projects, 'people.yaml')}`, people.map(formatPersonRow).join(''))];
  console.log(['', formatFile(path, written), ...rows, '', formatReport(named, { [path]: written }), ''].join('\n'));
  return confirm({ message: `Write ${path}?`, default: true }, stop);
}

/** Asks for what is missing, shows all of it and writes it when that is agreed. Returns the exit status. */
export async function runPrompts(session: Session, way: Destination): Promise<number> {
  const closed = new AbortController();
  // At the end of input a prompt waits for keys that never come, and nothing else is left to do.
  process.once('beforeExit', () => closed.abort());
  // Between two prompts, and when the terminal is closed, nobody else minds them.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => closed.abort());
  process.stdout.write(`${WELCOME}\n${BRACKETED_PASTE.on}`);
  try {
    await askQuestions(session, closed);
    if (await isAgreed(session, way, closed)) return await publish(session, way);
  } catch (error) {
    const isStop = error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name);
    if (!isStop) throw error;
  } finally {
    process.stdout.write(BRACKETED_PASTE.off);
  }
  console.log(`\nStopped. Nothing was written to ${way.projects}.\n${await saveUnfinishedDraft(session, way.projects)}`);
  return STOPPED;
}
