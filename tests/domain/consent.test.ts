import { expect, test } from 'vitest';
import { formatMentorNames, unconfirmedMentors, type Person } from '../../src/domain/idea.ts';
import type { Status } from '../../src/domain/vocabulary.ts';

const ADA: Person = { id: 'ada', name: 'Ada Lovelace' };
const BJORN: Person = { id: 'bjorn', name: 'Björn Zebra', confirmed: '2026-01-10' };
const CARLA: Person = { id: 'carla', name: 'Carla' };

test.each<{ status: Status; mentors: readonly Person[]; expected: readonly string[]; reason: string }>([
  {
    status: 'open',
    mentors: [ADA, BJORN, CARLA],
    expected: ['ada', 'carla'],
    reason: 'mentors of an open idea need confirmation; the author’s order is kept',
  },
  { status: 'discussion', mentors: [ADA], expected: ['ada'], reason: 'mentors of an idea in discussion need confirmation' },
  { status: 'open', mentors: [BJORN], expected: [], reason: 'a mentor with a date of confirmation is confirmed' },
  { status: 'open', mentors: [], expected: [], reason: 'an idea without mentors has no unconfirmed mentors' },
  { status: 'taken', mentors: [ADA], expected: [], reason: 'mentors of a taken idea need no confirmation' },
  { status: 'completed', mentors: [ADA], expected: [], reason: 'mentors of a completed idea need no confirmation' },
  { status: 'retired', mentors: [ADA], expected: [], reason: 'mentors of a retired idea need no confirmation' },
])('$reason', ({ status, mentors, expected }) => {
  expect(unconfirmedMentors({ status, mentors }).map(({ id }) => id)).toEqual(expected);
});

test('plain text names say which mentors are not confirmed', () => {
  expect(formatMentorNames({ status: 'open', mentors: [ADA, BJORN] })).toEqual(['Ada Lovelace (not yet confirmed)', 'Björn Zebra']);
  expect(formatMentorNames({ status: 'taken', mentors: [ADA, BJORN] })).toEqual(['Ada Lovelace', 'Björn Zebra']);
});
