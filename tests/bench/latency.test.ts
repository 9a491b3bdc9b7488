import { expect, test } from 'vitest';
import { listKeystrokes, percentile, spreadEvenly, summarizeLatency } from '../../bench/measure/latency.ts';

test.each([
  { values: [3, 1, 2], share: 0.5, expected: 2, reason: 'the median of unsorted values' },
  { values: [1, 2, 3, 4], share: 0.5, expected: 2, reason: 'nearest rank: half of the values are at most 2' },
  { values: [10, 9, 100], share: 0.5, expected: 10, reason: 'sorted as numbers, not as text' },
  { values: Array.from({ length: 100 }, (_, index) => index + 1), share: 0.95, expected: 95, reason: '95 of 100' },
  { values: [7], share: 0.95, expected: 7, reason: 'one value is every percentile' },
  { values: [1, 2], share: 0, expected: 1, reason: 'the minimum' },
  { values: [1, 2], share: 1, expected: 2, reason: 'the maximum' },
  { values: [], share: 0.5, expected: NaN, reason: 'no values' },
])('percentile $share of $values is $expected: $reason', ({ values, share, expected }) => {
  expect(percentile(values, share)).toBe(expected);
});

test.each([
  { texts: ['abc'], expected: ['a', 'ab', 'abc'], reason: 'every prefix' },
  { texts: ['a b'], expected: ['a', 'a ', 'a b'], reason: 'a space is a keystroke' },
  { texts: ['ab', 'c'], expected: ['a', 'ab', 'c'], reason: 'one text after the other' },
  { texts: ['😀'], expected: ['😀'], reason: 'an emoji is one keystroke' },
])('typing $texts: $reason', ({ texts, expected }) => {
  expect(listKeystrokes(texts)).toEqual(expected);
});

test.each([0, 1, 2, 3, 6, 89, 100, 2945])('spreadEvenly keeps each of %i values once', (count) => {
  const values = Array.from({ length: count }, (_, index) => index);
  expect(spreadEvenly(values).toSorted((a, b) => a - b)).toEqual(values);
});

test.each([{ part: 10 }, { part: 50 }, { part: 500 }])(
  'the first $part of 1,000 spread values leave no gap wider than three times the average',
  ({ part }) => {
    const places = spreadEvenly(Array.from({ length: 1_000 }, (_, index) => index)).slice(0, part);
    const sorted = [0, ...places.toSorted((a, b) => a - b), 1_000];
    const gaps = sorted.slice(1).map((place, index) => place - (sorted[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan((3 * 1_000) / part);
  },
);

test('a summary has percentiles and counts all keystrokes', () => {
  expect(summarizeLatency([4, 1, 2], 5)).toEqual({ p50Ms: 2, p95Ms: 4, maxMs: 4, keystrokes: { measured: 3, of: 5 } });
});
