import { expect, test } from 'vitest';
import { parseReferenceFile } from '../../src/check/reference-data.ts';
import { personSchema, topicSchema } from '../../src/schema/reference-data-schema.ts';
import { formatProblem } from '../support/check.ts';

const ID = 'Write at most 80 lower-case letters and digits, with one hyphen between words.';
const ROW = '{ label: Net, description: Packets. }';

test('rows are mapped by id, with defaults filled in', () => {
  const { rows, problems } = parseReferenceFile('topics.yaml', topicSchema, `b: ${ROW}\n2015:\n  label: Year\n  description: A year.\n`);
  expect(problems).toEqual([]);
  expect([...rows.values()]).toEqual([
    // JavaScript lists names that are numbers first, in spite of the order in the file.
    { id: '2015', label: 'Year', description: 'A year.', aliases: [] },
    { id: 'b', label: 'Net', description: 'Packets.', aliases: [] },
  ]);
});

test.each([
  { written: '', reason: 'an empty file has no rows' },
  { written: '# nothing yet\n', reason: 'a file with only comments has no rows' },
])('$reason', ({ written }) => {
  expect(parseReferenceFile('topics.yaml', topicSchema, written)).toEqual({ rows: new Map(), problems: [] });
});

const NO_ROWS =
  '1:1 error type: The file has no rows. Write an id, a colon and the fields of its row. -> networking: { label: Networking, description: Packets and protocols. }';

test.each([
  { written: '- a\n- b\n', problem: NO_ROWS, reason: 'a list instead of rows' },
  { written: 'networking\n', problem: NO_ROWS, reason: 'a word instead of rows' },
  {
    written: `Net_Work: ${ROW}\n`,
    problem: `1:1 error form Net_Work: The id cannot be "Net_Work". ${ID}`,
    reason: 'an id with characters that are not allowed',
  },
  { written: `a: ${ROW}\n"": ${ROW}\n`, problem: `2:1 error form: The id cannot be "". ${ID}`, reason: 'an empty id' },
  {
    written: `__proto__: ${ROW}\n`,
    problem: `1:1 error form __proto__: The id cannot be "__proto__". ${ID}`,
    reason: 'an id with a special meaning in JavaScript',
  },
  {
    written: 'net:\n',
    problem: '1:1 error missing net: The row is missing. Write one "name: value" on each line: label, description, aliases.',
    reason: 'a row without fields',
  },
  {
    written: 'net: { label: Net }\n',
    problem:
      '1:6 error missing net.description: The field "description" is missing. Write 4 to 200 characters. -> description: One line about what belongs here.',
    reason: 'a missing field',
  },
  {
    written: 'net: { label: Net, description: Packets., alias: [x] }\n',
    problem: '1:43 error unknown net.alias: There is no field "alias". Use one of these fields: label, description, aliases. -> aliases',
    reason: 'an unknown field',
  },
  {
    written: `a: ${ROW}\nb: ${ROW}\na: ${ROW}\n`,
    problem: '3:1 error duplicate: A field is written twice. Keep one of the two.',
    reason: 'an id that occurs twice',
  },
  {
    written: 'net: { label: "Net\u202E", description: Packets. }\n',
    problem: '1:19 error control: There is an invisible character, U+202E, here. Delete it.',
    reason: 'a mark that reverses the direction of writing',
  },
  { written: 'a: [', problem: '1:4 error yaml: A bracket is not closed. Close it with ] or }.', reason: 'invalid YAML' },
])('$reason', ({ written, problem }) => {
  expect(parseReferenceFile('topics.yaml', topicSchema, written).problems.map(formatProblem)).toEqual([problem]);
});

test('no person can have the id of the facet value "Mentor wanted"', () => {
  expect(parseReferenceFile('people.yaml', personSchema, 'wanted: { name: Ada Lovelace }\n').problems.map(formatProblem)).toEqual([
    '1:1 error form wanted: The id "wanted" means "mentor wanted". Give the person another id.',
  ]);
});
