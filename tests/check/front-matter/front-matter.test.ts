import { expect, test } from 'vitest';
import { splitEntry, parseFrontMatter } from '../../../src/check/front-matter/front-matter.ts';

test.each([
  { input: '---\ntitle: A\n---\nText', expected: { title: 'A' }, reason: 'the fields between the fences' },
  { input: '---\r\ntitle: A\r\n---\r\nText', expected: { title: 'A' }, reason: 'lines that end as on Windows' },
  { input: '---\rtitle: A\r---\rText', expected: { title: 'A' }, reason: 'lines that end as on an old Mac' },
  { input: '---\r\ntitle: A\r---\nText', expected: { title: 'A' }, reason: 'lines that end in several ways' },
  { input: '---\rtitle: |\r  A\r  B\r---\rText', expected: { title: 'A\nB\n' }, reason: 'lone CRs in a value become line ends' },
  { input: '---  \ntitle: A\n--- \nText', expected: { title: 'A' }, reason: 'spaces after the fences' },
  { input: '\uFEFF---\ntitle: A\n---\n', expected: { title: 'A' }, reason: 'a byte order mark' },
  { input: '---\nadded: 2026-02-30\n---\n', expected: { added: '2026-02-30' }, reason: 'an impossible day stays as written' },
  { input: '---\n- a\n---\n', expected: ['a'], reason: 'a list is parsed, although the schema rejects it' },
])('$reason', ({ input, expected }) => {
  const { data, problems } = parseFrontMatter(input);
  expect(problems).toEqual([]);
  expect(data).toEqual(expected);
});

const COPY = 'Copy the fields of projects/_template.mdx, between two lines of ---.';

test.each([
  { input: '', expected: `The file is empty. ${COPY}`, reason: 'an empty file' },
  { input: ' \n\n', expected: `The file is empty. ${COPY}`, reason: 'only white space' },
  { input: '---\n---\nText', expected: `The front matter is empty. ${COPY}`, reason: 'nothing between the fences' },
  { input: '---\n# title: A\n---\nText', expected: `The front matter is empty. ${COPY}`, reason: 'only a comment between the fences' },
  {
    input: 'Text\n---\ntitle: A\n---\n',
    expected: `The file has no front matter. ${COPY}`,
    reason: 'a line of --- further down does not begin front matter',
  },
  {
    input: '---\ntitle: A\n\nText',
    expected: 'The front matter is not closed. Write a line of --- below its last field.',
    reason: 'no second fence',
  },
  {
    input: '\n---\ntitle: A\n---\nText',
    expected: 'There is something before the front matter. Make --- the first line.',
    reason: 'an empty line before the first fence',
  },
  {
    input: '\r \n---\ntitle: A\n---\nText',
    expected: 'There is something before the front matter. Make --- the first line.',
    reason: 'lines with different ends before the first fence',
  },
  {
    input: '\r---\rtitle: A\r---\rText',
    expected: 'There is something before the front matter. Make --- the first line.',
    reason: 'an empty line that ends with CR before the first fence',
  },
])('$reason', ({ input, expected }) => {
  const { data, problems } = parseFrontMatter(input);
  expect(data).toBeUndefined();
  expect(problems.map(({ rule, line, column, message, hint }) => `${line}:${column} ${rule}: ${message} ${hint}`)).toEqual([
    `1:1 front-matter: ${expected}`,
  ]);
});

test.each([
  { input: '---\ntitle: A\n---\nText\n', expected: ['title: A', 'Text\n', 4], reason: 'the text begins below the fence' },
  { input: '---\r\ntitle: A\r\n---\r\nText', expected: ['title: A', 'Text', 4], reason: 'lines that end as on Windows' },
  { input: '---\rtitle: A\r---\r\r\nText', expected: ['title: A', '\r\nText', 4], reason: 'lines that end as on an old Mac' },
  { input: '---\r\r---\n\nText', expected: ['', '\nText', 4], reason: 'an empty line between the fences' },
  { input: 'Text', expected: ['', 'Text', 1], reason: 'without front matter, everything is text' },
  { input: '---\ntitle: A\n---', expected: ['title: A', '', 3], reason: 'no text' },
])('$reason', ({ input, expected }) => {
  const { frontMatter, text, textLine } = splitEntry(input);
  expect([frontMatter, text, textLine]).toEqual(expected);
});

const WRITTEN = `---
title: A
topics: [networking, security]
skills:
  - name: OCaml
    need:
  - { name: Go }
---
`;

test.each([
  { path: ['title'], value: '2:8', name: '2:1', reason: 'a value of one line' },
  { path: ['topics'], value: '3:9', name: '3:1', reason: 'a list as a whole' },
  { path: ['topics', 1], value: '3:22', name: '3:9', reason: 'an item, which has no name but is in a list' },
  { path: ['skills', 0, 'name'], value: '5:11', name: '5:5', reason: 'a field of a row' },
  { path: ['skills', 0, 'need'], value: '6:5', name: '6:5', reason: 'an empty field is at its name' },
  { path: ['skills', 1, 'name'], value: '7:13', name: '7:7', reason: 'a row in braces' },
  { path: ['skills', 1, 'level'], value: '7:5', name: '7:5', reason: 'a missing field of a row is at the row' },
  { path: ['status'], value: '2:1', name: '2:1', reason: 'a missing field is at the start of the fields' },
  { path: ['status', 3, 'x'], value: '2:1', name: '2:1', reason: 'a path that does not exist' },
  { path: [], value: '2:1', name: '2:1', reason: 'the front matter as a whole' },
])('$reason', ({ path, value, name }) => {
  const { placeOf } = parseFrontMatter(WRITTEN);
  expect([placeOf(path), placeOf(path, 'name')].map(({ line, column }) => `${line}:${column}`)).toEqual([value, name]);
});
