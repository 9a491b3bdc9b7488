import { expect, test } from 'vitest';
import { checkText } from '../../../src/check/markdown/markdown-rules.ts';
import { parseMarkdown } from '../../../src/check/markdown/parse-markdown.ts';

/** The first problem of `text`: position, rule, message and hint. */
function firstOf(text: string): string {
  const [problem] = checkText(text, 1, parseMarkdown).problems;
  return problem === undefined ? 'none' : `${problem.line}:${problem.column} ${problem.rule}: ${problem.message} ${problem.hint}`;
}

const HTML = 'Write Markdown. The only HTML elements are <abbr>, <br>, <kbd>, <mark>, <sub>, <sup>.';
const ADDRESSES = 'Write https://…, mailto:…, a path of this site such as /about/, or #heading.';
const BETWEEN = 'To show code, put it between `backticks` or lines of ```.';
const PICTURE = 'Put the picture into public/ and write ![what it shows](/picture.png).';
const SIGN = 'Write \\{ for the character itself, or put code between `backticks`.';

test.each([
  {
    fails: 'Text.\n\nimport fs from "node:fs"',
    problem: `3:1 code: import is code, which is not allowed in a text. Delete it. ${BETWEEN}`,
    passes: 'We\nimport nothing from elsewhere.',
    reason: 'a text cannot import',
  },
  {
    fails: 'export const x = (globalThis.pwned = 1)',
    problem: `1:1 code: export is code, which is not allowed in a text. Delete it. ${BETWEEN}`,
    passes: '```js\nexport const x = 1;\n```',
    reason: 'a text cannot export',
  },
  {
    fails: 'It exits {process.exit(1)} here.',
    problem: `1:10 code: {…} is code, which is not allowed in a text. Write the result, or \\{ for the character itself. ${BETWEEN}`,
    passes: 'A set \\{1, 2} and `{x}`, {/* a remark */} and {/* one **more** */}',
    reason: 'expressions are refused; comments are not',
  },
  {
    fails: '{/* a */ 1 /* b */}',
    problem: `1:1 code: {…} is code, which is not allowed in a text. Write the result, or \\{ for the character itself. ${BETWEEN}`,
    passes: '{/* a */ /* b */}',
    reason: 'code between comments is refused',
  },
  {
    fails: '<script>alert(1)</script>',
    problem: `1:1 element: <script> is not allowed in a text. ${HTML}`,
    passes: 'Press <kbd>Esc</kbd>, H<sub>2</sub>O,<br /> x<sup>2</sup>, <mark>this</mark>.',
    reason: 'only harmless HTML elements are allowed',
  },
  {
    fails: 'A <b>word</b>',
    problem: '1:3 element: <b> is not allowed in a text. Write **words** instead.',
    passes: 'A **word**',
    reason: 'the hint shows the Markdown for an element',
  },
  {
    fails: '<kbd onclick="alert(1)">Esc</kbd>',
    problem: '1:1 attribute: <kbd> cannot have the attribute onclick. Delete it.',
    passes: '<abbr title="Domain Name System">DNS</abbr>',
    reason: 'no attribute can run code',
  },
  {
    fails: '<mark style="position: fixed">x</mark>',
    problem: '1:1 attribute: <mark> cannot have the attribute style. Delete it.',
    passes: '<mark>x</mark>',
    reason: 'no attribute can change the style',
  },
  {
    fails: '<abbr title={document.cookie}>x</abbr>',
    problem: '1:1 code: title={…} is code, which is not allowed in a text. Write title="words".',
    passes: '<abbr title="document.cookie">x</abbr>',
    reason: 'an attribute cannot be an expression',
  },
  {
    fails: '<abbr {...all}>x</abbr>',
    problem: '1:1 code: {…} in <abbr> is code, which is not allowed in a text. Delete it.',
    passes: '<abbr>x</abbr>',
    reason: 'attributes cannot be spread from an object',
  },
  {
    fails: 'A [link](javascript:alert%281%29)',
    problem: `1:3 address: A link cannot lead to "javascript:alert%281%29". ${ADDRESSES}`,
    passes: 'A [link](https://example.org/), <kbd>x</kbd> and [mail](mailto:list@example.org)',
    reason: 'a link cannot run code',
  },
  {
    fails: '[a]\n\n[a]: data:text/html,x',
    problem: `1:1 address: A link cannot lead to "data:text/html,x". ${ADDRESSES}`,
    passes: '[a]\n\n[a]: /about/',
    reason: 'a link definition cannot contain a data: address',
  },
  {
    fails: '[a](about/)',
    problem: `1:1 address: A link cannot lead to "about/". ${ADDRESSES}`,
    passes: '[a](/about/) [b](#section-contact) www.example.org list@example.org',
    reason: 'a relative link is refused',
  },
  {
    fails: '![Map](https://example.org/map.png)',
    problem: `1:1 image: A page cannot show a picture from "https://example.org/map.png". ${PICTURE}`,
    passes: '![Map](/map.png)',
    reason: 'a picture from another site is refused',
  },
  {
    fails: 'a {b',
    problem: `1:3 syntax: { begins an expression, which is not allowed in a text. ${SIGN}`,
    passes: 'a \\{b',
    reason: 'a lone brace',
  },
  {
    fails: 'less <3',
    problem:
      '1:6 syntax: < begins a tag, but no tag follows. Write \\< for the character itself, [words](https://…) for a link, or put code between `backticks`.',
    passes: 'less \\<3 and a < b',
    reason: 'a lone <',
  },
  {
    fails: 'Press <kbd>Esc',
    problem:
      '1:7 syntax: A tag is not closed, or it was never opened. Write both, as in <kbd>Esc</kbd>, or <br /> for an element without content. Write \\< for the character itself.',
    passes: 'Press <kbd>Esc</kbd>',
    reason: 'a tag that is not closed',
  },
  {
    fails: '<!-- remark -->',
    problem: '1:1 syntax: A comment cannot begin with <!--. Write {/* like this */}.',
    passes: '{/* remark */}',
    reason: 'an HTML comment',
  },
])('$reason', ({ fails, problem, passes }) => {
  expect(firstOf(fails)).toBe(problem);
  expect(firstOf(passes)).toBe('none');
});
