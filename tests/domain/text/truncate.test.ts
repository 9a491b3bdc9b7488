import fc from 'fast-check';
import { expect, test } from 'vitest';
import { truncateAtWord } from '../../../src/domain/text/truncate.ts';

test.each([
  { input: 'A router', most: 8, expected: 'A router', reason: 'a text that fits is not changed' },
  { input: 'A router for homes', most: 12, expected: 'A router…', reason: 'a word that does not fit is removed completely' },
  { input: 'Unikernelfirewall', most: 8, expected: 'U…', reason: 'one long word is cut to its first letter' },
])('$reason', ({ input, most, expected }) => {
  expect(truncateAtWord(input, most)).toBe(expected);
});

test('no result is longer than the maximum', () => {
  fc.assert(fc.property(fc.string(), fc.integer({ min: 2, max: 50 }), (text, most) => truncateAtWord(text, most).length <= most));
});
