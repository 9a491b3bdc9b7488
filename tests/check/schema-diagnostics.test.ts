import { expect, test } from 'vitest';
import { agreeing } from '../../src/check/schema-diagnostics.ts';

test.each([
  { name: 'title', said: 'is missing', expected: 'title is missing', reason: 'one thing' },
  { name: 'sizes', said: 'is missing', expected: 'sizes are missing', reason: 'several' },
  { name: 'status', said: 'is "opne"', expected: 'status is "opne"', reason: 'an s that is no plural' },
  { name: 'history[0].links', said: 'has 11 values', expected: 'history[0].links have 11 values', reason: 'several within a row' },
  { name: 'skills[0].need', said: 'is "must"', expected: 'skills[0].need is "must"', reason: 'one thing of several' },
  { name: 'topics[1]', said: 'is "Net Work"', expected: 'topics[1] is "Net Work"', reason: 'one of several' },
  { name: 'topics', said: 'names the same thing twice', expected: 'topics name the same thing twice', reason: 'a verb of its own' },
])('$reason: $expected', ({ name, said, expected }) => {
  expect(agreeing(name, said)).toBe(expected);
});
