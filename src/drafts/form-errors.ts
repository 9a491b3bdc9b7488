import type { Draft } from './draft.ts';
import { findFieldSpans, isBlank } from './write-entry.ts';
import { splitEntry } from '../check/front-matter/front-matter.ts';
import { offsetAt, splitLines } from '../check/lines.ts';
import { formatSuggestion } from '../check/reporters/formats.ts';
import type { LocatedDiagnostic } from '../check/diagnostic.ts';
import { getRows } from './draft-path.ts';
import type { ExistingIdea } from '../check/rules/rule.ts';

/** A problem as a form shows it: the place of the draft it is about, and what to say there. */
export interface FormError {
  /** `skills[0].name`, `id` or `text`. */
  readonly path: string;
  readonly words: string;
  readonly isError: boolean;
}

/** Rows that were left blank are not written, so that rows of the file have other numbers than those of the draft. */
function pathInDraft(field: string, draft: Draft): string {
  const [, list, index, rest = ''] = /^([^.[]+)\[(\d+)\](.*)$/.exec(field) ?? [];
  if (list === undefined) return field;
  const said = getRows(draft, list).flatMap((row, place) => (isBlank(row) ? [] : [place]));
  return `${list}[${said[Number(index)] ?? index}]${rest}`;
}

/** The field that stands on `line` of a file, for problems that only say where they are. */
function fieldOnLine(file: string, line: number): string | undefined {
  const { opening, frontMatter, textLine } = splitEntry(file);
  if (line >= textLine) return undefined;
  const end = offsetAt(file, { line, column: Infinity }) - opening.length;
  return findFieldSpans(`${frontMatter}\n`)?.findLast(({ start }) => start <= end)?.name;
}

/** Problems of `file`, which `draft` was written as, told where the form can show them. */
export function toFormErrors(problems: readonly LocatedDiagnostic[], file: string, draft: Draft): readonly FormError[] {
  const { text, textLine } = splitEntry(file);
  const blankLines = splitLines(text).findIndex((words) => words.trim() !== '');
  const firstLine = textLine + Math.max(0, blankLines);
  return problems.map(({ field, rule, line, message, hint, suggestion, severity, params }) => {
    // How to write a list in a file, and a line to paste there, are of no use in a form.
    const advice = [params?.expected.kind === 'list' ? '' : hint, suggestion?.kind === 'value' ? formatSuggestion(suggestion) : ''];
    const words = [message, ...advice].filter((part) => part !== '').join(' ');
    // Somebody new is proposed together with the idea: their row is another file, which nobody can have changed before.
    const isNewPerson = rule === 'reference' && field.startsWith('mentors[');
    const isError = severity === 'error' && !isNewPerson;
    if (field !== '') return { path: pathInDraft(field, draft), words, isError };
    if (rule === 'id') return { path: 'id', words, isError };
    const path = fieldOnLine(file, line);
    if (path !== undefined) return { path, words, isError };
    return { path: 'text', words: `Line ${Math.max(1, line - firstLine + 1)}: ${words}`, isError };
  });
}

/** A new idea under the name of one that is there: its file would take the other's place, which no check of one file can see. */
export function checkTakenId({ id, source }: Draft, neighbours: readonly ExistingIdea[]): readonly FormError[] {
  const owner = source === undefined ? neighbours.find((idea) => idea.id === id || idea.previousIds.includes(id)) : undefined;
  if (!owner) return [];
  return [{ path: 'id', words: `${id}.mdx already leads to “${owner.title}”. Write another name, or edit that idea.`, isError: true }];
}
