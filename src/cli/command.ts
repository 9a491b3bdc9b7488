/** What the commands share. */
import { styleText } from 'node:util';
import type { CheckReport } from '../check/check-folder.ts';
import { formatPretty } from '../check/reporters/pretty.ts';

const STYLES = { error: 'red', warning: 'yellow', place: 'bold' } as const;

/** The report of a check for people, in colour if `stream` is a terminal that shows colours and NO_COLOR is not set. */
export function formatReport(report: CheckReport, sourceOf: (file: string) => string, stream: NodeJS.WriteStream = process.stdout) {
  return formatPretty(report, sourceOf, (style, text) => styleText(STYLES[style], text, { stream }));
}

/**
 * Runs a command.
 * @param parse turns the arguments into the work to do. If it throws, its message and `usage` are printed; the exit status is 2.
 */
export function runCommand(parse: (args: string[]) => () => void | Promise<void>, usage: string): void {
  let run;
  try {
    run = parse(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 2;
  }
  void run?.();
}
