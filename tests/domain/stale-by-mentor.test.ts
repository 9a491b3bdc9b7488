import { expect, test } from 'vitest';
import { groupStaleByMentor } from '../../src/domain/review-status.ts';
import { anIdea, type Written } from '../support/ideas.ts';

const TODAY = '2027-06-01';
const OLD = { reviewed: '2026-01-10' };

function groups(ideas: Readonly<Record<string, Partial<Written>>>): unknown {
  return groupStaleByMentor(
    Object.entries(ideas).map(([id, change]) => anIdea(id, change)),
    TODAY,
  ).map(({ mentor, ideas }) => [mentor?.name ?? 'nobody', ...ideas.map(({ idea }) => idea.id)]);
}

test.each<{ ideas: Readonly<Record<string, Partial<Written>>>; expected: unknown; reason: string }>([
  { ideas: { fresh: { reviewed: TODAY, mentors: ['ada'] } }, expected: [], reason: 'a mentor whose ideas need no review is left out' },
  {
    ideas: { wanted: OLD, bjorns: { ...OLD, mentors: ['bjorn'] }, adas: { ...OLD, mentors: ['ada'] } },
    expected: [
      ['Ada Lovelace', 'adas'],
      ['Björn Zebra', 'bjorns'],
      ['nobody', 'wanted'],
    ],
    reason: 'mentors are sorted by name; ideas without a mentor come last',
  },
  {
    ideas: { shared: { ...OLD, mentors: ['bjorn', 'ada'] } },
    expected: [
      ['Ada Lovelace', 'shared'],
      ['Björn Zebra', 'shared'],
    ],
    reason: 'an idea with two mentors is in both groups',
  },
  {
    ideas: { b: OLD, a: OLD, oldest: { reviewed: '2025-01-01' }, never: { added: '2025-06-01' } },
    expected: [['nobody', 'oldest', 'never', 'a', 'b']],
    reason: 'ideas with the oldest review come first; ideas of the same day are sorted by id',
  },
  { ideas: { done: { ...OLD, status: 'completed', mentors: ['ada'] } }, expected: [], reason: 'a completed idea needs no review' },
])('$reason', ({ ideas, expected }) => {
  expect(groups(ideas)).toEqual(expected);
});
