import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '../../../src/domain/text/slug.ts';

test.each([
  { input: 'Router VM', expected: 'router-vm', reason: 'words are joined by hyphens, in lower case' },
  { input: '  a -- b  ', expected: 'a-b', reason: 'by one hyphen, with none at the ends' },
  { input: 'Piñata', expected: 'pinata', reason: 'accents are dropped' },
  { input: 'ﬁle ①', expected: 'file-1', reason: 'ligatures and circled digits become what they mean' },
  { input: 'İstanbul', expected: 'istanbul', reason: 'a dotted capital leaves no dot behind' },
  { input: 'C++', expected: 'cpp', reason: 'C++ is told from C' },
  { input: 'C#', expected: 'csharp', reason: 'C# is told from C' },
  { input: 'F# and C++', expected: 'fsharp-and-cpp', reason: 'signs are spelt out wherever they stand' },
  { input: '.NET', expected: 'dotnet', reason: 'a leading dot is a word' },
  { input: 'Node.js', expected: 'node-js', reason: 'a dot within only parts words' },
  { input: 'R&D', expected: 'r-and-d', reason: 'an ampersand is a word' },
  { input: 'TCP/IP', expected: 'tcp-ip', reason: 'a stroke parts words' },
  { input: '日本', expected: '', reason: 'nothing may be left' },
  { input: '', expected: '', reason: 'nothing was there' },
])('$reason', ({ input, expected }) => {
  expect(slugify(input)).toBe(expected);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('a', 'Z', '+', '#', '.', '&', ' ', '-', 'é', '\u0301', 'İ', 'ß') }),
);

test('a slug of any text has only lower-case words and single hyphens', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      expect(slugify(name)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
    }),
  );
});

test('the slug of a slug is itself', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      expect(slugify(slugify(name))).toBe(slugify(name));
    }),
  );
});

test('case and outer spaces do not change a slug', () => {
  const ascii = fc.string({ unit: 'grapheme-ascii' });
  fc.assert(
    fc.property(ascii, (name) => {
      expect(slugify(` ${name.toUpperCase()} `)).toBe(slugify(name));
    }),
  );
});
