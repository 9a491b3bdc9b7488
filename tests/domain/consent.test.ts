import { expect, test } from 'vitest';
import { formatMentorNames, unconfirmedMentors, type Person } from '../../src/domain/idea.ts';
import type { Status } from '../../src/domain/vocabulary.ts';

const ADA: Person = { id: 'ada', name: 'Ada Lovelace' };
const BJORN: Person = { id: 'bjorn', name: 'Björn Zebra', confirmed: '2026-01-10' };
const CARLA: Person = { id: 'carla', name: 'Carla' };

test.each<{ status: Status; mentors: readonly Person[]; expected: readonly string[]; reason: string }>([
  { status: 'open', mentors: [ADA, BJORN, CARLA], expected: ['ada', 'carla'], reason: 'those without the day, in the author’s order' },
  { status: 'discussion', mentors: [ADA], expected: ['ada'], reason: 'an idea in discussion is on offer too' },
  { status: 'open', mentors: [BJORN], expected: [], reason: 'whoever has said so is confirmed' },
  { status: 'open', mentors: [], expected: [], reason: 'nobody is named' },
  { status: 'taken', mentors: [ADA], expected: [], reason: 'who mentors a taken idea is at it already' },
  { status: 'completed', mentors: [ADA], expected: [], reason: 'who mentored a completed one is history' },
  { status: 'retired', mentors: [ADA], expected: [], reason: 'a retired one promises nobody' },
])('$reason', ({ status, mentors, expected }) => {
  expect(unconfirmedMentors({ status, mentors }).map(({ id }) => id)).toEqual(expected);
});

test('plain text names say which mentors are not confirmed', () => {
  expect(formatMentorNames({ status: 'open', mentors: [ADA, BJORN] })).toEqual(['Ada Lovelace (not yet confirmed)', 'Björn Zebra']);
  expect(formatMentorNames({ status: 'taken', mentors: [ADA, BJORN] })).toEqual(['Ada Lovelace', 'Björn Zebra']);
});
