import { splitEntry } from '../check/front-matter/front-matter.ts';
import { offsetAt, splitLines } from '../check/lines.ts';
import { formatSuggestion } from '../check/reporters/formats.ts';
import type { LocatedDiagnostic } from '../check/diagnostic.ts';
import type { ExistingIdea } from '../check/rules/rule.ts';
import { getRows, type Draft } from './draft.ts';
import { findFieldSpans, isBlank } from './write-entry.ts';

/** A problem as the form shows it. */
export interface FormError {
  /** The part of the draft it is about: `skills[0].name`, `id` or `text`. */
  readonly path: string;
  readonly text: string;
  /** Whether it must be corrected; else it is a recommendation. */
  readonly isError: boolean;
}

/** The path of a field of the file in the draft. Blank rows are not in the file, so its rows have other numbers. */
function toDraftPath(field: string, draft: Draft): string {
  const [, list, index, rest = ''] = /^([^.[]+)\[(\d+)\](.*)$/.exec(field) ?? [];
  if (list === undefined) return field;
  const filledRows = getRows(draft, list).flatMap((row, rowIndex) => (isBlank(row) ? [] : [rowIndex]));
  return `${list}[${filledRows[Number(index)] ?? index}]${rest}`;
}

/** The field on `line` of a file, for problems that have no field. */
function findFieldOnLine(file: string, line: number): string | undefined {
  const { opening, frontMatter, textLine } = splitEntry(file);
  if (line >= textLine) return undefined;
  const end = offsetAt(file, { line, column: Infinity }) - opening.length;
  return findFieldSpans(`${frontMatter}\n`)?.findLast(({ start }) => start <= end)?.name;
}

/** The problems of `file`, which `draft` was written to, as the form shows them. */
export function toFormErrors(problems: readonly LocatedDiagnostic[], file: string, draft: Draft): readonly FormError[] {
  const { text: body, textLine } = splitEntry(file);
  const blankLines = splitLines(body).findIndex((line) => line.trim() !== '');
  const firstLine = textLine + Math.max(0, blankLines);
  return problems.map(({ field, rule, line, message, hint, suggestion, severity, params }) => {
    // The hint on how to write a list, and a line to paste, are of no use in a form.
    const advice = [params?.expected.kind === 'list' ? '' : hint, suggestion?.kind === 'value' ? formatSuggestion(suggestion) : ''];
    const text = [message, ...advice].filter((part) => part !== '').join(' ');
    // A new mentor is proposed together with the idea, so they cannot be in people.yaml yet.
    const isNewPerson = rule === 'reference' && field.startsWith('mentors[');
    const isError = severity === 'error' && !isNewPerson;
    const path = field !== '' ? toDraftPath(field, draft) : rule === 'id' ? 'id' : findFieldOnLine(file, line);
    if (path !== undefined) return { path, text, isError };
    return { path: 'text', text: `Line ${Math.max(1, line - firstLine + 1)}: ${text}`, isError };
  });
}

/** The error of a new idea with the name of an existing one. A check of a single file cannot find it. */
export function checkTakenId({ id, source }: Draft, existingIdeas: readonly ExistingIdea[]): readonly FormError[] {
  const owner = source === undefined ? existingIdeas.find((idea) => idea.id === id || idea.previousIds.includes(id)) : undefined;
  if (!owner) return [];
  return [{ path: 'id', text: `${id}.mdx already leads to “${owner.title}”. Choose another name, or edit that idea.`, isError: true }];
}
