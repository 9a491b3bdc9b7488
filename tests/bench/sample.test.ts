import { expect, test } from 'vitest';
import { keystrokesOf, percentile, spread } from '../../bench/measure/sample.ts';

test.each([
  { values: [3, 1, 2], share: 0.5, expected: 2, reason: 'the middle, in whatever order' },
  { values: [1, 2, 3, 4], share: 0.5, expected: 2, reason: 'half of the values are no greater: nearest rank' },
  { values: [10, 9, 100], share: 0.5, expected: 10, reason: 'by size, not by spelling' },
  { values: Array.from({ length: 100 }, (_, index) => index + 1), share: 0.95, expected: 95, reason: '95 of 100' },
  { values: [7], share: 0.95, expected: 7, reason: 'one value is every percentile' },
  { values: [1, 2], share: 0, expected: 1, reason: 'the least' },
  { values: [1, 2], share: 1, expected: 2, reason: 'the greatest' },
  { values: [], share: 0.5, expected: NaN, reason: 'none to choose from' },
])('percentile $share of $values is $expected: $reason', ({ values, share, expected }) => {
  expect(percentile(values, share)).toBe(expected);
});

test.each([
  { texts: ['abc'], expected: ['a', 'ab', 'abc'], reason: 'every beginning' },
  { texts: ['a b'], expected: ['a', 'a ', 'a b'], reason: 'a space is typed too' },
  { texts: ['ab', 'c'], expected: ['a', 'ab', 'c'], reason: 'one text after the other' },
  { texts: ['😀'], expected: ['😀'], reason: 'no half characters' },
])('typing $texts: $reason', ({ texts, expected }) => {
  expect(keystrokesOf(texts)).toEqual(expected);
});

test.each([
  { count: 2, expected: [0, 3], reason: 'from the whole length' },
  { count: 3, expected: [0, 2, 4], reason: 'evenly' },
  { count: 6, expected: [0, 1, 2, 3, 4, 5], reason: 'all' },
  { count: Infinity, expected: [0, 1, 2, 3, 4, 5], reason: 'no more than there are' },
])('$count of six: $reason', ({ count, expected }) => {
  expect(spread([0, 1, 2, 3, 4, 5], count)).toEqual(expected);
});
