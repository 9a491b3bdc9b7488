import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_VISITS, isNewSince, parseVisits, recordVisit, type Visits } from '../../src/domain/visits.ts';

test.each<{ visits: Visits; today: string; expected: Visits; reason: string }>([
  { visits: NO_VISITS, today: '2026-03-01', expected: { last: '2026-03-01', before: '' }, reason: 'a first visit has none before it' },
  {
    visits: { last: '2026-03-01', before: '' },
    today: '2026-03-05',
    expected: { last: '2026-03-05', before: '2026-03-01' },
    reason: 'on another day it is the next visit',
  },
  {
    visits: { last: '2026-03-05', before: '2026-03-01' },
    today: '2026-03-05',
    expected: { last: '2026-03-05', before: '2026-03-01' },
    reason: 'the same day is the same visit',
  },
  {
    visits: { last: '2099-01-01', before: '2026-03-01' },
    today: '2026-03-05',
    expected: { last: '2026-03-05', before: '2026-03-01' },
    reason: 'a day to come was never a visit: the clock was wrong',
  },
  {
    visits: { last: '2099-01-02', before: '2099-01-01' },
    today: '2026-03-05',
    expected: { last: '2026-03-05', before: '' },
    reason: 'nor were two of them',
  },
])('$reason', ({ visits, today, expected }) => {
  expect(recordVisit(visits, today)).toEqual(expected);
});

test.each([
  { before: '', added: '2026-03-01', expected: false, reason: 'on the first visit nothing is marked, or all would be' },
  { before: '2026-03-01', added: '2026-03-02', expected: true, reason: 'what came after the visit before is new' },
  { before: '2026-03-01', added: '2026-03-01', expected: false, reason: 'what came on that day may have been seen' },
  { before: '2026-03-01', added: '2026-02-28', expected: false, reason: 'what was there before is not new' },
  { before: '2026-03-01', added: '', expected: false, reason: 'nor is what has no day' },
])('$reason', ({ before, added, expected }) => {
  expect(isNewSince({ last: '2026-03-05', before }, added)).toBe(expected);
});

test.each([
  { json: null, reason: 'null' },
  { json: 'yesterday', reason: 'a text' },
  { json: { last: '2026-03-01' }, reason: 'half of it' },
  { json: { last: '2026-03-01', before: 3 }, reason: 'a number for a day' },
  { json: { last: '1 March', before: '' }, reason: 'a day in other words' },
  { json: [], reason: 'a list' },
])('$reason stands for no visits', ({ json }) => {
  expect(parseVisits(json)).toBeUndefined();
});

const aDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('visits can be stored and read on any day, and a second visit on one day changes nothing', () => {
  fc.assert(
    fc.property(fc.array(aDay), aDay, (days, today) => {
      const visits = recordVisit(days.reduce(recordVisit, NO_VISITS), today);
      expect(parseVisits(JSON.parse(JSON.stringify(visits)))).toEqual(visits);
      expect(recordVisit(visits, today)).toEqual(visits);
      expect(visits.before < visits.last).toBe(true);
    }),
  );
});
