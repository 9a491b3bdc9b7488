import { expect, test } from 'vitest';
import { keystrokesOf, percentile, scatter } from '../../bench/measure/sample.ts';

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

test.each([0, 1, 2, 3, 6, 89, 100, 2945])('%i values are scattered, each of them once', (count) => {
  const values = Array.from({ length: count }, (_, index) => index);
  expect(scatter(values).toSorted((a, b) => a - b)).toEqual(values);
});

test.each([{ part: 10 }, { part: 50 }, { part: 500 }])('the first $part of 1,000 leave no gap thrice as wide as it need be', ({ part }) => {
  const places = scatter(Array.from({ length: 1_000 }, (_, index) => index)).slice(0, part);
  const sorted = [0, ...places.toSorted((a, b) => a - b), 1_000];
  const gaps = sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0));
  expect(Math.max(...gaps)).toBeLessThan((3 * 1_000) / part);
});
