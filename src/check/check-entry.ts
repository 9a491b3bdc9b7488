import type { EntryContext } from './rules/rule.ts';
import type { Problem } from './diagnostic.ts';
import { readEntry, type ReadEntry } from './parse-entry.ts';
import { unseenCharacters } from './rules/invisible-characters.ts';
import { ENTRY_RULES } from './rules/entry-rules.ts';

/** An entry that was held against every rule. */
export interface CheckedEntry extends ReadEntry {
  /** Everything wrong with it, errors and warnings, in the order of the lines. */
  readonly problems: readonly Problem[];
}

/** `problems` in the order of their lines. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** Holds an entry that was read against every rule. */
export function checkRead(read: ReadEntry, context: EntryContext): CheckedEntry {
  const further = [...unseenCharacters(read.subject.written), ...ENTRY_RULES.flatMap((rule) => rule(read.subject, context))];
  return { ...read, problems: inOrder([...read.problems, ...further.map(read.problemOf)]) };
}

/** Holds the entry `file` (a path below the folder of ideas) that holds `written` against every rule. Total, and runs nothing. */
export function checkEntry(file: string, written: string, context: EntryContext): CheckedEntry {
  return checkRead(readEntry(file, written, context.parseText), context);
}
