import type { RuleName } from './rules/rule-table.ts';

/** A place in a file as editors count: line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a value stands in front matter: `['skills', 0, 'name']`. Empty: the front matter as a whole. */
export type FieldPath = readonly PropertyKey[];

/** What a rule has to say, before it is known which file it is about. */
export interface Diagnostic {
  readonly rule: RuleName;
  /** What is wrong, a sentence. */
  readonly message: string;
  /** What to write instead, a sentence. */
  readonly hint: string;
  /** What was probably meant, ready to paste: a value, or a whole line. */
  readonly suggestion?: string;
}

/** Something wrong with a file: the one form that every printer, the build and the composer show. */
export interface LocatedDiagnostic extends Diagnostic, Position {
  readonly file: string;
  /** An error keeps the entry out; a warning is advice. */
  readonly severity: 'error' | 'warning';
  /** `skills[0].name`; empty when it is about the text or the file itself. */
  readonly field: string;
}

/** `skills[0].name`, as people write where a field is. */
export function formatFieldPath(path: FieldPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');
}

/** Something wrong in the text of an entry, at a place of the file. */
export type TextDiagnostic = Diagnostic & Position;
