import { splitLines } from '../lines.ts';
import type { Place, Problem } from '../diagnostic.ts';
import { visible, wrap } from '../../domain/text/terminal.ts';
import { counted } from '../../domain/text/pluralize.ts';
import type { Report } from '../check-folder.ts';
import { suggested } from './formats.ts';

const MOST = 66;

/** The line of `source` at a place, cut to what is near, with a mark below where the problem begins. Nothing past the end. */
export function frame(source: string, { line, column }: Place): string[] {
  const whole = splitLines(source)[line - 1];
  if (whole === undefined || whole.trim() === '') return [];
  const start = Math.max(0, column - 1 - MOST / 2);
  const cut = whole.slice(start, start + MOST);
  const before = visible(cut.slice(0, column - 1 - start));
  const gutter = String(line).padStart(5);
  const shown = `${start > 0 ? '…' : ''}${before}${visible(cut.slice(column - 1 - start))}${start + MOST < whole.length ? '…' : ''}`;
  return [`${gutter} | ${shown}`, `${' '.repeat(5)} | ${' '.repeat(before.length + (start > 0 ? 1 : 0))}^`];
}

/** How words are set off where colours are shown: an error, a warning, a place. */
export type Paint = (style: Problem['severity'] | 'place', text: string) => string;

/** Terminals and logs of 80 columns are the narrowest that are in use. */
const WIDTH = 80;
const INDENT = ' '.repeat(8);

function paragraph(text: string): string[] {
  return wrap(visible(text), WIDTH - INDENT.length).map((line) => INDENT + line);
}

function problemLines({ file, line, column, severity, message, hint, suggestion }: Problem, source: string, paint: Paint): string[] {
  return [
    `${paint('place', visible(`${file}:${line}:${column}`))}  ${paint(severity, severity)}`,
    ...paragraph(message),
    ...frame(source, { line, column }),
    ...paragraph(hint),
    ...(suggestion === undefined ? [] : paragraph(suggested(suggestion))),
    '',
  ];
}

function summary({ checked, problems }: Report): string {
  const count = (severity: Problem['severity']): number => problems.filter((problem) => problem.severity === severity).length;
  const ideas = counted(checked, 'idea');
  if (problems.length === 0) return `No problems in ${ideas}.`;
  return `${counted(count('error'), 'error')} and ${counted(count('warning'), 'warning')} in ${ideas}.`;
}

/** The report for people: each problem with its place, the line it stands in, and what to write instead. At most 80 columns. */
export function pretty(report: Report, sourceOf: (file: string) => string, paint: Paint = (_, text) => text): string {
  const lines = report.problems.flatMap((problem) => problemLines(problem, sourceOf(problem.file), paint));
  return [...lines, summary(report)].join('\n');
}
