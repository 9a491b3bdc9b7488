import { expect, test } from 'vitest';
import { suggestValue } from '../../../src/domain/text/suggest.ts';
import { VOCABULARY_ALIASES } from '../../../src/schema/vocabulary-aliases.ts';
import { DIFFICULTIES, KINDS, LEVELS, NEEDS, REFERENCE_TYPES, SIZES, STATUSES, type Term } from '../../../src/domain/vocabulary.ts';

const named = (table: readonly Term[]) => table.map(({ value }) => ({ value: String(value), names: VOCABULARY_ALIASES[value] ?? [] }));

test.each([
  { written: 'medium', table: DIFFICULTIES, expected: 'intermediate', reason: 'an alias' },
  { written: 'Beginner', table: DIFFICULTIES, expected: 'easy', reason: 'an alias in another case' },
  { written: '350h', table: SIZES, expected: '350', reason: 'hours with a unit' },
  { written: 'medium', table: SIZES, expected: '175', reason: 'an alias of a difficulty that is also an alias of a size' },
  { written: 'in-progress', table: STATUSES, expected: 'taken', reason: 'an alias with a hyphen instead of a space' },
  { written: 'eazy', table: DIFFICULTIES, expected: 'easy', reason: 'a typo' },
  { written: 'dormant', table: STATUSES, expected: undefined, reason: 'no similar value' },
  { written: '', table: STATUSES, expected: undefined, reason: 'an empty value' },
  { written: '日本', table: STATUSES, expected: undefined, reason: 'a name without Latin letters matches nothing' },
])('$written: $reason', ({ written, table, expected }) => {
  expect(suggestValue(written, named(table))).toBe(expected);
});

test('every alias belongs to a known value, and each vocabulary has it only once', () => {
  const tables: readonly (readonly Term[])[] = [STATUSES, KINDS, DIFFICULTIES, SIZES, NEEDS, LEVELS, REFERENCE_TYPES];
  const values = new Set(tables.flatMap((table) => table.map(({ value }) => String(value))));
  expect(Object.keys(VOCABULARY_ALIASES).filter((value) => !values.has(value))).toEqual([]);
  for (const table of tables) {
    const words = table.flatMap(({ value }) => [String(value), ...(VOCABULARY_ALIASES[value] ?? [])]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  }
});
