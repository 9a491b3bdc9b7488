import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '../../../src/domain/text/slug.ts';

test.each([
  { input: 'Router VM', expected: 'router-vm', reason: 'words are joined by hyphens, in lower case' },
  { input: '  a -- b  ', expected: 'a-b', reason: 'one hyphen between words, and none at the ends' },
  { input: 'Piñata', expected: 'pinata', reason: 'accents are dropped' },
  { input: 'ﬁle ①', expected: 'file-1', reason: 'ligatures and circled digits become plain letters and digits' },
  { input: 'İstanbul', expected: 'istanbul', reason: 'a capital I with a dot becomes a plain i' },
  { input: 'C++', expected: 'cpp', reason: 'C++ is different from C' },
  { input: 'C#', expected: 'csharp', reason: 'C# is different from C' },
  { input: 'F# and C++', expected: 'fsharp-and-cpp', reason: '# and ++ become words anywhere in the name' },
  { input: '.NET', expected: 'dotnet', reason: 'a dot at the start becomes a word' },
  { input: 'Node.js', expected: 'node-js', reason: 'a dot inside a name separates words' },
  { input: 'R&D', expected: 'r-and-d', reason: 'an ampersand becomes a word' },
  { input: 'TCP/IP', expected: 'tcp-ip', reason: 'a slash separates words' },
  { input: '日本', expected: '', reason: 'a name without Latin letters has an empty slug' },
  { input: '', expected: '', reason: 'an empty name has an empty slug' },
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
