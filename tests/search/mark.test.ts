import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markWords } from '../../src/search/mark.ts';
import { queryWords } from '../../src/search/tokens.ts';

/** `text` with what is marked for `query` in brackets. */
function marked(text: string, query: string): string {
  return markWords(text, queryWords(query))
    .map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join('');
}

test.each([
  { text: 'A router VM', query: 'router', expected: 'A [router] VM', reason: 'the word itself' },
  { text: 'A router VM', query: 'VM a', expected: '[A] router [VM]', reason: 'several words, in any order and case' },
  { text: 'Functional tests', query: 'test', expected: 'Functional [tests]', reason: 'a word that the query begins' },
  { text: 'The Bitcoin Piñata', query: 'pinata', expected: 'The Bitcoin [Piñata]', reason: 'a word with an accent the query lacks' },
  { text: 'The Bitcoin Pinata', query: 'piñata', expected: 'The Bitcoin [Pinata]', reason: 'and the other way about' },
  { text: 'A syslog collector', query: 'sylog', expected: 'A [syslog] collector', reason: 'a word that is one slip away' },
  { text: 'A firewall unikernel', query: 'firewal', expected: 'A [firewall] unikernel', reason: 'a letter left out' },
  { text: 'Packets and macs', query: 'c', expected: 'Packets and macs', reason: 'a single letter marks no word that only holds it' },
  { text: 'Written in C', query: 'c', expected: 'Written in [C]', reason: 'but the word it is' },
  { text: 'In C++, not C#', query: 'c++', expected: 'In [C++], not C#', reason: 'the signs of a name are part of it' },
  { text: 'tcp/ip', query: 'ip', expected: 'tcp/[ip]', reason: 'what stands between words is not marked' },
  { text: 'A router VM', query: 'storage', expected: 'A router VM', reason: 'nothing near, nothing marked' },
  { text: 'A router VM', query: '.*', expected: 'A router VM', reason: 'a query without words marks nothing' },
  { text: '', query: 'router', expected: '', reason: 'no text, no segments' },
])('$reason', ({ text, query, expected }) => {
  expect(marked(text, query)).toBe(expected);
});

test('the segments put together are the text, none is empty, and no two neighbours are unmarked', () => {
  const aWord = fc.constantFrom('router', 'Piñata', 'C++', 'a', 'e\u0301', '\u0301', '日本', ' ', ', ', '-', '\n', '𝒜');
  const aText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: aWord }));
  fc.assert(
    fc.property(aText, fc.oneof(aText, fc.constantFrom('rout', 'pinata c', 'a')), (text, query) => {
      const segments = markWords(text, queryWords(query));
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      expect(segments.filter((segment) => segment.text === '')).toEqual([]);
      expect(segments.filter((segment, index) => !segment.marked && segments[index + 1]?.marked === false)).toEqual([]);
    }),
  );
});
