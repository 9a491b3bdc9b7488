import { expect, test } from 'vitest';
import { formatLastAttempt } from '../../src/domain/history.ts';
import { anIdea, type Written } from '../support/ideas.ts';

test.each<{ input: Partial<Written>; expected: string; reason: string }>([
  { input: {}, expected: '', reason: 'without an attempt or an origin, the text is empty' },
  {
    input: { origin: { note: 'Said on a call.' } },
    expected: 'Origin: Said on a call.',
    reason: 'without an attempt, the origin note is shown',
  },
  { input: { origin: { date: '2015-02-11' } }, expected: '', reason: 'an origin with only a date is not shown' },
  {
    input: { origin: { note: 'Said on a call.' }, history: [{ year: 2015, outcome: 'A patch.', remains: 'Nobody needs it.' }] },
    expected: 'Last attempt (2015): A patch. Nobody needs it.',
    reason: 'an attempt with its remaining work is shown instead of the origin',
  },
  {
    input: {
      history: [
        { year: 2020, outcome: 'The last.' },
        { year: 2015, outcome: 'The first.' },
      ],
    },
    expected: 'Last attempt (2020): The last.',
    reason: 'the attempt of the latest year is shown, even when the author lists it first',
  },
  {
    input: {
      history: [
        { year: 2020, outcome: 'The last but one.' },
        { year: 2020, outcome: 'The last.' },
      ],
    },
    expected: 'Last attempt (2020): The last.',
    reason: 'of two attempts in the same year, the last one in the list is shown',
  },
])('$reason', ({ input, expected }) => {
  expect(formatLastAttempt(anIdea('some-idea', input))).toBe(expected);
});
