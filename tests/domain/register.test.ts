import { expect, test } from 'vitest';
import { parseRegister } from '../../src/domain/register.ts';

function messageOf(text: string): string {
  try {
    parseRegister(text, 'topics.yaml');
  } catch (error) {
    return error instanceof Error ? error.message : 'no Error';
  }
  return 'nothing thrown';
}

test.each([
  { input: '', expected: {}, reason: 'an empty file has no rows' },
  { input: '# nothing yet\n', expected: {}, reason: 'nor has one of comments' },
  { input: 'b: { label: B }\na:\n  label: A\n', expected: { b: { label: 'B' }, a: { label: 'A' } }, reason: 'rows by id, as they stand' },
  { input: '2015: x\n', expected: { '2015': 'x' }, reason: 'an id of digits is text, and rows are not looked into here' },
  { input: 'a:\n', expected: { a: null }, reason: 'a row without fields is left for the schema to refuse' },
])('$reason', ({ input, expected }) => {
  expect([...parseRegister(input, 'topics.yaml')]).toEqual(Object.entries(expected));
});

const ROWS = 'must hold rows, each an id, a colon and its fields, for example "networking: { label: Networking, description: … }".';
const WORDS = 'write at most 80 lower-case letters and digits, words joined by one hyphen.';

test.each([
  { input: '- a\n- b\n', expected: ROWS, reason: 'a list is no table' },
  { input: 'networking\n', expected: ROWS, reason: 'nor is a word' },
  { input: 'Net_Work: {}\n', expected: `the id is "Net_Work"; ${WORDS}`, reason: 'an id of a wrong form' },
  { input: 'a: {}\n"": {}\n', expected: `the id is ""; ${WORDS}`, reason: 'an id of nothing' },
  { input: '__proto__: {}\n', expected: `the id is "__proto__"; ${WORDS}`, reason: 'an id with a meaning of its own' },
  {
    input: `${'a'.repeat(81)}: {}\n`,
    expected: `the id is "${'a'.repeat(81)}"; write at most 80 lower-case letters and digits, words joined by one hyphen.`,
    reason: 'an id too long',
  },
])('$reason', ({ input, expected }) => {
  expect(messageOf(input)).toBe(`topics.yaml: ${expected}`);
});

test('what is no YAML says where', () => {
  expect(messageOf('a: [')).toMatchInlineSnapshot(`
    "topics.yaml: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 5:

    a: [
        ^
    "
  `);
});

test('an id that stands twice says where', () => {
  expect(messageOf('a: {}\nb: {}\na: {}\n')).toMatchInlineSnapshot(`
    "topics.yaml: Map keys must be unique at line 3, column 1:

    b: {}
    a: {}
    ^
    "
  `);
});
