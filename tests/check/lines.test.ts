import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkEntry } from '../../src/check/check-entry.ts';
import { commonLineEnd, offsetAt, positionAt, splitLines } from '../../src/check/lines.ts';
import { formatCodeFrame } from '../../src/check/reporters/pretty.ts';
import { CONTEXT, entryFile } from '../support/check.ts';

/** Line ends, characters that look like line ends, and text that parsers refuse. */
const aPiece = fc.constantFrom(
  ...['\r', '\n', '\r\n', '---', ' ', '\uFEFF', '\t', '\u2028', '\u0085', '\0', '😀', 'x'],
  ...['{', '{a}', '<', '<b>', '[a](b:c)', '# a', '```', '> ', '- ', 'import a', '[^1]: ', '|-|'],
  ...['title: ', 'a: b: c', '"', '[', '&a ', '*a ', '| ', '%', '...', '? ', '\u200B'],
);
const aText = fc.array(aPiece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const anEnd = fc.constantFrom('\n', '\r\n', '\r');
const aFile = fc.oneof(
  aText,
  fc.tuple(anEnd, aText, aText).map(([end, yaml, text]) => `---${end}${yaml}${end}---${end}${text}`),
  fc.tuple(anEnd, aText, aText).map(([end, yaml, text]) => entryFile().replaceAll('\n', end).replace('status', `${yaml}status`) + text),
);

test('positionAt and offsetAt are inverses, except within a CRLF and at a byte order mark', () => {
  fc.assert(
    fc.property(aText, (text) => {
      for (let offset = 0; offset <= text.length; offset++) {
        const isShown = !(offset > 0 && text.startsWith('\r\n', offset - 1)) && !(offset === 0 && text.startsWith('\uFEFF'));
        if (isShown) expect(offsetAt(text, positionAt(text, offset))).toBe(offset);
      }
      for (const [index, { length }] of splitLines(text).entries()) {
        for (const column of [1, length + 1]) {
          expect(positionAt(text, offsetAt(text, { line: index + 1, column }))).toEqual({ line: index + 1, column });
        }
      }
    }),
    { numRuns: 2_000 },
  );
});

test('every problem is at a character of the file or at the end of a line', () => {
  let atLaterLines = 0;
  fc.assert(
    fc.property(aFile, (written) => {
      const lines = splitLines(written);
      for (const { line, column } of checkEntry('some-idea.mdx', written, CONTEXT).problems) {
        expect(line >= 1 && line <= lines.length).toBe(true);
        expect(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1).toBe(true);
        if (line > 1) atLaterLines++;
      }
    }),
    { numRuns: 3_000 },
  );
  expect(atLaterLines).toBeGreaterThan(1_000);
});

test.each([
  { text: 'a\nb', offset: 2, place: '2:1', reason: 'LF ends a line' },
  { text: 'a\r\nb', offset: 3, place: '2:1', reason: 'CRLF ends one line, not two' },
  { text: 'a\rb', offset: 2, place: '2:1', reason: 'a lone CR ends a line' },
  { text: 'a\n\rb', offset: 3, place: '3:1', reason: 'LF and then CR end two lines' },
  { text: 'a\r\nb', offset: 2, place: '1:2', reason: 'an offset within a CRLF is at the end of its line' },
  { text: 'a\u2028\u0085\v\fb', offset: 5, place: '1:6', reason: 'no other character ends a line' },
  { text: '\uFEFFab', offset: 2, place: '1:2', reason: 'a byte order mark is not a column' },
  { text: '😀b', offset: 2, place: '1:3', reason: 'columns count UTF-16 code units' },
  { text: 'a\r', offset: 9, place: '2:1', reason: 'an offset past the end is at the end' },
])('$reason', ({ text, offset, place }) => {
  const { line, column } = positionAt(text, offset);
  expect(`${line}:${column}`).toBe(place);
});

test.each([
  { text: 'a\nbc', place: { line: 1, column: 9 }, offset: 1, reason: 'a column past the end of its line is at that end' },
  { text: 'a\nbc', place: { line: 3, column: 1 }, offset: 4, reason: 'a line past the last line is at the end of the text' },
])('$reason', ({ text, place, offset }) => {
  expect(offsetAt(text, place)).toBe(offset);
});

test.each([
  { text: 'a\r\nb\r\n', end: '\r\n', reason: 'the same line end on each line' },
  { text: 'a\r\nb\n', end: undefined, reason: 'different line ends' },
  { text: 'a', end: undefined, reason: 'no line end' },
])('the common line end of a text: $reason', ({ text, end }) => {
  expect(commonLineEnd(text)).toBe(end);
});

const ENTRY = entryFile({ status: 'opne' }, 'Words.\n\nA {b} here.');
/** The rule of each problem and the text at its position. */
const STATUS = { rule: 'word', before: 'opne' };
const CODE = { rule: 'code', before: '{b}' };

test.each([
  { written: ENTRY, problems: [STATUS, CODE], reason: 'LF throughout' },
  { written: ENTRY.replaceAll('\n', '\r\n'), problems: [STATUS, CODE], reason: 'CRLF throughout' },
  { written: ENTRY.replaceAll('\n', '\r'), problems: [STATUS, CODE], reason: 'CR throughout, as on old Macs' },
  { written: ENTRY.replace('---\n', '---\r').replace('\n\n', '\r\n\r'), problems: [STATUS, CODE], reason: 'mixed ends' },
  { written: `\uFEFF${ENTRY}`, problems: [STATUS, CODE], reason: 'a byte order mark' },
  { written: ENTRY.replace('A {b}', 'A\r{b}'), problems: [STATUS, CODE], reason: 'a lone CR in the text, before a brace' },
  {
    written: ENTRY.replace('---\n', '---\r\r'),
    problems: [STATUS, CODE],
    reason: 'a blank line that ends with CR at the start of the front matter',
  },
  { written: ENTRY.replace('title: A ', 'title: |\r  A\r  '), problems: [STATUS, CODE], reason: 'lone CRs within a value' },
  {
    written: ENTRY.replace('title: A ', 'title: A\r'),
    problems: [{ rule: 'yaml', before: 'small' }, CODE],
    reason: 'a lone CR that ends a value',
  },
  { written: '\r \n---', problems: [{ rule: 'front-matter', before: '\r' }], reason: 'two blank lines with different ends' },
  {
    written: `\n${ENTRY}`,
    problems: [{ rule: 'front-matter', before: '\n' }, CODE],
    reason: 'a blank line that ends with LF before the front matter',
  },
  {
    written: `\r\n${ENTRY}`,
    problems: [{ rule: 'front-matter', before: '\r' }, CODE],
    reason: 'a blank line that ends with CRLF before the front matter',
  },
  {
    written: `\r${ENTRY}`,
    problems: [{ rule: 'front-matter', before: '\r' }, CODE],
    reason: 'a blank line that ends with CR before the front matter',
  },
  {
    written: '---\r\rtitel: A\r---\r',
    problems: [{ rule: 'unknown', before: 'titel' }],
    reason: 'a fence and an empty line that end with CR',
  },
  {
    written: ENTRY.replace('Words.', 'Wor\r\u200Bds.'),
    problems: [{ rule: 'control', before: '\u200B' }],
    reason: 'an invisible character after a lone CR',
  },
])('a problem is where an editor shows it: $reason', ({ written, problems }) => {
  const found = checkEntry('some-idea.mdx', written, CONTEXT).problems.map(({ rule, line, column }) => ({
    rule,
    place: `${line}:${column}`,
  }));
  for (const { rule, before } of problems) {
    const { line, column } = editorPlace(written, written.indexOf(before));
    expect(found).toContainEqual({ rule, place: `${line}:${column}` });
  }
});

/** The position as an editor counts it, computed without `positionAt`: no byte order mark, and one character per line end. */
function editorPlace(written: string, offset: number) {
  const before = written.slice(0, offset).replace('\uFEFF', '').replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

test('the frame shows the line that an editor shows', () => {
  expect(formatCodeFrame('a\rb\r\nc <\rd', { line: 3, column: 3 })).toEqual(['    3 | c <', '      |   ^']);
  expect(formatCodeFrame('\uFEFFa <', { line: 1, column: 3 })).toEqual(['    1 | a <', '      |   ^']);
});
