import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../bench/corpus/project-files.ts';
import { checkText } from '../../../src/check/markdown/markdown-rules.ts';
import { parseMarkdown } from '../../../src/check/markdown/parse-markdown.ts';
import { visibleText } from '../../../src/check/markdown/markdown-tree.ts';
import { tokenizeText } from '../../../src/search/tokenize.ts';

/** The words of the visible text, as the search index stores them. */
function wordsOf(source: string): string[] {
  const { tree, problems } = checkText(source, 1, parseMarkdown);
  expect(problems).toEqual([]);
  return tokenizeText(visibleText(tree));
}

test.each([
  { source: 'One *two* **three** _four_', words: 'one two three four', reason: 'the signs of emphasis are removed' },
  { source: '**un**likely, ~~not~~hing', words: 'unlikely nothing', reason: 'emphasis inside a word does not split the word' },
  { source: '3 * 4 * five', words: '3 4 five', reason: 'asterisks between spaces are not emphasis' },
  { source: '## How\n\n> to - go\n\n1. about\n2. it', words: 'how to go about it', reason: 'headings, quotes and lists' },
  { source: '- [x] done\n- [ ] open', words: 'done open', reason: 'the checkbox of a task is not a word' },
  { source: '| a | b |\n|---|:-:|\n| c | d |', words: 'a b c d', reason: 'cells of a table' },
  { source: 'a {/* todo: secret */} b', words: 'a b', reason: 'a comment is left out' },
  { source: 'a\n\n{/* one\n\ntwo `three */}\n\nb ` c', words: 'a b c', reason: 'a comment over several lines, with a backtick in it' },
  { source: 'a `{/* seen */}` b', words: 'a seen b', reason: 'a comment in inline code is code' },
  {
    source: '```ocaml {1} title="x"\nlet rec {/* seen */}\n```\nafter',
    words: 'let rec seen after',
    reason: 'a code block, without its language',
  },
  { source: '~~~sh\nmake `x`\n~~~\n{/* no */}', words: 'make x', reason: 'a code block between tildes' },
  {
    source: '- item\n\n  ```sh\n  opam install\n  ```\n\n  {/* no */} more',
    words: 'item opam install more',
    reason: 'a code block in a list',
  },
  { source: '````md\n```sh\nseen\n```\n````\nafter', words: 'sh seen after', reason: 'a code block that contains a code block' },
  { source: '```sh\nto the end', words: 'to the end', reason: 'a code block that is not closed' },
  { source: 'a ``b ` c`` d', words: 'a b c d', reason: 'inline code that contains a backtick' },
  { source: 'a \\`b\\` {/* no */}', words: 'a b', reason: 'an escaped backtick does not start code' },
  {
    source: '[the memo](https://example.org/hidden "on NAT")',
    words: 'the memo on nat',
    reason: 'the text and the title of a link, but not its target',
  },
  { source: '[a](/x_(y)) [b](</c(d>)', words: 'a b', reason: 'link targets with brackets are left out' },
  { source: '![a plot](/plot.png)', words: 'a plot', reason: 'the description of a picture' },
  {
    source: '[the memo][nat]\n\n[nat]: https://example.org/hidden "Title"',
    words: 'the memo title',
    reason: 'a link with its target in a definition',
  },
  { source: 'matrix[i][j] and f[x](y z)', words: 'matrix i j and f x y z', reason: 'brackets that are not a link' },
  { source: 'A note.[^1]\n\n[^1]: Its text.', words: 'a note 1 its text', reason: 'the number and the text of a footnote' },
  {
    source: 'https://example.org/a-b and http://example.org',
    words: 'example org a b and example org exampleorg',
    reason: 'a visible address, without its scheme',
  },
  { source: 'list@example.org', words: 'list example org exampleorg', reason: 'a mail address' },
  {
    source: '<Note kind="tip">\nText\n</Note>\n\n<Figure src="/x.png" alt="A map" caption="of it" />',
    words: 'text tip a map of it',
    reason: 'the values that a component shows, without attribute names',
  },
  { source: 'An <abbr title="explained">abbr</abbr>', words: 'an abbr explained', reason: 'the title of an abbreviation' },
  { source: 'H<sub>2</sub>O one<br/>two', words: 'h2o one two', reason: '<br> separates words, <sub> does not' },
  { source: 'x < y and z > w', words: 'x y and z w', reason: '< and > that are not a tag' },
  { source: 'vector\\<int\\> \\{x\\} snake\\_case', words: 'vector int x snake case snakecase', reason: 'escaped characters' },
  { source: 'Caf&eacute; &amp; b&#97;r &#x62;az \\&amp;', words: 'cafe bar baz amp', reason: 'character references' },
  { source: '', words: '', reason: 'no text' },
])('$reason', ({ source, words }) => {
  expect(wordsOf(source).join(' ')).toBe(words);
});

const aPart = fc.constantFrom(
  ...[
    'import',
    'unikernel',
    ' ',
    '\n',
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~~',
    '<',
    '>',
    '</a>',
    '<int>',
    '{',
    '}',
    '{/*',
    '*/}',
    '[',
    ']',
    '](',
  ],
  ...[')', '][', ']: /x', '\\', '&', '&amp;', '#', '- ', '1. ', '|', 'https://', 'www.', '@', '.', '='],
);

test('a plain text that is escaped as Markdown keeps all its words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: aPart }), fc.string({ unit: 'binary' })), (text) => {
      const shown = text
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/\bhttps?:\/\/|\bmailto:/gi, ' ');
      expect(wordsOf(escapeMarkdown(text))).toEqual(tokenizeText(shown));
    }),
    { numRuns: 2_000, examples: [['_www.</a>'], ['_www.<int>'], ['www.https://'], ['_https://www.a']] },
  );
});
