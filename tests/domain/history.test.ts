import { expect, test } from 'vitest';
import { buildHistory } from '../../src/domain/history.ts';
import { STATUSES } from '../../src/domain/vocabulary.ts';
import { anIdea, type Written } from '../support/ideas.ts';

type History = NonNullable<Written['history']>;

const years = (history: History) =>
  buildHistory(anIdea('some-idea', { history })).years.map(({ year, attempts }) => [year, ...attempts.map(({ outcome }) => outcome)]);

test.each<{ history: History; expected: unknown; reason: string }>([
  { history: [], expected: [], reason: 'an idea without attempts has no years' },
  {
    history: [
      { year: 2020, outcome: 'A third' },
      { year: 2015, outcome: 'A first' },
      { year: 2015, outcome: 'A second' },
    ],
    expected: [
      [2015, 'A first', 'A second'],
      [2020, 'A third'],
    ],
    reason: 'oldest year first; one group for each year that has attempts',
  },
])('$reason', ({ history, expected }) => {
  expect(years(history)).toEqual(expected);
});

test.each<{ attempt: History[number]; expected: object; reason: string }>([
  {
    attempt: { year: 2015, outcome: 'A start' },
    expected: { who: '', mentors: '', outcome: 'A start', remains: '', links: [] },
    reason: 'unknown parts are empty',
  },
  {
    attempt: { year: 2026, contributor: 'Grace', programme: 'gsoc-2026', mentors: ['ada', 'bjorn'], outcome: 'A start' },
    expected: { who: 'Grace · Google Summer of Code 2026', mentors: 'Ada Lovelace, Björn Zebra' },
    reason: 'contributor and programme are joined; mentors are listed by name',
  },
])('$reason', ({ attempt, expected }) => {
  expect(buildHistory(anIdea('some-idea', { history: [attempt] })).years[0]?.attempts[0]).toMatchObject(expected);
});

const ATTEMPTS: History = [
  { year: 2015, outcome: 'A library', remains: 'IPv6' },
  { year: 2016, outcome: 'Nothing' },
  {
    year: 2020,
    outcome: 'A server that has been at work in a small network since the spring of that very year',
    remains: 'Relays',
  },
];

test('remaining work is listed at the end for an available idea, and otherwise with its attempt', () => {
  const collected = STATUSES.map(({ value }) => {
    const { years, remainingWork } = buildHistory(anIdea('some-idea', { status: value, history: ATTEMPTS }));
    const withAttempts = years.flatMap(({ attempts }) => attempts.flatMap(({ remains }) => (remains === '' ? [] : remains)));
    return [value, withAttempts, remainingWork.map(({ text }) => text)];
  });
  expect(collected).toEqual([
    ['open', [], ['IPv6', 'Relays']],
    ['discussion', [], ['IPv6', 'Relays']],
    ['taken', ['IPv6', 'Relays'], []],
    ['completed', ['IPv6', 'Relays'], []],
    ['retired', ['IPv6', 'Relays'], []],
  ]);
});

test('remaining work names its attempt, because the text often refers to it', () => {
  expect(buildHistory(anIdea('some-idea', { history: ATTEMPTS })).remainingWork.map(({ after }) => after)).toEqual([
    '2015: A library',
    '2020: A server that has been at work in a small network since…',
  ]);
});

test('a history has the day of the last review, or an empty text when there was no review', () => {
  expect(buildHistory(anIdea('some-idea', { history: ATTEMPTS, reviewed: '2026-02-03' })).reviewed).toBe('2026-02-03');
  expect(buildHistory(anIdea('some-idea', { history: ATTEMPTS })).reviewed).toBe('');
});
