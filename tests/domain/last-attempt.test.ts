import { expect, test } from 'vitest';
import { formatLastAttempt } from '../../src/domain/history.ts';
import { anIdea, type Written } from '../support/ideas.ts';

test.each<{ input: Partial<Written>; expected: string; reason: string }>([
  { input: {}, expected: '', reason: 'nothing is on record' },
  {
    input: { origin: { note: 'Said on a call.' } },
    expected: 'Origin: Said on a call.',
    reason: 'without an attempt, where it came from',
  },
  { input: { origin: { date: '2015-02-11' } }, expected: '', reason: 'a day alone says nothing' },
  {
    input: { origin: { note: 'Said on a call.' }, history: [{ year: 2015, outcome: 'A patch.', remains: 'Nobody needs it.' }] },
    expected: 'Last attempt (2015): A patch. Nobody needs it.',
    reason: 'an attempt says more, and what is left of it belongs to it',
  },
  {
    input: {
      history: [
        { year: 2020, outcome: 'The last.' },
        { year: 2015, outcome: 'The first.' },
      ],
    },
    expected: 'Last attempt (2020): The last.',
    reason: 'the latest, whatever the author’s order',
  },
  {
    input: {
      history: [
        { year: 2020, outcome: 'The last but one.' },
        { year: 2020, outcome: 'The last.' },
      ],
    },
    expected: 'Last attempt (2020): The last.',
    reason: 'of one year the one written last',
  },
])('$reason', ({ input, expected }) => {
  expect(formatLastAttempt(anIdea('some-idea', input))).toBe(expected);
});
