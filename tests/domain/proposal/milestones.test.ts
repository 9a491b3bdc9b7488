import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planMilestones } from '../../../src/domain/proposal/proposal-outline.ts';

const named = (count: number): string[] => Array.from({ length: count }, (_, index) => `Outcome ${index}`);

test.each([
  { count: 1, weeks: 8, expected: ['Weeks 1 to 7', 'Week 8'], reason: 'one outcome gets all weeks except the last' },
  {
    count: 3,
    weeks: 12,
    expected: ['Weeks 1 to 3', 'Weeks 4 to 7', 'Weeks 8 to 11', 'Week 12'],
    reason: 'when the weeks cannot be divided evenly, later outcomes get more',
  },
  { count: 7, weeks: 8, expected: [1, 2, 3, 4, 5, 6, 7, 8].map((week) => `Week ${week}`), reason: 'each outcome gets one week' },
  { count: 2, weeks: 2, expected: ['Week 1', 'Week 1', 'Week 2'], reason: 'more outcomes than weeks: several outcomes share a week' },
])('$reason', ({ count, weeks, expected }) => {
  expect(planMilestones(named(count), weeks).map(({ when }) => when)).toEqual(expected);
});

test('milestones are the outcomes in their order, and cover every week', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2, max: 52 }), (count, weeks) => {
      const milestones = planMilestones(named(count), weeks);
      expect(milestones.slice(0, -1).map(({ outcome }) => outcome)).toEqual(named(count));
      const spans = milestones.map(({ when }) => (when.match(/\d+/g) ?? []).map(Number));
      const covered = new Set(spans.flatMap(([from = 0, to = from]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)));
      expect([...covered].sort((a, b) => a - b)).toEqual(Array.from({ length: weeks }, (_, week) => week + 1));
      expect(spans.map(([from]) => from)).toEqual(spans.map(([from]) => from).sort((a, b) => Number(a) - Number(b)));
    }),
  );
});
