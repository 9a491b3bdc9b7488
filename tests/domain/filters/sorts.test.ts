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
  { input: 'fair', expected: ['first', 'second', 'third', 'fourth'], reason: 'the default order is the order of the build' },
  { input: 'newest', expected: ['third', 'first', 'second', 'fourth'], reason: 'newest first, equal ideas keep their order' },
  { input: 'reviewed', expected: ['fourth', 'second', 'first', 'third'], reason: 'ideas without a review come last' },
  { input: 'smallest', expected: ['first', 'fourth', 'second', 'third'], reason: 'the smallest size of an idea counts' },
  { input: 'easiest', expected: ['second', 'fourth', 'third', 'first'], reason: 'difficulties are sorted by rank, not alphabetically' },
  {
    input: 'title',
    expected: ['third', 'second', 'fourth', 'first'],
    reason: 'titles are sorted alphabetically; case and accents do not matter',
  },
])('$reason', ({ input, expected }) => {
  const ranks = computeRanks(IDEAS)[input] ?? new Uint32Array(IDEAS.length);
  expect(sortByRank([0, 1, 2, 3], ranks).map((number) => IDEAS[number]?.id)).toEqual(expected);
});

test('the sorts are in display order, the default first', () => {
  expect(SORTS.map(({ value, label }) => `${value}: ${label}`)).toEqual([
    'fair: Default order',
    'newest: Newest',
    'reviewed: Recently reviewed',
    'smallest: Smallest first',
    'easiest: Easiest first',
    'title: Title',
    'fit: Best match',
  ]);
  expect(DEFAULT_SORT).toBe('fair');
});

test.each([
  { input: 'newest', expected: true, reason: 'a sort' },
  { input: 'Newest', expected: false, reason: 'a sort in another case' },
  { input: '', expected: false, reason: 'an empty string' },
  { input: 'constructor', expected: false, reason: 'a property of every object' },
])('$reason is a sort: $expected', ({ input, expected }) => {
  expect(isSortName(input)).toBe(expected);
});

test('only the default order and the best match have no ranks from the build', () => {
  const others = SORTS.map(({ value }) => value).filter((value) => value !== DEFAULT_SORT && value !== BEST_MATCH.value);
  expect(Object.keys(computeRanks(IDEAS))).toEqual(others);
});

test('ranks have no gaps, and sorting by rank is stable and returns a new list', () => {
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
