import { expect, test } from 'vitest';
import { getReviewReasons } from '../../src/domain/review-status.ts';
import type { ProgrammeRow } from '../../src/domain/front-matter.ts';
import { STATUSES } from '../../src/domain/vocabulary.ts';
import { anIdea } from '../support/ideas.ts';

const OPEN = { status: 'open', reviewed: '2026-01-10', added: '2025-12-01', programmes: [] } as const;
const round = (timeline: ProgrammeRow['timeline'], year = 2026): ProgrammeRow => ({ name: 'A round', kind: 'other', year, timeline });
const day = (date: string, until?: string): ProgrammeRow['timeline'][number] => ({ date, label: 'Something', ...(until && { until }) });

test.each([
  { today: '2026-01-10', expected: [], reason: 'no review is needed on the day of the last review' },
  { today: '2027-01-10', expected: [], reason: 'no review is needed exactly one year after the last one' },
  {
    today: '2027-01-11',
    expected: ['last reviewed 12 months ago, on 10 January 2026'],
    reason: 'a review is needed one year and one day after the last one',
  },
  { today: '2027-03-09', expected: ['last reviewed 13 months ago, on 10 January 2026'], reason: 'an incomplete month is not counted' },
  { today: '2027-03-10', expected: ['last reviewed 14 months ago, on 10 January 2026'], reason: 'a complete month is counted' },
  { today: '2028-01-10', expected: ['last reviewed 2 years ago, on 10 January 2026'], reason: '24 months are shown as 2 years' },
  { today: '2029-01-09', expected: ['last reviewed 2 years ago, on 10 January 2026'], reason: 'an incomplete year is not counted' },
  { today: '2025-12-24', expected: [], reason: 'no review is needed when the last review is in the future' },
])('age of the last review: $reason', ({ today, expected }) => {
  expect(getReviewReasons(OPEN, today)).toEqual(expected);
});

test.each([
  {
    reviewed: '2024-02-29',
    today: '2025-02-28',
    expected: 0,
    reason: 'reviewed on 29 February 2024: no review is needed on 28 February 2025',
  },
  { reviewed: '2024-02-29', today: '2025-03-01', expected: 1, reason: 'reviewed on 29 February 2024: a review is needed on 1 March 2025' },
  {
    reviewed: '2023-02-28',
    today: '2024-02-28',
    expected: 0,
    reason: 'reviewed on 28 February 2023: no review is needed on 28 February 2024',
  },
  {
    reviewed: '2023-02-28',
    today: '2024-02-29',
    expected: 1,
    reason: 'reviewed on 28 February 2023: a review is needed on 29 February 2024',
  },
  {
    reviewed: '2025-12-31',
    today: '2026-12-31',
    expected: 0,
    reason: 'reviewed on 31 December 2025: no review is needed on 31 December 2026',
  },
  {
    reviewed: '2025-12-31',
    today: '2027-01-01',
    expected: 1,
    reason: 'reviewed on 31 December 2025: a review is needed on 1 January 2027',
  },
])('$reason', ({ reviewed, today, expected }) => {
  expect(getReviewReasons({ ...OPEN, reviewed }, today)).toHaveLength(expected);
});

test('an idea without a review counts as reviewed on the day it was added', () => {
  const never = { status: 'open', added: '2026-01-10', programmes: [] } as const;
  expect(getReviewReasons(never, '2027-01-10')).toEqual([]);
  expect(getReviewReasons(never, '2027-01-11')).toEqual(['not reviewed since it was added 12 months ago, on 10 January 2026']);
});

const ENDED = 'not reviewed since A round ended on 2 June 2026';

test.each([
  { rounds: [round([day('2026-06-02')])], today: '2026-06-02', expected: [], reason: 'on its last day, a programme has not ended' },
  {
    rounds: [round([day('2026-06-02')])],
    today: '2026-06-03',
    expected: [ENDED],
    reason: 'on the day after its last day, a programme has ended',
  },
  {
    rounds: [round([day('2026-05-01', '2026-06-02'), day('2026-05-20')])],
    today: '2026-07-01',
    expected: [ENDED],
    reason: 'a programme ends on the latest day in any row of its timeline',
  },
  {
    rounds: [round([day('2026-01-09')])],
    today: '2026-07-01',
    expected: [],
    reason: 'no review is needed when the programme ended before the last review',
  },
  {
    rounds: [round([day('2026-01-10')])],
    today: '2026-07-01',
    expected: ['not reviewed since A round ended on 10 January 2026'],
    reason: 'a review is needed when the programme ended on the day of the last review',
  },
  { rounds: [round([])], today: '2026-12-31', expected: [], reason: 'a programme without dates has not ended on 31 December of its year' },
  {
    rounds: [round([])],
    today: '2027-01-01',
    expected: ['not reviewed since the year of A round (2026)'],
    reason: 'a programme without dates ends with its year, and the reason names no day',
  },
  { rounds: [round([], 2027)], today: '2026-12-01', expected: [], reason: 'a programme in a future year has not ended' },
  {
    rounds: [round([], 2015)],
    today: '2026-12-01',
    expected: [],
    reason: 'no review is needed for a programme that ended years before the last review',
  },
  {
    rounds: [round([]), round([day('2026-06-02')])],
    today: '2027-01-01',
    expected: [ENDED, 'not reviewed since the year of A round (2026)'],
    reason: 'each ended programme is a reason, the earliest first',
  },
])('end of a programme: $reason', ({ rounds, today, expected }) => {
  expect(getReviewReasons({ ...OPEN, programmes: rounds }, today)).toEqual(expected);
});

test('only available ideas need review; taken, completed and retired ideas do not', () => {
  const needReview = STATUSES.filter(
    ({ value }) => getReviewReasons({ ...OPEN, status: value, programmes: [round([])] }, '2030-01-01').length > 0,
  );
  expect(needReview.map(({ value }) => value)).toEqual(['open', 'discussion']);
});

test('an idea can need review for both reasons', () => {
  const reasons = getReviewReasons(anIdea('some-idea', { reviewed: '2026-01-10', programmes: ['gsoc-2026'] }), '2027-02-01');
  expect(reasons).toEqual([
    'last reviewed 12 months ago, on 10 January 2026',
    'not reviewed since the year of Google Summer of Code 2026 (2026)',
  ]);
});
