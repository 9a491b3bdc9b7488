import { styleText } from 'node:util';
import { splitLines } from '../../check/lines.ts';
import type { Problem } from '../../check/diagnostic.ts';
import { pretty, type Paint } from '../../check/reporters/pretty.ts';
import { visible } from '../../domain/text/visible.ts';

const STYLES = { error: 'red', warning: 'yellow', place: 'bold' } as const;

/** `problems` for people, each with its line of the text that `sources` has for its file; colours where `stream` shows them. */
export function report(
  problems: readonly Problem[],
  sources: Readonly<Record<string, string>>,
  stream: NodeJS.WriteStream = process.stdout,
): string {
  const paint: Paint = (style, text) => styleText(STYLES[style], text, { stream });
  return pretty({ checked: 1, problems }, (file) => sources[file] ?? '', paint);
}

/** `written` as it is shown before it becomes a file: nothing in it moves the cursor or hides. */
export function shownFile(name: string, written: string): string {
  const lines = splitLines(written.trimEnd());
  return [styleText('bold', name), ...lines.map((line) => styleText('dim', `  ${visible(line)}`))].join('\n');
}
