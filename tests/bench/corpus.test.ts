import { expect, test } from 'vitest';
import { parseQueries, parseRecords } from '../../bench/corpus/corpus.ts';

const LINE = '{"id":"a","title":"A router","summary":"It routes."}';

test('missing fields of a record are empty', () => {
  expect(parseRecords(`${LINE}\n\n`, 'ideas.jsonl')).toEqual([
    { id: 'a', title: 'A router', summary: 'It routes.', topics: [], skills: [], body: '' },
  ]);
});

test('unknown fields of a query are dropped', () => {
  const text = '{"about":"…","queries":[{"q":"routr","kind":"typo","expect":"a","intent":["router"]}]}';
  expect(parseQueries(text, 'queries.json')).toEqual({ queries: [{ q: 'routr', kind: 'typo', expect: 'a' }], nonsense: [] });
});

test.each([
  { text: `${LINE}\n{`, message: 'ideas.jsonl:2: invalid JSON: ', reason: 'an incomplete line' },
  {
    text: `${LINE}\n\n${LINE}`,
    message: 'ideas.jsonl:3: the id "a" is already used on line 1. Give each record its own id.',
    reason: 'a repeated id; empty lines count',
  },
  { text: '[]', message: 'ideas.jsonl:1: Invalid input: expected object, received array. Write {"id"', reason: 'not an object' },
  { text: '{"id":"a","summary":""}', message: 'ideas.jsonl:1: title: Invalid input: expected string', reason: 'no title' },
  { text: '\n', message: 'ideas.jsonl: the file has no records. Write one record per line: {"id"', reason: 'no lines' },
])('parseRecords reports $reason', ({ text, message }) => {
  expect(() => parseRecords(text, 'ideas.jsonl')).toThrow(message);
});

test.each([
  { text: 'queries', message: 'queries.json: invalid JSON: ', reason: 'another format' },
  { text: '{"queries":[{"q":"x","kind":"typo"}]}', message: 'queries.json: queries.0.expect: ', reason: 'no expected id' },
  { text: '{"queries":[]}', message: 'queries.json: queries: ', reason: 'no queries' },
])('parseQueries reports $reason', ({ text, message }) => {
  expect(() => parseQueries(text, 'queries.json')).toThrow(message);
});
