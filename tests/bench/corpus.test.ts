import { expect, test } from 'vitest';
import { parseQueries, parseRecords } from '../../bench/corpus/corpus.ts';

const LINE = '{"id":"a","title":"A router","summary":"It routes."}';

test('fields that a record lacks are empty', () => {
  expect(parseRecords(`${LINE}\n\n`, 'ideas.jsonl')).toEqual([
    { id: 'a', title: 'A router', summary: 'It routes.', topics: [], skills: [], body: '' },
  ]);
});

test('what is not needed of a query is left out', () => {
  const text = '{"about":"…","queries":[{"q":"routr","kind":"typo","expect":"a","intent":["router"]}]}';
  expect(parseQueries(text, 'queries.json')).toEqual({ queries: [{ q: 'routr', kind: 'typo', expect: 'a' }], nonsense: [] });
});

test.each([
  { text: `${LINE}\n{`, begins: 'ideas.jsonl:2: this is no JSON: ', reason: 'a line cut off' },
  {
    text: `${LINE}\n\n${LINE}`,
    begins: 'ideas.jsonl:3: the id "a" is that of line 1. Give each',
    reason: 'an id twice; empty lines count',
  },
  { text: '[]', begins: 'ideas.jsonl:1: this: Invalid input: expected object, received array. Write {"id"', reason: 'no record' },
  { text: '{"id":"a","summary":""}', begins: 'ideas.jsonl:1: title: Invalid input: expected string', reason: 'no title' },
  { text: '\n', begins: 'ideas.jsonl: there is no record in it. Write one a line: {"id"', reason: 'nothing' },
])('records: $reason', ({ text, begins }) => {
  expect(() => parseRecords(text, 'ideas.jsonl')).toThrow(begins);
});

test.each([
  { text: 'queries', begins: 'queries.json: this is no JSON: ', reason: 'another format' },
  { text: '{"queries":[{"q":"x","kind":"typo"}]}', begins: 'queries.json: queries.0.expect: ', reason: 'nothing expected' },
  { text: '{"queries":[]}', begins: 'queries.json: queries: ', reason: 'nothing asked' },
])('queries: $reason', ({ text, begins }) => {
  expect(() => parseQueries(text, 'queries.json')).toThrow(begins);
});
