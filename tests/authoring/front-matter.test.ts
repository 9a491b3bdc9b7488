import { expect, test } from 'vitest';
import { parseFrontMatter, partsOf } from '../../src/authoring/front-matter.ts';

test.each([
  { input: '---\ntitle: A\n---\nText', expected: { title: 'A' }, reason: 'what stands between the fences' },
  { input: '---\r\ntitle: A\r\n---\r\nText', expected: { title: 'A' }, reason: 'lines that end as on Windows' },
  { input: '\uFEFF---\ntitle: A\n---\n', expected: { title: 'A' }, reason: 'a mark some editors put first' },
  { input: '---\nadded: 2026-02-30\n---\n', expected: { added: '2026-02-30' }, reason: 'a day stays as written, even one there is not' },
  { input: '---\n---\nText', expected: {}, reason: 'nothing between the fences' },
  { input: 'Text\n---\ntitle: A\n---\n', expected: {}, reason: 'a rule further down is no front matter' },
  { input: '---\n- a\n---\n', expected: {}, reason: 'a list has no fields' },
])('$reason', ({ input, expected }) => {
  expect(parseFrontMatter(input)).toEqual(expected);
});

test('a field written twice is refused, with its place in the file', () => {
  expect(() => parseFrontMatter('---\ntitle: A\ntitle: B\n---\n')).toThrow(/unique at line 3/);
});

test.each([
  { input: '---\ntitle: A\n---\nText\n', expected: ['title: A', 'Text\n', 4], reason: 'the text begins below the fence' },
  { input: '---\r\ntitle: A\r\n---\r\nText', expected: ['title: A', 'Text', 4], reason: 'lines that end as on Windows' },
  { input: 'Text', expected: ['', 'Text', 1], reason: 'without front matter all is text' },
  { input: '---\ntitle: A\n---', expected: ['title: A', '', 3], reason: 'no text at all' },
])('$reason', ({ input, expected }) => {
  const { frontMatter, text, textLine } = partsOf(input);
  expect([frontMatter, text, textLine]).toEqual(expected);
});
