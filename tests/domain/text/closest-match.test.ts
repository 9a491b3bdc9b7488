import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, editDistance, closestMatch } from '../../../src/domain/text/suggest.ts';

const aWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test.each([
  { input: ['', ''], expected: 0, reason: 'nothing is nothing' },
  { input: ['', 'abc'], expected: 3, reason: 'a letter in costs 1' },
  { input: ['syslog', 'sylog'], expected: 1, reason: 'a letter out costs 1' },
  { input: ['taken', 'tanen'], expected: 1, reason: 'a letter for another costs 1' },
  { input: ['open', 'opne'], expected: 1, reason: 'a swap of existingIdeas costs 1, not 2' },
  { input: ['kitten', 'sitting'], expected: 3, reason: 'slips add up' },
  { input: ['ca', 'abc'], expected: 3, reason: 'nothing is put between letters that were swapped' },
] as const)('$reason', ({ input: [from, to], expected }) => {
  expect(editDistance(from, to)).toBe(expected);
});

test('the distance is symmetric', () => {
  fc.assert(fc.property(aWord, aWord, (one, other) => editDistance(one, other) === editDistance(other, one)));
});

test('the distance is 0 for equal words only', () => {
  fc.assert(fc.property(aWord, (word) => editDistance(word, word) === 0));
  fc.assert(fc.property(aWord, aWord, (one, other) => (editDistance(one, other) === 0) === (one === other)));
});

test('the distance is between the difference of the lengths and the longer length', () => {
  fc.assert(
    fc.property(aWord, aWord, (one, other) => {
      expect(editDistance(one, other)).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});

test.each([
  { input: 'opne', known: ['taken', 'open'], expected: 'open', reason: 'the near word is meant' },
  { input: 'GIT', known: ['git'], expected: 'git', reason: 'case is no slip' },
  { input: 'git', known: ['GIT'], expected: 'GIT', reason: 'on either side' },
  { input: 'cat', known: ['bat', 'hat'], expected: 'bat', reason: 'the first of equals wins' },
  { input: 'cat', known: ['bat', 'cats', 'cat'], expected: 'cat', reason: 'the word itself is nearest' },
  { input: 'cat', known: ['dot'], expected: undefined, reason: 'two slips in three letters are too many' },
  { input: 'abcxyz', known: ['abcdef'], expected: undefined, reason: 'three in six are too many' },
  { input: 'abcdxy', known: ['abcdef'], expected: 'abcdef', reason: 'two in six are not' },
  { input: 'hary', known: ['hard'], expected: 'hard', reason: 'nor is one in four' },
  { input: 'open', known: [], expected: undefined, reason: 'no words, none meant' },
  { input: '', known: ['a'], expected: undefined, reason: 'nothing is near nothing' },
])('$reason', ({ input, known, expected }) => {
  expect(closestMatch(input, known)).toBe(expected);
});

test.each([
  { input: 'opne', expected: ' Did you mean "open"?', reason: 'a guess is a sentence of its own' },
  { input: 'xyzzy', expected: '', reason: 'no guess, no sentence' },
])('$reason', ({ input, expected }) => {
  expect(didYouMean(input, ['open', 'taken'])).toBe(expected);
});
