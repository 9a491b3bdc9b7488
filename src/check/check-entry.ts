import type { CheckContext } from './rules/rule.ts';
import type { LocatedDiagnostic } from './diagnostic.ts';
import { parseEntry, type ParsedEntryFile } from './parse-entry.ts';
import { findInvisibleCharacters } from './rules/invisible-characters.ts';
import { ENTRY_RULES } from './rules/entry-rules.ts';

/** An entry that was held against every rule. */
export interface CheckedEntry extends ParsedEntryFile {
  /** Everything wrong with it, errors and warnings, in the order of the lines. */
  readonly problems: readonly LocatedDiagnostic[];
}

/** `problems` in the order of their lines. */
export function sortDiagnostics(problems: readonly LocatedDiagnostic[]): LocatedDiagnostic[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Holds an entry that was read against every rule. */
export function checkParsedEntry(read: ParsedEntryFile, context: CheckContext): CheckedEntry {
  const further = [...findInvisibleCharacters(read.subject.written), ...ENTRY_RULES.flatMap((rule) => rule(read.subject, context))];
  return { ...read, problems: sortDiagnostics([...read.problems, ...further.map(read.problemOf)]) };
}

/** Holds the entry `file` (a path below the folder of ideas) that holds `written` against every rule. Total, and runs nothing. */
export function checkEntry(file: string, written: string, context: CheckContext): CheckedEntry {
  return checkParsedEntry(parseEntry(file, written, context.parseText), context);
}
