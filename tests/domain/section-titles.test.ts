import { expect, test } from 'vitest';
import { getSectionTitles } from '../../src/domain/idea-sections.ts';

test.each([
  { status: 'open', expected: 'What you will build', reason: 'what can be taken up is told to whoever will' },
  { status: 'taken', expected: 'What you will build', reason: 'and so is what somebody has taken up' },
  { status: 'completed', expected: 'What was built', reason: 'what is done is told as done' },
  { status: 'retired', expected: 'What was planned', reason: 'what was withdrawn promises nothing' },
] as const)('$reason', ({ status, expected }) => {
  expect(getSectionTitles(status).outcomes).toBe(expected);
});
