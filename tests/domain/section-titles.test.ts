import { expect, test } from 'vitest';
import { getSectionTitles } from '../../src/domain/idea-sections.ts';

test.each([
  { status: 'open', expected: 'What you will build', reason: 'an open idea has a title in the future tense' },
  { status: 'taken', expected: 'What you will build', reason: 'a taken idea has a title in the future tense' },
  { status: 'completed', expected: 'What was built', reason: 'a completed idea has a title in the past tense' },
  { status: 'retired', expected: 'What was planned', reason: 'a retired idea has a title about a plan in the past' },
] as const)('$reason', ({ status, expected }) => {
  expect(getSectionTitles(status).outcomes).toBe(expected);
});
