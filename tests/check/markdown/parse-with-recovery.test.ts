import { expect, test } from 'vitest';
import { checkText } from '../../../src/check/markdown/markdown-rules.ts';
import { parseMarkdown } from '../../../src/check/markdown/parse-markdown.ts';

const where = (text: string, firstLine = 1): string[] =>
  checkText(text, firstLine, parseMarkdown).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

test('all problems are reported at once in the order of lines, including syntax errors', () => {
  expect(where('{a}\n\n<Foo />\n\nx <3 and {unclosed\n\n[a](b:c) <b>x</b>\n\n<kbd>y\n\nexport default 1')).toEqual([
    '1:1 code',
    '3:1 component',
    '5:3 syntax',
    '5:10 syntax',
    '7:1 address',
    '7:10 element',
    '9:1 syntax',
    '11:1 code',
  ]);
});

test.each([
  { text: 'a 😀 é {b}', firstLine: 1, expected: ['1:8 code'], reason: 'columns are counted as in an editor' },
  { text: 'a\r\n\r\n{b}', firstLine: 1, expected: ['3:1 code'], reason: 'lines that end as on Windows' },
  { text: 'a\r\n\r\n{b', firstLine: 1, expected: ['3:1 syntax'], reason: 'a syntax error after lines that end as on Windows' },
  { text: 'a\r\r{b}', firstLine: 1, expected: ['3:1 code'], reason: 'lines that end as on an old Mac' },
  { text: 'a\r\n\rb\n{c', firstLine: 1, expected: ['4:1 syntax'], reason: 'lines that end in several ways' },
  { text: 'a\u2028b\u0085{c}', firstLine: 1, expected: ['1:5 code'], reason: 'Unicode line ends that editors do not count' },
  { text: '\n{b}', firstLine: 7, expected: ['8:1 code'], reason: 'lines are counted from the start of the file' },
  { text: '> - {b}', firstLine: 1, expected: ['1:5 code'], reason: 'code in a list in a quotation' },
  { text: 'a[^1]\n\n[^1]: {b}', firstLine: 1, expected: ['3:7 code'], reason: 'code in a footnote' },
  { text: 'a'.repeat(20_001), firstLine: 3, expected: ['3:1 length'], reason: 'a text that is too long' },
  { text: '> '.repeat(100), firstLine: 1, expected: ['1:99 depth'], reason: 'nesting that is too deep' },
  {
    text: 'export default a\\',
    firstLine: 1,
    expected: ['1:1 code'],
    reason: 'a text that once crashed the parser and the build',
  },
  {
    text: '<'.repeat(40),
    firstLine: 1,
    expected: Array.from({ length: 20 }, (_, index) => `1:${index + 1} syntax`),
    reason: 'at most twenty syntax errors are reported',
  },
  { text: '', firstLine: 1, expected: [], reason: 'an empty text has no problems' },
])('$reason', ({ text, firstLine, expected }) => {
  expect(where(text, firstLine)).toEqual(expected);
});
