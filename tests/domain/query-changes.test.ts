import { expect, test } from 'vitest';
import { EMPTY_QUERY, choose, knownOnly, withChoice, type Choice } from '../../src/domain/query.ts';

const NONE: Choice = { include: [], exclude: [] };

test.each<{ before: Choice; value: string; chosen: boolean; after: Choice; reason: string }>([
  { before: NONE, value: 'a', chosen: true, after: { include: ['a'], exclude: [] }, reason: 'a value is asked for' },
  {
    before: { include: ['b'], exclude: [] },
    value: 'a',
    chosen: true,
    after: { include: ['b', 'a'], exclude: [] },
    reason: 'behind those asked for before',
  },
  { before: { include: ['a'], exclude: [] }, value: 'a', chosen: true, after: { include: ['a'], exclude: [] }, reason: 'once is enough' },
  {
    before: { include: [], exclude: ['a', 'b'] },
    value: 'a',
    chosen: true,
    after: { include: ['a'], exclude: ['b'] },
    reason: 'what is asked for is no longer excluded',
  },
  {
    before: { include: ['a', 'b'], exclude: [] },
    value: 'a',
    chosen: false,
    after: { include: ['b'], exclude: [] },
    reason: 'a value is let go',
  },
  {
    before: { include: [], exclude: ['a', 'b'] },
    value: 'a',
    chosen: false,
    after: { include: [], exclude: ['b'] },
    reason: 'from what is excluded, too',
  },
  { before: NONE, value: 'a', chosen: false, after: NONE, reason: 'what was not there cannot go' },
])('$reason', ({ before, value, chosen, after }) => {
  const query = withChoice({ ...EMPTY_QUERY, text: 'dhcp', sort: 'title' }, 'topic', () => before);
  expect(choose(query, 'topic', value, chosen)).toEqual({ ...query, choices: { ...EMPTY_QUERY.choices, topic: after } });
});

test('a change of one facet leaves the others and the query it came from alone', () => {
  const query = choose(EMPTY_QUERY, 'skill', 'ocaml', true);
  const changed = withChoice(query, 'topic', ({ include }) => ({ include: [...include, 'a'], exclude: ['b'] }));
  expect(changed.choices.skill).toEqual({ include: ['ocaml'], exclude: [] });
  expect(changed.choices.topic).toEqual({ include: ['a'], exclude: ['b'] });
  expect(query.choices.topic).toEqual(NONE);
  expect(EMPTY_QUERY.choices.skill).toEqual(NONE);
});

test('values nobody knows any more are dropped on both sides, facet by facet', () => {
  const both: Choice = { include: ['old', 'new'], exclude: ['new', 'old'] };
  const query = withChoice(
    withChoice({ ...EMPTY_QUERY, text: 'old' }, 'topic', () => both),
    'skill',
    () => both,
  );
  const known = knownOnly(query, (name, value) => name === 'skill' || value === 'new');
  expect(known.choices.topic).toEqual({ include: ['new'], exclude: ['new'] });
  expect(known.choices.skill).toEqual(both);
  expect(known.text).toBe('old');
});
