import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordOf } from '../../src/domain/idea-record.ts';
import { DEFAULT_SORT, SORTS, isSortName, sortRecords, type SortName } from '../../src/domain/sorts.ts';
import { aRecord, someIdeas } from '../support/ideas.ts';

const RECORDS = [
  aRecord('first', { title: 'Zone files', added: '2026-01-02', difficulty: 'hard', sizes: [350, 90] }),
  aRecord('second', { title: 'Éclair', added: '2026-01-02', reviewed: '2026-02-01', difficulty: 'easy', sizes: [175] }),
  aRecord('third', { title: 'a router', added: '2026-01-10', difficulty: 'intermediate', sizes: [350] }),
  aRecord('fourth', { title: 'Firewall', added: '2025-12-31', reviewed: '2026-02-11', difficulty: 'easy', sizes: [90] }),
];

test.each<{ input: SortName; expected: string[]; reason: string }>([
  { input: 'fair', expected: ['first', 'second', 'third', 'fourth'], reason: 'the fair order is that of the build' },
  { input: 'newest', expected: ['third', 'first', 'second', 'fourth'], reason: 'newest first, equals as they stood' },
  { input: 'reviewed', expected: ['fourth', 'second', 'first', 'third'], reason: 'ideas nobody reviewed come last' },
  { input: 'smallest', expected: ['first', 'fourth', 'second', 'third'], reason: 'the smallest size of an idea counts' },
  { input: 'easiest', expected: ['second', 'fourth', 'third', 'first'], reason: 'by rank, not by word' },
  { input: 'title', expected: ['third', 'second', 'fourth', 'first'], reason: 'case and accents do not tell titles apart first' },
])('$reason', ({ input, expected }) => {
  expect(sortRecords(RECORDS, input).map(({ id }) => id)).toEqual(expected);
});

test('the sorts stand in the order a visitor meets them, the default first', () => {
  expect(SORTS.map(({ value, label }) => `${value}: ${label}`)).toEqual([
    'fair: fair order',
    'newest: newest',
    'reviewed: recently reviewed',
    'smallest: smallest first',
    'easiest: easiest first',
    'title: by title',
  ]);
  expect(DEFAULT_SORT).toBe('fair');
});

test.each([
  { input: 'newest', expected: true, reason: 'a sort of the list' },
  { input: 'Newest', expected: false, reason: 'another case is another word' },
  { input: '', expected: false, reason: 'nothing' },
  { input: 'constructor', expected: false, reason: 'a word that objects know' },
])('$reason is a sort: $expected', ({ input, expected }) => {
  expect(isSortName(input)).toBe(expected);
});

test('any sort gives a new array of the same records, and sorting again changes nothing', () => {
  fc.assert(
    fc.property(someIdeas, fc.constantFrom(...SORTS.map(({ value }) => value)), (ideas, name) => {
      const records = ideas.map(recordOf);
      const before = [...records];
      const sorted = sortRecords(records, name);
      expect(sorted).not.toBe(records);
      expect(records).toEqual(before);
      expect(new Set(sorted)).toEqual(new Set(records));
      expect(sorted).toHaveLength(records.length);
      expect(sortRecords(sorted, name)).toEqual(sorted);
    }),
  );
});
