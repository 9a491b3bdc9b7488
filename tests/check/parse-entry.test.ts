import { expect, test } from 'vitest';
import { formatOneLine } from '../../src/check/reporters/formats.ts';
import { parseEntry } from '../../src/check/check-entry.ts';
import { parseMarkdown } from '../../src/check/markdown/parse-markdown.ts';
import { FIELD_NAMES } from '../../src/schema/idea-fields.ts';
import { entryFile, formatProblems } from '../support/check.ts';

test('an entry has its id and its front matter with default values', () => {
  const { entry, problems } = parseEntry('router.mdx', entryFile(), parseMarkdown);
  expect(problems).toEqual([]);
  expect(entry).toMatchObject({ id: 'router', data: { title: 'A small idea', programmes: [] } });
});

test('errors in the file name, the fields and the text are reported together, formatted as in a build', () => {
  const written = entryFile({ difficulty: 'eazy', skills: [{ name: 'OCaml', need: 'must' }], mentor: 'ada' }, 'A <b>word</b>');
  const { entry, problems } = parseEntry('Router.mdx', written, parseMarkdown);
  expect(entry).toBeUndefined();
  expect(problems.map(formatOneLine)).toEqual([
    'Router.mdx:1:1  The file name cannot be used as an address. Use at most 80 lower-case letters and digits, with one hyphen between words. Rename it to router.mdx.',
    'Router.mdx:7:13  The field "difficulty" cannot be "eazy". Write one of easy, intermediate, hard. Did you mean: easy',
    'Router.mdx:12:11  The field "skills[0].need" cannot be "must". Write one of required, preferred, learn. Did you mean: required',
    `Router.mdx:17:1  There is no field "mentor". Use one of these fields: ${FIELD_NAMES.join(', ')}. Did you mean: mentors`,
    'Router.mdx:20:3  <b> is not allowed in a text. Write **words** instead.',
  ]);
});

test.each([
  {
    written: '---\ntitle: [a\n---\n{b}\n',
    expected: ['2:8 yaml', '4:1 code'],
    reason: 'the text is checked when the front matter cannot be read',
  },
  { written: '{b}', expected: ['1:1 front-matter', '1:1 code'], reason: 'the text is checked when there is no front matter' },
  { written: entryFile({ title: 'x', added: 'soon' }), expected: ['2:8 length', '15:8 form'], reason: 'every wrong field is reported' },
])('$reason', ({ written, expected }) => {
  expect(parseEntry('router.mdx', written, parseMarkdown).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(
    expected,
  );
});

test('an unknown id and an invalid id are both reported', () => {
  expect(formatProblems(entryFile({ topics: ['netwroking', 'Net Work'] })).map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
    '6:5 error reference topics[0]',
    '7:5 error form topics[1]',
  ]);
});
