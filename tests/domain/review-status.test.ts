import { expect, test } from 'vitest';
import { getReviewReasons } from '../../src/domain/review-status.ts';
import type { ProgrammeRow } from '../../src/domain/front-matter.ts';
import { STATUSES } from '../../src/domain/vocabulary.ts';
import { anIdea } from '../support/ideas.ts';

const OPEN = { status: 'open', reviewed: '2026-01-10', added: '2025-12-01', programmes: [] } as const;
const round = (timeline: ProgrammeRow['timeline'], year = 2026): ProgrammeRow => ({ name: 'A round', kind: 'other', year, timeline });
const day = (date: string, until?: string): ProgrammeRow['timeline'][number] => ({ date, label: 'Something', ...(until && { until }) });

test.each([
  { today: '2026-01-10', expected: [], reason: 'the day of the review' },
  { today: '2027-01-10', expected: [], reason: 'exactly a year is within a year' },
  { today: '2027-01-11', expected: ['last reviewed 12 months ago, on 10 January 2026'], reason: 'one day more is not' },
  { today: '2027-03-09', expected: ['last reviewed 13 months ago, on 10 January 2026'], reason: 'a month counts once it is whole' },
  { today: '2027-03-10', expected: ['last reviewed 14 months ago, on 10 January 2026'], reason: 'and it is on its day' },
  { today: '2028-01-10', expected: ['last reviewed 2 years ago, on 10 January 2026'], reason: 'two years are no 24 months' },
  { today: '2029-01-09', expected: ['last reviewed 2 years ago, on 10 January 2026'], reason: 'a year counts once it is whole' },
  { today: '2025-12-24', expected: [], reason: 'a review to come is none to miss' },
])('a review grows old: $reason', ({ today, expected }) => {
  expect(getReviewReasons(OPEN, today)).toEqual(expected);
});

test.each([
  { reviewed: '2024-02-29', today: '2025-02-28', expected: 0, reason: 'the year after a leap day is not over on 28 February' },
  { reviewed: '2024-02-29', today: '2025-03-01', expected: 1, reason: 'and is on 1 March' },
  { reviewed: '2023-02-28', today: '2024-02-28', expected: 0, reason: 'the year before a leap day ends on 28 February' },
  { reviewed: '2023-02-28', today: '2024-02-29', expected: 1, reason: 'so that the leap day is past it' },
  { reviewed: '2025-12-31', today: '2026-12-31', expected: 0, reason: 'the last day of a year' },
  { reviewed: '2025-12-31', today: '2027-01-01', expected: 1, reason: 'and the first of the one after the next' },
])('a year: $reason', ({ reviewed, today, expected }) => {
  expect(getReviewReasons({ ...OPEN, reviewed }, today)).toHaveLength(expected);
});

test('an idea without a review counts as reviewed on the day it was added', () => {
  const never = { status: 'open', added: '2026-01-10', programmes: [] } as const;
  expect(getReviewReasons(never, '2027-01-10')).toEqual([]);
  expect(getReviewReasons(never, '2027-01-11')).toEqual(['not reviewed since it was added 12 months ago, on 10 January 2026']);
});

const ENDED = 'not reviewed since A round ended on 2 June 2026';

test.each([
  { rounds: [round([day('2026-06-02')])], today: '2026-06-02', expected: [], reason: 'on its last day it is not over' },
  { rounds: [round([day('2026-06-02')])], today: '2026-06-03', expected: [ENDED], reason: 'on the next day it is' },
  {
    rounds: [round([day('2026-05-01', '2026-06-02'), day('2026-05-20')])],
    today: '2026-07-01',
    expected: [ENDED],
    reason: 'the last day is the latest of all, whichever row it is in',
  },
  { rounds: [round([day('2026-01-09')])], today: '2026-07-01', expected: [], reason: 'somebody has looked since' },
  {
    rounds: [round([day('2026-01-10')])],
    today: '2026-07-01',
    expected: ['not reviewed since A round ended on 10 January 2026'],
    reason: 'a review on its last day was made while it went on',
  },
  { rounds: [round([])], today: '2026-12-31', expected: [], reason: 'without dates it goes on to the end of its year' },
  {
    rounds: [round([])],
    today: '2027-01-01',
    expected: ['not reviewed since the year of A round (2026)'],
    reason: 'and no day is said that nobody knows',
  },
  { rounds: [round([], 2027)], today: '2026-12-01', expected: [], reason: 'a round to come' },
  { rounds: [round([], 2015)], today: '2026-12-01', expected: [], reason: 'a round of long ago, which the review knew of' },
  {
    rounds: [round([]), round([day('2026-06-02')])],
    today: '2027-01-01',
    expected: [ENDED, 'not reviewed since the year of A round (2026)'],
    reason: 'each of several has its say, the earliest first',
  },
])('a round passes: $reason', ({ rounds, today, expected }) => {
  expect(getReviewReasons({ ...OPEN, programmes: rounds }, today)).toEqual(expected);
});

test('only available ideas need review; taken, completed and retired ideas do not', () => {
  const asking = STATUSES.filter(
    ({ value }) => getReviewReasons({ ...OPEN, status: value, programmes: [round([])] }, '2030-01-01').length > 0,
  );
  expect(asking.map(({ value }) => value)).toEqual(['open', 'discussion']);
});

test('an idea can need review for both reasons', () => {
  const reasons = getReviewReasons(anIdea('some-idea', { reviewed: '2026-01-10', programmes: ['gsoc-2026'] }), '2027-02-01');
  expect(reasons).toEqual([
    'last reviewed 12 months ago, on 10 January 2026',
    'not reviewed since the year of Google Summer of Code 2026 (2026)',
  ]);
});
