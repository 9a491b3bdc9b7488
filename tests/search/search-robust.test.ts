import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordSetOf } from '../../src/domain/idea-record.ts';
import { createSearch } from '../../src/search/search.ts';
import { shippedIdeas } from '../support/shipped.ts';

const IDEAS = shippedIdeas();
const IDS = new Set(IDEAS.map(({ id }) => id));
const search = createSearch(recordSetOf(IDEAS));

test.each([
  { input: '.*', expected: undefined, reason: 'a pattern is no word' },
  { input: '(', expected: undefined, reason: 'a bracket is none' },
  { input: '\\\\', expected: undefined, reason: 'nor are backslashes' },
  { input: '[a-', expected: search('a'), reason: 'a broken class is its letter' },
  { input: "'syslog !router ^a$ | =x", expected: search('syslog router a x'), reason: 'signs that Fuse gives a meaning have none here' },
  { input: 'router|syslog', expected: search('router syslog'), reason: 'a stroke is no “or”' },
])('$input: $reason', ({ input, expected }) => {
  expect(search(input)).toEqual(expected);
});

test('whatever is typed, a search gives ideas that exist, each once, and never throws', () => {
  const bits = fc.constantFrom('router', 'sylog', ' ', '(', '[', '\\', '*', '"', '!', '^', '|', 'ñ', '\u0301', '𝒜', '\uD800');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: bits })), (text) => {
      const found = search(text) ?? [];
      expect(new Set(found).size).toBe(found.length);
      expect(found.filter((id) => !IDS.has(id))).toEqual([]);
    }),
  );
});

test('the order of the words does not decide what is found', () => {
  const words = ['ocaml', 'network', 'unikernel', 'tests', 'tls'];
  fc.assert(
    fc.property(fc.shuffledSubarray(words, { minLength: 2, maxLength: 3 }), (chosen) => {
      expect(search(chosen.join(' '))?.toSorted()).toEqual(search(chosen.toReversed().join(' '))?.toSorted());
    }),
    { numRuns: 30 },
  );
});

test('a further word can only narrow what is found', () => {
  const words = ['ocaml', 'network', 'unikernel', 'tests', 'tls', 'syslog', 'xen'];
  fc.assert(
    fc.property(fc.shuffledSubarray(words, { minLength: 1, maxLength: 3 }), fc.constantFrom(...words), (chosen, word) => {
      const before = search(chosen.join(' ')) ?? [];
      expect((search([...chosen, word].join(' ')) ?? []).filter((id) => !before.includes(id))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test.each([
  { input: 'x'.repeat(200_000), reason: 'one word without an end' },
  { input: 'firewall '.repeat(20_000), reason: 'one word over and over' },
  { input: Array.from({ length: 20_000 }, (_, each) => `word${each}`).join(' '), reason: 'a book' },
  {
    input: 'router firewall syslog network performance storage testing opam console library continuous unikernel',
    reason: 'twelve real words',
  },
  { input: '\u0301'.repeat(100_000), reason: 'accents on nothing' },
])('takes less than 200 ms: $reason', ({ input }) => {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    search(input);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(200);
});
