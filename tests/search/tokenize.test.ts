import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, tokenizeQuery, tokenizeText } from '../../src/search/tokenize.ts';

test.each([
  { input: 'DHCP router', expected: ['dhcp', 'router'], reason: 'words are converted to lower case' },
  { input: '  a,b;c  ', expected: ['a', 'b', 'c'], reason: 'punctuation and spaces separate words' },
  { input: 'Piñata Björnsson', expected: ['pinata', 'bjornsson'], reason: 'accents are removed' },
  { input: 'n\u0303', expected: ['n'], reason: 'a combining accent is removed' },
  { input: 'C++ c# c', expected: ['c++', 'c#', 'c'], reason: '+ and # at the end of a word are kept' },
  { input: '++ # +', expected: [], reason: '+ and # alone are not words' },
  { input: 'TCP/IP', expected: ['tcp', 'ip'], reason: 'a slash separates words' },
  { input: 'opam 1.2', expected: ['opam', '1', '2'], reason: 'digits are words' },
  { input: 'dns DNS dns', expected: ['dns'], reason: 'a repeated word is kept once' },
  { input: 'сеть 日本', expected: ['сеть', '日本'], reason: 'words of any script' },
  { input: '.*(?:[a-\\', expected: ['a'], reason: 'only the letters of a regular expression are kept' },
  { input: ' \n\t ', expected: [], reason: 'white space has no words' },
  { input: 'x'.repeat(40), expected: ['x'.repeat(32)], reason: 'a long word is cut after 32 characters' },
  { input: 'a b c d e f g h i j k l m n', expected: [...'abcdefghijkl'], reason: 'only the first 12 words are kept' },
])('$reason', ({ input, expected }) => {
  expect(tokenizeQuery(input)).toEqual(expected);
});

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', size: '+2' }), fc.lorem({ maxCount: 40 }));

test('any text gives at most 12 words of at most 32 characters, none empty and none twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = tokenizeQuery(text);
      expect(words.length).toBeLessThanOrEqual(12);
      expect(words.filter((word) => word.length === 0 || word.length > 32)).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }),
  );
});

test('accents as separate characters make no difference, and folding twice is the same as once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
      expect(tokenizeQuery(text.normalize('NFD'))).toEqual(tokenizeQuery(text));
    }),
  );
});

test.each([
  {
    input: 'a self-hosted router',
    expected: ['a', 'self', 'hosted', 'selfhosted', 'router'],
    reason: 'words with a hyphen give their parts and the joined word',
  },
  { input: 'Node.js', expected: ['node', 'js', 'nodejs'], reason: 'words with a dot give their parts and the joined word' },
  { input: 'The end. A start', expected: ['the', 'end', 'a', 'start'], reason: 'a dot at the end of a sentence joins nothing' },
  { input: 'in .NET and C#', expected: ['in', '.net', 'and', 'c#'], reason: 'the dot of .NET is part of the word' },
  { input: 'TCP/IP', expected: ['tcp', 'ip'], reason: 'words with a slash give only their parts' },
  { input: "the mentor’s don't", expected: ['the', 'mentor', 'dont'], reason: 'an apostrophe and a possessive s are removed' },
  { input: 'optimising colours', expected: ['optimizing', 'colors'], reason: 'British spelling becomes American spelling' },
  { input: 'log log', expected: ['log', 'log'], reason: 'a repeated word is kept twice' },
])('text: $reason', ({ input, expected }) => {
  expect(tokenizeText(input)).toEqual(expected);
});
