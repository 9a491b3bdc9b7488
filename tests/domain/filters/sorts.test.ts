import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEST_MATCH, DEFAULT_SORT, SORTS, isSortName, computeRanks, sortByRank, type SortName } from '../../../src/domain/filters/sorts.ts';
import { anIdea, someIdeas } from '../../support/ideas.ts';

const IDEAS = [
  anIdea('first', { title: 'Zone files', added: '2026-01-02', difficulty: 'hard', sizes: [350, 90] }),
  anIdea('second', { title: 'Éclair', added: '2026-01-02', reviewed: '2026-02-01', difficulty: 'easy', sizes: [175] }),
  anIdea('third', { title: 'a router', added: '2026-01-10', difficulty: 'intermediate', sizes: [350] }),
  anIdea('fourth', { title: 'Firewall', added: '2025-12-31', reviewed: '2026-02-11', difficulty: 'easy', sizes: [90] }),
];

test.each<{ input: SortName; expected: string[]; reason: string }>([
  { input: 'fair', expected: ['first', 'second', 'third', 'fourth'], reason: 'the fair order is that of the build' },
  { input: 'newest', expected: ['third', 'first', 'second', 'fourth'], reason: 'newest first, equals as they stood' },
  { input: 'reviewed', expected: ['fourth', 'second', 'first', 'third'], reason: 'ideas nobody reviewed come last' },
  { input: 'smallest', expected: ['first', 'fourth', 'second', 'third'], reason: 'the smallest size of an idea counts' },
  { input: 'easiest', expected: ['second', 'fourth', 'third', 'first'], reason: 'by rank, not by word' },
  { input: 'title', expected: ['third', 'second', 'fourth', 'first'], reason: 'case and accents do not tell titles apart first' },
])('$reason', ({ input, expected }) => {
  const ranks = computeRanks(IDEAS)[input] ?? new Uint32Array(IDEAS.length);
  expect(sortByRank([0, 1, 2, 3], ranks).map((number) => IDEAS[number]?.id)).toEqual(expected);
});

test('the sorts stand in the order a visitor meets them, the default first', () => {
  expect(SORTS.map(({ value, label }) => `${value}: ${label}`)).toEqual([
    'fair: fair order',
    'newest: newest',
    'reviewed: recently reviewed',
    'smallest: smallest first',
    'easiest: easiest first',
    'title: by title',
    'fit: best fit',
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

test('only two orders have no ranks: in the fair order they are the numbers of the ideas, those of best fit are a browser’s own', () => {
  const others = SORTS.map(({ value }) => value).filter((value) => value !== DEFAULT_SORT && value !== BEST_MATCH.value);
  expect(Object.keys(computeRanks(IDEAS))).toEqual(others);
});

test('ranks leave no gap, and sorting by them keeps every number, in a new list, equals as they stood', () => {
  fc.assert(
    fc.property(someIdeas, fc.infiniteStream(fc.nat()), (ideas, draws) => {
      const numbers = ideas.map((_, number) => ({ number, draw: draws.next().value ?? 0 })).sort((a, b) => a.draw - b.draw);
      const shuffled = numbers.map(({ number }) => number);
      for (const ranks of Object.values(computeRanks(ideas))) {
        expect([...new Set(ranks)].sort((a, b) => a - b)).toEqual([...new Set(ranks)].map((_, rank) => rank));
        const expected = [...shuffled].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
        expect(sortByRank(Object.freeze(shuffled), ranks)).toEqual(expected);
      }
    }),
  );
});
