import type { Place } from './problem.ts';

/** The place of the character of `text` at `offset`, counted from 0: its line, and its column in UTF-16 units, both from 1. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
