import { confirm } from '@inquirer/prompts';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { splitLines } from '../../check/lines.ts';
import { escapeControls } from '../../domain/text/terminal.ts';
import { formatPersonRow } from '../../drafts/new-people.ts';
import { askQuestions } from './ask-questions.ts';
import { BRACKETED_PASTE } from './prompts.ts';
import { publish, reviewIdea, saveUnfinishedDraft } from './publish.ts';
import type { Session } from './session.ts';

const WELCOME = `A new idea. Press Enter to accept a suggestion, Ctrl-C to stop. You see the whole
file before it is written.
`;

/** A file as the terminal shows it before it is written. Control characters are escaped. */
function formatFile(name: string, text: string): string {
  const lines = splitLines(text.trimEnd());
  return [styleText('bold', name), ...lines.map((line) => styleText('dim', `  ${escapeControls(line)}`))].join('\n');
}

/** Shows the file and its problems, and asks whether to write it. */
async function confirmWrite(session: Session): Promise<boolean> {
  if (session.isDryRun) return true;
  const { idea, path, report } = reviewIdea(session);
  const rows = session.people.map(formatPersonRow).join('');
  const people = rows === '' ? [] : [formatFile(`New rows in ${join(session.projects, 'people.yaml')}`, rows)];
  console.log(['', formatFile(path, idea.content), ...people, '', report, ''].join('\n'));
  return confirm({ message: `Write ${path}?`, default: true }, session.interruption);
}

/** Asks the open questions, shows the file and writes it if the person agrees. Returns the exit status. */
export async function runPrompts(session: Session): Promise<number> {
  const stop = (): void => session.interruption.abort();
  // At the end of input, a prompt waits for keys that never come. Node then has nothing else to do.
  process.once('beforeExit', stop);
  // The prompts do not handle signals between two questions, or when the terminal closes.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  process.stdout.write(`${WELCOME}\n${BRACKETED_PASTE.on}`);
  try {
    await askQuestions(session);
    if (await confirmWrite(session)) return await publish(session);
  } catch (error) {
    const isAbort = error instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(error.name);
    if (!isAbort) throw error;
  } finally {
    process.stdout.write(BRACKETED_PASTE.off);
  }
  console.log(`\nStopped. Nothing was written to ${session.projects}.\n${await saveUnfinishedDraft(session)}`);
  // The exit status after an interrupt: 128 + SIGINT.
  return 130;
}
