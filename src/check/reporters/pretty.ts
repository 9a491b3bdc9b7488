import { splitLines } from '../lines.ts';
import type { Position, LocatedDiagnostic } from '../diagnostic.ts';
import { escapeControls, wrapText } from '../../domain/text/terminal.ts';
import { pluralize } from '../../domain/text/pluralize.ts';
import type { CheckReport } from '../check-folder.ts';
import { formatSuggestion } from './formats.ts';

const MOST = 66;

/** The line of `source` at a place, cut to what is near, with a mark below where the problem begins. Nothing past the end. */
export function formatCodeFrame(source: string, { line, column }: Position): string[] {
  const whole = splitLines(source)[line - 1];
  if (whole === undefined || whole.trim() === '') return [];
  const start = Math.max(0, column - 1 - MOST / 2);
  const cut = whole.slice(start, start + MOST);
  const before = escapeControls(cut.slice(0, column - 1 - start));
  const gutter = String(line).padStart(5);
  const shown = `${start > 0 ? '…' : ''}${before}${escapeControls(cut.slice(column - 1 - start))}${start + MOST < whole.length ? '…' : ''}`;
  return [`${gutter} | ${shown}`, `${' '.repeat(5)} | ${' '.repeat(before.length + (start > 0 ? 1 : 0))}^`];
}

/** How words are set off where colours are shown: an error, a warning, a place. */
export type Paint = (style: LocatedDiagnostic['severity'] | 'place', text: string) => string;

/** Terminals and logs of 80 columns are the narrowest that are in use. */
const WIDTH = 80;
const INDENT = ' '.repeat(8);

function paragraph(text: string): string[] {
  return wrapText(escapeControls(text), WIDTH - INDENT.length).map((line) => INDENT + line);
}

function problemLines(
  { file, line, column, severity, message, hint, suggestion }: LocatedDiagnostic,
  source: string,
  paint: Paint,
): string[] {
  return [
    `${paint('place', escapeControls(`${file}:${line}:${column}`))}  ${paint(severity, severity)}`,
    ...paragraph(message),
    ...formatCodeFrame(source, { line, column }),
    ...paragraph(hint),
    ...(suggestion === undefined ? [] : paragraph(formatSuggestion(suggestion))),
    '',
  ];
}

function summary({ checked, problems }: CheckReport): string {
  const count = (severity: LocatedDiagnostic['severity']): number => problems.filter((problem) => problem.severity === severity).length;
  const ideas = pluralize(checked, 'idea');
  if (problems.length === 0) return `No problems in ${ideas}.`;
  return `${pluralize(count('error'), 'error')} and ${pluralize(count('warning'), 'warning')} in ${ideas}.`;
}

/** The report for people: each problem with its place, the line it stands in, and what to write instead. At most 80 columns. */
export function formatPretty(report: CheckReport, sourceOf: (file: string) => string, paint: Paint = (_, text) => text): string {
  const lines = report.problems.flatMap((problem) => problemLines(problem, sourceOf(problem.file), paint));
  return [...lines, summary(report)].join('\n');
}
