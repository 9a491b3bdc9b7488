import { parseYaml } from '../../../src/check/front-matter/parse-yaml.ts';
import { expect, test } from 'vitest';
import { formatYamlProblems } from '../../support/check.ts';

const FIELD = 'This line is not a field. Write one "name: value" on each line, with a space after the colon.';
const PLAIN = 'Write the value out in each place. Put text that begins with & or * or ! in "quotes".';

test.each([
  { written: 'status: open\ntitle:a\nsummary: b\n', expected: `2:1 yaml: ${FIELD}`, reason: 'no space after the colon' },
  { written: 'a: b\n](x\nc: d\ne: f\n', expected: `2:1 yaml: ${FIELD}`, reason: 'a line of brackets: later lines are not reported' },
  { written: 'topics:\n- a\n-b\n', expected: `3:1 yaml: ${FIELD}`, reason: 'no space after the hyphen' },
  {
    written: 'topics: - a\n',
    expected: '1:9 yaml: A list cannot start on the line of its name. Start a new line with "  - ", or write the values between [ and ].',
    reason: 'a list on the same line as the name of its field',
  },
  {
    written: 'topics: [a,, b]\n',
    expected: '1:12 yaml: There is a comma in place of a value. Write one comma between two values.',
    reason: 'two commas',
  },
  {
    written: 'summary: |\n  a\n b\n',
    expected: '3:1 yaml: The indentation of this line does not match the lines around it. Give all fields of a row the same indentation.',
    reason: 'a text of several lines that loses its indentation',
  },
  {
    written: 'title: "a\\qb"\n',
    expected:
      '1:10 yaml: A backslash in "quotes" is followed by a character that it cannot escape. Write \\\\ for a backslash, or use \'single quotes\'.',
    reason: 'a backslash before a character that it cannot escape',
  },
  {
    written: 'title: >x\n  a\n',
    expected: '1:9 yaml: The front matter cannot be read from here on. Put values with unusual characters in "quotes".',
    reason: 'an error that has no message of its own',
  },
  {
    written: '%YAML 1.2\na: 1\n',
    expected: '2:1 yaml: A line cannot start with % in YAML front matter. Delete it.',
    reason: 'a YAML directive',
  },
  {
    written: 'a: 1\n...\nb: 2\n',
    expected: '3:1 yaml: A line of ... ends the front matter too early. Delete it. Only --- ends front matter.',
    reason: 'a document end marker',
  },
  {
    written: '? [a]\n: b\n',
    expected: '1:3 yaml: The name of a field must be a word. Write one "name: value" on each line, with a space after the colon.',
    reason: 'a list as the name of a field',
  },
  {
    written: 'title: a\nstatus: b\ntitle: c\n',
    expected: '3:1 duplicate: A field is written twice. Keep one of the two.',
    reason: 'a field that occurs twice',
  },
  {
    written: `a: ${'['.repeat(3000)}\n`,
    expected: '1:809 yaml: Values are nested too deeply. Write plain lists and fields.',
    reason: 'many nested brackets',
  },
  { written: 'a: &x b\n', expected: `1:4 plain: Front matter cannot use the anchor &x. ${PLAIN}`, reason: 'an anchor' },
  {
    written: 'title: **bold**\n',
    expected: `1:8 plain: Front matter cannot use the alias **bold**. ${PLAIN}`,
    reason: 'Markdown emphasis',
  },
  {
    written: 'title: !!js/function "f"\n',
    expected: `1:8 plain: Front matter cannot use the tag !!js/function. ${PLAIN}`,
    reason: 'a tag',
  },
])('$reason', ({ written, expected }) => {
  expect(formatYamlProblems(written).map((line) => line.replace(/^1:\d+(?= yaml: Values are nested)/, '1:809'))).toEqual([expected]);
});

test('errors on several lines are all reported, one for each line', () => {
  expect(formatYamlProblems('title: a: b\nsummary: @c\nstatus: open\n').map((line) => line.split(' ')[0])).toEqual(['1:8', '2:10']);
});

test('a "billion laughs" file is refused quickly', () => {
  const rows = [...'bcdefghij'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`);
  const began = performance.now();
  const { data, problems } = parseYaml(['a: &a [x, x]', ...rows].join('\n'));
  expect(data).toBeUndefined();
  expect(problems).toHaveLength(5);
  expect(performance.now() - began).toBeLessThan(1000);
});
