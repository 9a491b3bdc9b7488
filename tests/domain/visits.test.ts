import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_VISITS, isNewSince, parseVisits, recordVisit, type Visits } from '../../src/domain/visits.ts';

test.each<{ visits: Visits; today: string; expected: Visits; reason: string }>([
  { visits: NO_VISITS, today: '2026-03-01', expected: { last: '2026-03-01', before: '' }, reason: 'the first visit has no previous visit' },
  {
    visits: { last: '2026-03-01', before: '' },
    today: '2026-03-05',
    expected: { last: '2026-03-05', before: '2026-03-01' },
    reason: 'a visit on another day is a new visit',
  },
  {
    visits: { last: '2026-03-05', before: '2026-03-01' },
    today: '2026-03-05',
    expected: { last: '2026-03-05', before: '2026-03-01' },
    reason: 'a second visit on the same day changes nothing',
  },
  {
    visits: { last: '2099-01-01', before: '2026-03-01' },
    today: '2026-03-05',
    expected: { last: '2026-03-05', before: '2026-03-01' },
    reason: 'a visit in the future is ignored, because it comes from a wrong clock',
  },
  {
    visits: { last: '2099-01-02', before: '2099-01-01' },
    today: '2026-03-05',
    expected: { last: '2026-03-05', before: '' },
    reason: 'two visits in the future are both ignored',
  },
])('$reason', ({ visits, today, expected }) => {
  expect(recordVisit(visits, today)).toEqual(expected);
});

test.each([
  { before: '', added: '2026-03-01', expected: false, reason: 'on the first visit, no idea is new' },
  { before: '2026-03-01', added: '2026-03-02', expected: true, reason: 'an idea added after the previous visit is new' },
  { before: '2026-03-01', added: '2026-03-01', expected: false, reason: 'an idea added on the day of the previous visit is not new' },
  { before: '2026-03-01', added: '2026-02-28', expected: false, reason: 'an idea added before the previous visit is not new' },
  { before: '2026-03-01', added: '', expected: false, reason: 'an idea without a date is not new' },
])('$reason', ({ before, added, expected }) => {
  expect(isNewSince({ last: '2026-03-05', before }, added)).toBe(expected);
});

test.each([
  { json: null, reason: 'null' },
  { json: 'yesterday', reason: 'a string' },
  { json: { last: '2026-03-01' }, reason: 'an object with only one of the two days' },
  { json: { last: '2026-03-01', before: 3 }, reason: 'a number instead of a day' },
  { json: { last: '1 March', before: '' }, reason: 'a day in another format' },
  { json: [], reason: 'a list' },
])('stored visits are invalid: $reason', ({ json }) => {
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
