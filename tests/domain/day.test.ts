import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDay, formatDay, formatDayRange, countFullMonths } from '../../src/domain/day.ts';

test.each([
  { input: '2015-02-11', expected: '11 February 2015', reason: 'the day comes first and the month is a word' },
  { input: '2024-02-29', expected: '29 February 2024', reason: '29 February in a leap year' },
  { input: '2026-01-01', expected: '1 January 2026', reason: 'a day below 10 has no leading zero; 1 January stays in its year' },
])('$reason', ({ input, expected }) => {
  expect(formatDay(input)).toBe(expected);
});

test.each([
  { input: ['2026-03-16', undefined], expected: '16 March 2026', reason: 'a range without an end is one day' },
  { input: ['2026-03-16', '2026-03-31'], expected: '16 to 31 March 2026', reason: 'a shared month and year appear once' },
  {
    input: ['2025-01-27', '2025-02-11'],
    expected: '27 January to 11 February 2025',
    reason: 'two months of the same year: the year appears once',
  },
  {
    input: ['2025-12-27', '2026-01-03'],
    expected: '27 December 2025 to 3 January 2026',
    reason: 'two different years: both dates are complete',
  },
  { input: ['2026-03-16', '2026-03-16'], expected: '16 March 2026', reason: 'a range with the same start and end is one day' },
] as const)('$reason', ({ input: [day, until], expected }) => {
  expect(formatDayRange(day, until)).toBe(expected);
});

test.each([
  { input: '2026-03-16T00:00:00Z', expected: '2026-03-16', reason: 'the day starts at midnight in UTC' },
  { input: '2026-03-16T23:30:00-02:00', expected: '2026-03-17', reason: 'a time with an offset gives its day in UTC' },
])('$reason', ({ input, expected }) => {
  expect(toDay(new Date(input))).toBe(expected);
});

test.each([
  { input: ['2026-01-31', '2026-01-31'], expected: 0, reason: 'the same day: no month has passed' },
  { input: ['2026-01-31', '2026-03-30'], expected: 1, reason: 'one day less than two months is one full month' },
  { input: ['2025-11-03', '2026-01-03'], expected: 2, reason: 'two full months across the end of a year' },
] as const)('$reason', ({ input: [from, to], expected }) => {
  expect(countFullMonths(from, to)).toBe(expected);
});

test('a range shows its first and last day in any time zone', () => {
  const aDate = fc.date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true });
  fc.assert(
    fc.property(aDate, aDate, (one, other) => {
      const [day = '', until = ''] = [toDay(one), toDay(other)].sort();
      const span = formatDayRange(day, until);
      expect(span.startsWith(String(Number(day.slice(8))))).toBe(true);
      expect(span.endsWith(formatDay(until))).toBe(true);
    }),
  );
});
