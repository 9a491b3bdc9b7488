import { expect, test } from 'vitest';
import {
  understood,
  wish,
  wishOf,
  withChoice,
  withoutChoices,
  type Wish,
  EMPTY_QUERY,
  NO_CHOICE,
  type Choice,
} from '../../../src/domain/filters/query.ts';

const choice = (include: string[], exclude: string[] = []): Choice => ({ include, exclude, all: true });

test.each<{ before: Choice; wished: Wish; after: Choice; reason: string }>([
  { before: choice([]), wished: 'include', after: choice(['a']), reason: 'a value is asked for' },
  { before: choice(['b']), wished: 'include', after: choice(['b', 'a']), reason: 'behind those asked for before' },
  { before: choice(['a']), wished: 'include', after: choice(['a']), reason: 'once is enough' },
  { before: choice([], ['a', 'b']), wished: 'include', after: choice(['a'], ['b']), reason: 'what is asked for is no longer ruled out' },
  { before: choice(['a', 'b']), wished: 'exclude', after: choice(['b'], ['a']), reason: 'nor the other way round' },
  { before: choice(['a', 'b']), wished: 'none', after: choice(['b']), reason: 'a value is let go' },
  { before: choice([], ['a', 'b']), wished: 'none', after: choice([], ['b']), reason: 'from what is ruled out, too' },
  { before: choice([]), wished: 'none', after: choice([]), reason: 'what was not there cannot go' },
])('$reason', ({ before, wished, after }) => {
  const query = withChoice({ ...EMPTY_QUERY, text: 'dhcp', sort: 'title' }, 'topic', () => before);
  const changed = wish(query, 'topic', 'a', wished);
  expect(changed).toEqual({ ...query, choices: { ...EMPTY_QUERY.choices, topic: after } });
  expect(wishOf(changed, 'topic', 'a')).toBe(wished);
});

test('what a link asks for and rules out is ruled out', () => {
  expect(
    wishOf(
      withChoice(EMPTY_QUERY, 'topic', () => choice(['a'], ['a'])),
      'topic',
      'a',
    ),
  ).toBe('exclude');
});

test('a change of one facet leaves the others and the query it came from alone', () => {
  const query = wish(EMPTY_QUERY, 'skill', 'ocaml', 'include');
  const changed = withChoice(query, 'topic', ({ include }) => choice([...include, 'a'], ['b']));
  expect(changed.choices.skill).toEqual({ include: ['ocaml'], exclude: [], all: false });
  expect(changed.choices.topic).toEqual(choice(['a'], ['b']));
  expect(query.choices.topic).toEqual(NO_CHOICE);
  expect(EMPTY_QUERY.choices.skill).toEqual(NO_CHOICE);
});

test('without choices the words and the sort are left', () => {
  const query = wish({ ...EMPTY_QUERY, text: 'dhcp', sort: 'title' }, 'topic', 'a', 'exclude');
  expect(withoutChoices(query)).toEqual({ ...EMPTY_QUERY, text: 'dhcp', sort: 'title' });
});

test('values nobody knows are left out on both sides, facet by facet, and named', () => {
  const both = choice(['old', 'new'], ['new', 'old']);
  const query = withChoice(
    withChoice({ ...EMPTY_QUERY, text: 'old' }, 'topic', () => both),
    'skill',
    () => both,
  );
  const { query: known, strays } = understood(query, (name, value) => name === 'skill' || value === 'new');
  expect(known.choices.topic).toEqual(choice(['new'], ['new']));
  expect(known.choices.skill).toEqual(both);
  expect(known.text).toBe('old');
  expect(strays).toEqual([
    { name: 'topic', value: 'old' },
    { name: 'topic', value: 'old' },
  ]);
});
