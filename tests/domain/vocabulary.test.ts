import { expect, test } from 'vitest';
import {
  DIFFICULTIES,
  KINDS,
  LEVELS,
  NEEDS,
  PROGRAMME_KINDS,
  REFERENCE_TYPES,
  SIZES,
  STATUSES,
  getTermRank,
  getTerm,
  type Term,
} from '../../src/domain/vocabulary.ts';

const VOCABULARIES: { name: string; input: readonly Term[]; expected: (string | number)[] }[] = [
  { name: 'statuses', input: STATUSES, expected: ['open', 'discussion', 'taken', 'completed', 'retired'] },
  { name: 'kinds', input: KINDS, expected: ['starter', 'core', 'exploratory', 'infrastructure', 'peripheral'] },
  { name: 'difficulties', input: DIFFICULTIES, expected: ['easy', 'intermediate', 'hard'] },
  { name: 'sizes', input: SIZES, expected: [90, 175, 350] },
  { name: 'needs', input: NEEDS, expected: ['required', 'preferred', 'learn'] },
  { name: 'levels', input: LEVELS, expected: ['none', 'basic', 'comfortable', 'expert'] },
  { name: 'reference types', input: REFERENCE_TYPES, expected: ['rfc', 'spec', 'repository', 'paper', 'post', 'talk', 'issue'] },
  { name: 'programme kinds', input: PROGRAMME_KINDS, expected: ['gsoc', 'outreachy', 'lfx', 'ospp', 'other'] },
];

test.each(VOCABULARIES)('the $name and their order do not change, because entries depend on them', ({ input, expected }) => {
  expect(input.map(({ value }) => value)).toEqual(expected);
});

test.each(VOCABULARIES)('the $name have different labels, and each has a sentence that explains it', ({ input }) => {
  expect(new Set(input.map(({ label }) => label.toLowerCase())).size).toBe(input.length);
  expect(input.filter(({ meaning }) => !/^[A-Z].*\.$/.test(meaning))).toEqual([]);
});

test.each([
  { input: 'easy', expected: 0, reason: 'the first term has rank 0' },
  { input: 'hard', expected: 2, reason: 'the rank of the last term is the number of terms minus 1' },
  { input: 'harder', expected: 3, reason: 'an unknown term comes after all known terms' },
])('$reason', ({ input, expected }) => {
  expect(getTermRank<string>(DIFFICULTIES, input)).toBe(expected);
});

test('a term is found by its value', () => {
  expect(getTerm(SIZES, 175)).toEqual({ value: 175, label: '175 hours', weeks: 12, meaning: 'Medium: about 12 weeks at 15 hours a week.' });
});

test.each(SIZES)('the meaning of $label says how many weeks it takes', ({ meaning, weeks }) => {
  expect(meaning).toContain(`about ${weeks} weeks`);
});

test('the error for an unknown term lists the known ones', () => {
  expect(() => getTerm<string, Term<string>>(DIFFICULTIES, 'harder')).toThrow(
    new RangeError('no term "harder" in easy, intermediate, hard'),
  );
});
