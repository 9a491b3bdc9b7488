import type { FieldType } from '../schema/field-types.ts';

/** A position in a file as editors count: line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of a diagnostic about a whole file. */
export const FILE_START: Position = { line: 1, column: 1 };

/** The place of a value in front matter: `['skills', 0, 'name']`. Empty: the front matter as a whole. */
export type FieldPath = readonly PropertyKey[];

/** What the author probably meant: a value in place of the wrong one, or a whole line to paste. */
export interface Suggestion {
  readonly kind: 'value' | 'line';
  readonly value: string;
}

/** What a rule reports, before its file and position are known. Code must not parse the message; it uses the other properties. */
export interface Diagnostic {
  /** The id of the rule. */
  readonly rule: string;
  /** What is wrong, a sentence. */
  readonly message: string;
  /** What to write instead, a sentence. */
  readonly hint: string;
  readonly suggestion?: Suggestion;
  readonly params?: {
    /** What the field holds, when the hint explains how to write that in a file. */
    readonly expected: FieldType;
  };
}

/** A diagnostic about a field, or about its name when the field should not exist. */
export type FieldDiagnostic = Diagnostic & { readonly path: FieldPath; readonly of?: 'name' };

/** A diagnostic at a position of the file. */
export type PositionedDiagnostic = Diagnostic & Position;

/** A problem of a file: what all reporters, the build and the editor show. */
export interface LocatedDiagnostic extends Diagnostic, Position {
  readonly file: string;
  /** An error keeps the entry out; a warning is advice. */
  readonly severity: 'error' | 'warning';
  /** `skills[0].name`; empty when it is about the text or the file itself. */
  readonly field: string;
}

/** `skills[0].name`, as people write the place of a field. */
export function formatFieldPath(path: FieldPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');
}

/** The `suggestion` property of a diagnostic. None when `value` is undefined. */
export function suggest(kind: Suggestion['kind'], value: string | undefined): Pick<Diagnostic, 'suggestion'> {
  return value === undefined ? {} : { suggestion: { kind, value } };
}

/** The diagnostics in the order of their positions. */
export function sortByPosition<Row extends Position>(diagnostics: readonly Row[]): Row[] {
  return diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
