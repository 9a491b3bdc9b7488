import fc from 'fast-check';
import { expect, test } from 'vitest';
import { truncateAtWord } from '../../../src/domain/text/truncate.ts';

test.each([
  { input: 'A router', most: 8, expected: 'A router', reason: 'what fits is left alone' },
  { input: 'A router for homes', most: 12, expected: 'A router…', reason: 'a word that does not fit goes as a whole' },
  { input: 'Unikernelfirewall', most: 8, expected: 'U…', reason: 'one long word leaves its first letter' },
])('$reason', ({ input, most, expected }) => {
  expect(truncateAtWord(input, most)).toBe(expected);
});

test('no line is longer than the width', () => {
  fc.assert(fc.property(fc.string(), fc.integer({ min: 2, max: 50 }), (text, most) => truncateAtWord(text, most).length <= most));
});
