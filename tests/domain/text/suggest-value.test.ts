import { expect, test } from 'vitest';
import { suggestValue } from '../../../src/domain/text/suggest.ts';
import { VOCABULARY_ALIASES } from '../../../src/schema/vocabulary-aliases.ts';
import { DIFFICULTIES, KINDS, LEVELS, NEEDS, REFERENCE_TYPES, SIZES, STATUSES, type Term } from '../../../src/domain/vocabulary.ts';

const named = (table: readonly Term[]) => table.map(({ value }) => ({ value: String(value), names: VOCABULARY_ALIASES[value] ?? [] }));

test.each([
  { written: 'medium', table: DIFFICULTIES, expected: 'intermediate', reason: 'what other lists call it' },
  { written: 'Beginner', table: DIFFICULTIES, expected: 'easy', reason: 'in whatever case' },
  { written: '350h', table: SIZES, expected: '350', reason: 'hours with their unit' },
  { written: 'medium', table: SIZES, expected: '175', reason: 'a word that means a size among sizes' },
  { written: 'in-progress', table: STATUSES, expected: 'taken', reason: 'words joined otherwise' },
  { written: 'eazy', table: DIFFICULTIES, expected: 'easy', reason: 'a slip' },
  { written: 'dormant', table: STATUSES, expected: undefined, reason: 'nothing is near' },
  { written: '', table: STATUSES, expected: undefined, reason: 'nothing was written' },
  { written: '日本', table: STATUSES, expected: undefined, reason: 'a word that has no form for addresses is not taken for another such' },
])('$written: $reason', ({ written, table, expected }) => {
  expect(suggestValue(written, named(table))).toBe(expected);
});

test('every alias belongs to a vocabulary, and leads to one of its values', () => {
  const tables: readonly (readonly Term[])[] = [STATUSES, KINDS, DIFFICULTIES, SIZES, NEEDS, LEVELS, REFERENCE_TYPES];
  const values = new Set(tables.flatMap((table) => table.map(({ value }) => String(value))));
  expect(Object.keys(VOCABULARY_ALIASES).filter((value) => !values.has(value))).toEqual([]);
  for (const table of tables) {
    const words = table.flatMap(({ value }) => [String(value), ...(VOCABULARY_ALIASES[value] ?? [])]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  }
});
