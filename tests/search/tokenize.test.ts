import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, tokenizeQuery, tokenizeText } from '../../src/search/tokenize.ts';

test.each([
  { input: 'DHCP router', expected: ['dhcp', 'router'], reason: 'words in lower case, as typed' },
  { input: '  a,b;c  ', expected: ['a', 'b', 'c'], reason: 'whatever is no word parts words' },
  { input: 'Piñata Björnsson', expected: ['pinata', 'bjornsson'], reason: 'accents are dropped' },
  { input: 'n\u0303', expected: ['n'], reason: 'also those that stand apart' },
  { input: 'C++ c# c', expected: ['c++', 'c#', 'c'], reason: 'signs that make a name stay' },
  { input: '++ # +', expected: [], reason: 'signs alone do not' },
  { input: 'TCP/IP', expected: ['tcp', 'ip'], reason: 'a stroke parts words' },
  { input: 'opam 1.2', expected: ['opam', '1', '2'], reason: 'digits are words' },
  { input: 'dns DNS dns', expected: ['dns'], reason: 'each word once' },
  { input: 'сеть 日本', expected: ['сеть', '日本'], reason: 'words of any script' },
  { input: '.*(?:[a-\\', expected: ['a'], reason: 'a regular expression is only its letters' },
  { input: ' \n\t ', expected: [], reason: 'no words' },
  { input: 'x'.repeat(40), expected: ['x'.repeat(32)], reason: 'a long word is cut at 32' },
  { input: 'a b c d e f g h i j k l m n', expected: [...'abcdefghijkl'], reason: 'words beyond the twelfth are dropped' },
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

test('case and accents make no difference, and folding is idempotent', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
      expect(tokenizeQuery(text.normalize('NFD'))).toEqual(tokenizeQuery(text));
    }),
  );
});

test.each([
  { input: 'a self-hosted router', expected: ['a', 'self', 'hosted', 'selfhosted', 'router'], reason: 'a hyphen both parts and joins' },
  { input: 'Node.js', expected: ['node', 'js', 'nodejs'], reason: 'so does a dot within a word' },
  { input: 'The end. A start', expected: ['the', 'end', 'a', 'start'], reason: 'but none at the end of a sentence' },
  { input: 'in .NET and C#', expected: ['in', '.net', 'and', 'c#'], reason: '.NET is a name, not a network' },
  { input: 'TCP/IP', expected: ['tcp', 'ip'], reason: 'a stroke only parts' },
  { input: "the mentor’s don't", expected: ['the', 'mentor', 'dont'], reason: 'an apostrophe neither parts nor counts' },
  { input: 'optimising colours', expected: ['optimizing', 'colors'], reason: 'one spelling for both sides of the ocean' },
  { input: 'log log', expected: ['log', 'log'], reason: 'what is said twice counts twice' },
])('text: $reason', ({ input, expected }) => {
  expect(tokenizeText(input)).toEqual(expected);
});
