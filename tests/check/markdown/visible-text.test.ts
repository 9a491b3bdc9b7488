import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../bench/corpus/project-files.ts';
import { checkText } from '../../../src/check/markdown/markdown-rules.ts';
import { parseMarkdown } from '../../../src/check/markdown/parse-markdown.ts';
import { visibleText } from '../../../src/check/markdown/markdown-tree.ts';
import { tokenizeText } from '../../../src/search/tokenize.ts';

/** The words that a search finds a text by. */
function wordsOf(source: string): string[] {
  const { tree, problems } = checkText(source, 1, parseMarkdown);
  expect(problems).toEqual([]);
  return tokenizeText(visibleText(tree));
}

test.each([
  { source: 'One *two* **three** _four_', words: 'one two three four', reason: 'emphasis parts nothing' },
  { source: '**un**likely, ~~not~~hing', words: 'unlikely nothing', reason: 'nor within a word' },
  { source: '3 * 4 * five', words: '3 4 five', reason: 'lone stars are no emphasis' },
  { source: '## How\n\n> to - go\n\n1. about\n2. it', words: 'how to go about it', reason: 'headings, quotes and lists' },
  { source: '- [x] done\n- [ ] open', words: 'done open', reason: 'the box of a task is not a word' },
  { source: '| a | b |\n|---|:-:|\n| c | d |', words: 'a b c d', reason: 'cells of a table' },
  { source: 'a {/* todo: secret */} b', words: 'a b', reason: 'a comment is for authors' },
  { source: 'a\n\n{/* one\n\ntwo `three */}\n\nb ` c', words: 'a b c', reason: 'a comment over several lines, whatever is in it' },
  { source: 'a `{/* seen */}` b', words: 'a seen b', reason: 'in code it is no comment' },
  {
    source: '```ocaml {1} title="x"\nlet rec {/* seen */}\n```\nafter',
    words: 'let rec seen after',
    reason: 'a block of code without its language',
  },
  { source: '~~~sh\nmake `x`\n~~~\n{/* no */}', words: 'make x', reason: 'or between tildes' },
  {
    source: '- item\n\n  ```sh\n  opam install\n  ```\n\n  {/* no */} more',
    words: 'item opam install more',
    reason: 'a block within a list',
  },
  { source: '````md\n```sh\nseen\n```\n````\nafter', words: 'sh seen after', reason: 'a block that shows a block' },
  { source: '```sh\nto the end', words: 'to the end', reason: 'a block that nobody closed' },
  { source: 'a ``b ` c`` d', words: 'a b c d', reason: 'code that holds a backtick' },
  { source: 'a \\`b\\` {/* no */}', words: 'a b', reason: 'a backtick behind a backslash begins no code' },
  {
    source: '[the memo](https://example.org/hidden "on NAT")',
    words: 'the memo on nat',
    reason: 'what a link is called, not where it leads',
  },
  { source: '[a](/x_(y)) [b](</c(d>)', words: 'a b', reason: 'targets with brackets' },
  { source: '![a plot](/plot.png)', words: 'a plot', reason: 'what a picture shows' },
  { source: '[the memo][nat]\n\n[nat]: https://example.org/hidden "Title"', words: 'the memo title', reason: 'a target written elsewhere' },
  { source: 'matrix[i][j] and f[x](y z)', words: 'matrix i j and f x y z', reason: 'brackets that are no link' },
  { source: 'A note.[^1]\n\n[^1]: Its text.', words: 'a note 1 its text', reason: 'a footnote is read' },
  {
    source: 'https://example.org/a-b and http://example.org',
    words: 'example org a b and example org exampleorg',
    reason: 'an address that shows, without its scheme',
  },
  { source: 'list@example.org', words: 'list example org exampleorg', reason: 'a mail address' },
  {
    source: '<Note kind="tip">\nText\n</Note>\n\n<Figure src="/x.png" alt="A map" caption="of it" />',
    words: 'text tip a map of it',
    reason: 'a component: what it shows, no names',
  },
  { source: 'An <abbr title="explained">abbr</abbr>', words: 'an abbr explained', reason: 'the title of an abbreviation' },
  { source: 'H<sub>2</sub>O one<br/>two', words: 'h2o one two', reason: 'some tags part words' },
  { source: 'x < y and z > w', words: 'x y and z w', reason: 'no tag' },
  { source: 'vector\\<int\\> \\{x\\} snake\\_case', words: 'vector int x snake case snakecase', reason: 'signs behind a backslash' },
  { source: 'Caf&eacute; &amp; b&#97;r &#x62;az \\&amp;', words: 'cafe bar baz amp', reason: 'letters written as references' },
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

test('no word of a plain text is lost on its way through Markdown', () => {
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
