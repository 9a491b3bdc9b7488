import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markTerms } from '../../src/search/mark-terms.ts';
import { tokenizeQuery } from '../../src/search/tokenize.ts';

/** `text` with the words that are marked for `terms` in brackets. */
function marked(text: string, terms: readonly string[]): string {
  return markTerms(text, new Set(terms))
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');
}

test.each([
  { text: 'A router VM', terms: ['router'], expected: 'A [router] VM', reason: 'an exact word' },
  { text: 'A router VM', terms: ['vm', 'a'], expected: '[A] router [VM]', reason: 'several words, in any order and case' },
  {
    text: 'Functional tests',
    terms: ['test'],
    expected: 'Functional tests',
    reason: 'a longer word that starts with a term is not marked',
  },
  {
    text: 'Functional tests',
    terms: ['test', 'tests'],
    expected: 'Functional [tests]',
    reason: 'a longer word is marked if it is also a term',
  },
  { text: 'The Bitcoin Piñata', terms: ['pinata'], expected: 'The Bitcoin [Piñata]', reason: 'accents do not matter' },
  { text: 'In C++, not C#', terms: ['c++'], expected: 'In [C++], not C#', reason: 'the plus signs of C++ are part of the word' },
  { text: 'tcp/ip', terms: ['ip'], expected: 'tcp/[ip]', reason: 'only the matching part of a compound is marked' },
  { text: 'A router VM', terms: [], expected: 'A router VM', reason: 'nothing is marked without terms' },
  { text: '', terms: ['router'], expected: '', reason: 'an empty text stays empty' },
])('$reason', ({ text, terms, expected }) => {
  expect(marked(text, terms)).toBe(expected);
});

test('the joined segments are the text, no segment is empty, and no two unmarked segments are adjacent', () => {
  const aWord = fc.constantFrom('router', 'Piñata', 'C++', 'a', 'e\u0301', '\u0301', '日本', ' ', ', ', '-', '\n', '𝒜');
  const aText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: aWord }));
  fc.assert(
    fc.property(aText, fc.oneof(aText, fc.constantFrom('rout', 'pinata c', 'a')), (text, query) => {
      const segments = markTerms(text, new Set(tokenizeQuery(query)));
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      expect(segments.filter((segment) => segment.text === '')).toEqual([]);
      expect(segments.filter((segment, index) => !segment.marked && segments[index + 1]?.marked === false)).toEqual([]);
    }),
  );
});
