import { pluralize } from '../../domain/text/pluralize.ts';
import { escapeControls, wrapText } from '../../domain/text/terminal.ts';
import type { CheckReport } from '../check-folder.ts';
import type { LocatedDiagnostic, Position } from '../diagnostic.ts';
import { splitLines } from '../lines.ts';
import { formatAdvice } from './formats.ts';

const FRAME_WIDTH = 66;

/** The line of `source` at a position, cut to the part around it, with a mark below. Empty when the line has no text. */
export function formatCodeFrame(source: string, { line, column }: Position): string[] {
  const whole = splitLines(source)[line - 1];
  if (whole === undefined || whole.trim() === '') return [];
  const start = Math.max(0, column - 1 - FRAME_WIDTH / 2);
  const end = start + FRAME_WIDTH;
  const before = (start > 0 ? '…' : '') + escapeControls(whole.slice(start, column - 1));
  const after = escapeControls(whole.slice(column - 1, end)) + (end < whole.length ? '…' : '');
  return [`${String(line).padStart(5)} | ${before}${after}`, `      | ${' '.repeat(before.length)}^`];
}

/** Styles text for a terminal: an error, a warning or a position. */
export type Paint = (style: LocatedDiagnostic['severity'] | 'place', text: string) => string;

/** The narrowest terminals and logs in use have 80 columns. */
const WIDTH = 80;
const INDENT = ' '.repeat(8);

function paragraph(text: string): string[] {
  return wrapText(escapeControls(text), WIDTH - INDENT.length).map((line) => INDENT + line);
}

function formatProblem(problem: LocatedDiagnostic, source: string, paint: Paint): string[] {
  const { file, line, column, severity, message } = problem;
  return [
    `${paint('place', escapeControls(`${file}:${line}:${column}`))}  ${paint(severity, severity)}`,
    ...paragraph(message),
    ...formatCodeFrame(source, problem),
    ...formatAdvice(problem).flatMap(paragraph),
    '',
  ];
}

function formatSummary({ checked, problems }: CheckReport): string {
  const ideas = pluralize(checked, 'idea');
  if (problems.length === 0) return `No problems in ${ideas}.`;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${pluralize(errors, 'error')} and ${pluralize(problems.length - errors, 'warning')} in ${ideas}.`;
}

/** The report for people: each problem with its position, its line and what to write instead. At most 80 columns. */
export function formatPretty(report: CheckReport, sourceOf: (file: string) => string, paint: Paint = (_, text) => text): string {
  const lines = report.problems.flatMap((problem) => formatProblem(problem, sourceOf(problem.file), paint));
  return [...lines, formatSummary(report)].join('\n');
}
