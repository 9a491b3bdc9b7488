import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDay, formatDay, formatDayRange, countFullMonths } from '../../src/domain/day.ts';

test.each([
  { input: '2015-02-11', expected: '11 February 2015', reason: 'the day comes first and the month is a word' },
  { input: '2024-02-29', expected: '29 February 2024', reason: 'leap days exist' },
  { input: '2026-01-01', expected: '1 January 2026', reason: 'no leading nought; the first of a year stays in it' },
])('$reason', ({ input, expected }) => {
  expect(formatDay(input)).toBe(expected);
});

test.each([
  { input: ['2026-03-16', undefined], expected: '16 March 2026', reason: 'without an end it is one day' },
  { input: ['2026-03-16', '2026-03-31'], expected: '16 to 31 March 2026', reason: 'month and year are said once when they agree' },
  { input: ['2025-01-27', '2025-02-11'], expected: '27 January to 11 February 2025', reason: 'two months share their year' },
  { input: ['2025-12-27', '2026-01-03'], expected: '27 December 2025 to 3 January 2026', reason: 'two years share nothing' },
  { input: ['2026-03-16', '2026-03-16'], expected: '16 March 2026', reason: 'a span of one day is that day' },
] as const)('$reason', ({ input: [day, until], expected }) => {
  expect(formatDayRange(day, until)).toBe(expected);
});

test.each([
  { input: '2026-03-16T00:00:00Z', expected: '2026-03-16', reason: 'midnight in UTC begins the day' },
  { input: '2026-03-16T23:30:00-02:00', expected: '2026-03-17', reason: 'the day is that of UTC, not of the machine' },
])('$reason', ({ input, expected }) => {
  expect(toDay(new Date(input))).toBe(expected);
});

test.each([
  { input: ['2026-01-31', '2026-01-31'], expected: 0, reason: 'no time has passed' },
  { input: ['2026-01-31', '2026-03-30'], expected: 1, reason: 'the second month lacks a day' },
  { input: ['2025-11-03', '2026-01-03'], expected: 2, reason: 'months of two years are counted on' },
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
