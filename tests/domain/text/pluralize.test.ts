import { expect, test } from 'vitest';
import { formatIdeaCount } from '../../../src/domain/text/pluralize.ts';

test.each([
  { input: 0, expected: '0 ideas', reason: 'none is many in English' },
  { input: 1, expected: '1 idea', reason: 'one is one' },
  { input: 34, expected: '34 ideas', reason: 'many are many' },
])('$reason', ({ input, expected }) => {
  expect(formatIdeaCount(input)).toBe(expected);
});
