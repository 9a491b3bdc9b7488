import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitEntry } from '../../../src/check/front-matter/front-matter.ts';
import { checkText } from '../../../src/check/markdown/markdown-rules.ts';
import { parseMarkdown } from '../../../src/check/markdown/parse-markdown.ts';
import { parseMarkdown as parseInBrowser } from '../../../src/check/markdown/parse-markdown-browser.ts';
import { renderText } from '../../support/render-text.ts';
import { aText } from '../../support/texts.ts';

const link = (path: string): string => path;
const shipped = globSync('projects/*.mdx').map((file) => [file, splitEntry(readFileSync(file, 'utf8')).text] as const);

test.each(shipped)('%s has the same problems and HTML in a browser as in the build', async (_file, text) => {
  const [built, browser] = [checkText(text, 1, parseMarkdown), checkText(text, 1, parseInBrowser)];
  expect(browser.problems).toEqual(built.problems);
  expect(await renderText(browser.tree, link)).toBe(await renderText(built.tree, link));
});

test.each([
  { text: '{a}', reason: 'an expression' },
  { text: 'a {b', reason: 'an expression without an end' },
  { text: '<Foo />', reason: 'a component' },
  { text: 'x <3', reason: 'a < without a tag' },
  { text: '<https://example.org>', reason: 'an autolink, which MDX does not have' },
  { text: 'a <b', reason: 'a tag without an end' },
  { text: 'a\n\n<kbd>\n\nb', reason: 'a tag that is never closed' },
  { text: 'a </kbd>', reason: 'a tag that was never opened' },
  { text: '<!-- a -->', reason: 'an HTML comment' },
  { text: 'import a from "b"', reason: 'an import' },
  { text: '# a\nexport default 1', reason: 'an export after a heading' },
  { text: '[a](javascript:b)', reason: 'an address that would run code' },
  { text: '![a](https://b/c.png)', reason: 'a picture from another site' },
  { text: '<kbd onclick="a">b</kbd>', reason: 'an attribute that would run code' },
  { text: '😀 <b>x</b>', reason: 'a position after a character of two code units' },
])('a browser reports the same problems at the same positions: $reason', ({ text }) => {
  const expected = checkText(text, 1, parseMarkdown).problems;
  expect(expected.length).toBeGreaterThan(0);
  expect(checkText(text, 1, parseInBrowser).problems).toEqual(expected);
});

test.each([
  {
    text: 'A[^1] ~~b~~ <kbd>"c"</kbd>\n\n[^1]: It\'s a note...\n\n- [x] d\n\n| e | f |\n|:-:|--:|\n| `"g"` | https://h.org |',
    reason: 'many kinds of Markdown',
  },
])('a browser shows $reason as the build does', async ({ text }) => {
  expect(await renderText(parseInBrowser(text).tree, link)).toBe(await renderText(parseMarkdown(text).tree, link));
});

test.each(['import a from "b"\n===', 'export default x\n---'])('a browser also finds code above the underline of a heading: %j', (text) => {
  expect([checkText(text, 1, parseMarkdown).problems[0]?.rule, checkText(text, 1, parseInBrowser).problems[0]?.rule]).toEqual([
    'code',
    'code',
  ]);
});

test.each([
  { text: '![{a }](/map.png)', reason: 'an expression in the description of a picture' },
  { text: '| a |\n|-|\n| b | {c } |', reason: 'an expression in a cell that has no column in the table header' },
  { text: '[^1]: {export }', reason: 'an expression in a footnote without a reference' },
  { text: '[^1]: <Foo a={export } />', reason: 'an attribute in a footnote without a reference' },
  { text: '\t[^1]: [a](b:c) d', reason: 'indented text that only the parser in the browser reads as a footnote' },
  { text: '[^1]: - \r[a](b:c)', reason: 'a line that only the parser in the browser reads as part of a footnote' },
  { text: 'import a\n| ---', reason: 'an import in the header of a table' },
  { text: 'import a|b\n---|---', reason: 'an import in the header of a table with two columns' },
  { text: '\uFEFFimport a', reason: 'an import after a byte order mark' },
  { text: '\uFEFFwww.a.org/{b', reason: 'an address with a brace after a byte order mark' },
  { text: 'a\r\n\rb {c', reason: 'an expression without an end, after lines that end in several ways' },
])('a browser also refuses: $reason', ({ text }) => {
  expect(checkText(text, 1, parseInBrowser).problems).not.toEqual([]);
});

test.each([
  'importance',
  'import(x) is a call',
  'words\nimport a from "b"',
  '- import a',
  '> export a',
  '  import a',
  '```\nimport a\n```',
  '{/* a comment */}',
  '[^1]: {/* a comment that nobody sees, in a footnote that nothing refers to */}',
  '\uFEFF\uFEFFwords',
])('a browser also accepts: %s', (text) => {
  expect([checkText(text, 1, parseMarkdown).problems, checkText(text, 1, parseInBrowser).problems]).toEqual([[], []]);
});

test('the build accepts every text that a browser accepts', () => {
  let passed = 0;
  fc.assert(
    fc.property(aText, (text) => {
      if (checkText(text, 1, parseInBrowser).problems.length > 0) return;
      passed++;
      expect(checkText(text, 1, parseMarkdown).problems).toEqual([]);
    }),
    { numRuns: 4000 },
  );
  expect(passed).toBeGreaterThan(300);
});
