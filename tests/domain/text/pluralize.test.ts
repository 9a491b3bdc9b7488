import { expect, test } from 'vitest';
import { formatIdeaCount } from '../../../src/domain/text/pluralize.ts';

test.each([
  { input: 0, expected: '0 ideas', reason: 'zero is plural' },
  { input: 1, expected: '1 idea', reason: 'one is singular' },
  { input: 34, expected: '34 ideas', reason: 'more than one is plural' },
])('$reason', ({ input, expected }) => {
  expect(formatIdeaCount(input)).toBe(expected);
});
