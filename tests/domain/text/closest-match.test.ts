import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, editDistance, closestMatch } from '../../../src/domain/text/suggest.ts';

const aWord = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

test.each([
  { input: ['', ''], expected: 0, reason: 'two empty words are equal' },
  { input: ['', 'abc'], expected: 3, reason: 'each inserted letter costs 1' },
  { input: ['syslog', 'sylog'], expected: 1, reason: 'a deleted letter costs 1' },
  { input: ['taken', 'tanen'], expected: 1, reason: 'a replaced letter costs 1' },
  { input: ['open', 'opne'], expected: 1, reason: 'a swap of two neighbouring letters costs 1, not 2' },
  { input: ['kitten', 'sitting'], expected: 3, reason: 'the costs of several changes are added' },
  { input: ['ca', 'abc'], expected: 3, reason: 'no letter is inserted between two swapped letters' },
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
  { input: 'opne', known: ['taken', 'open'], expected: 'open', reason: 'a typo matches the similar word' },
  { input: 'GIT', known: ['git'], expected: 'git', reason: 'upper case in the input does not matter' },
  { input: 'git', known: ['GIT'], expected: 'GIT', reason: 'upper case in the known words does not matter' },
  { input: 'cat', known: ['bat', 'hat'], expected: 'bat', reason: 'of equally similar words, the first is chosen' },
  { input: 'cat', known: ['bat', 'cats', 'cat'], expected: 'cat', reason: 'the word itself is the closest match' },
  { input: 'cat', known: ['dot'], expected: undefined, reason: 'two typos in three letters are too many' },
  { input: 'abcxyz', known: ['abcdef'], expected: undefined, reason: 'three typos in six letters are too many' },
  { input: 'abcdxy', known: ['abcdef'], expected: 'abcdef', reason: 'two typos in six letters are accepted' },
  { input: 'hary', known: ['hard'], expected: 'hard', reason: 'one typo in four letters is accepted' },
  { input: 'open', known: [], expected: undefined, reason: 'without known words, there is no match' },
  { input: '', known: ['a'], expected: undefined, reason: 'an empty word has no match' },
])('$reason', ({ input, known, expected }) => {
  expect(closestMatch(input, known)).toBe(expected);
});

test.each([
  { input: 'opne', expected: ' Did you mean "open"?', reason: 'a suggestion is a sentence' },
  { input: 'xyzzy', expected: '', reason: 'without a similar word, there is no sentence' },
])('$reason', ({ input, expected }) => {
  expect(didYouMean(input, ['open', 'taken'])).toBe(expected);
});
