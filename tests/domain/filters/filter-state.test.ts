import { expect, test } from 'vitest';
import {
  dropUnknownValues,
  setFilter,
  getFilter,
  updateFacetFilter,
  clearFilters,
  type FilterState,
  EMPTY_QUERY,
  NO_FILTER,
  type FacetFilter,
} from '../../../src/domain/filters/query.ts';

const choice = (include: string[], exclude: string[] = []): FacetFilter => ({ include, exclude, all: true });

test.each<{ before: FacetFilter; wished: FilterState; after: FacetFilter; reason: string }>([
  { before: choice([]), wished: 'include', after: choice(['a']), reason: 'a value is asked for' },
  { before: choice(['b']), wished: 'include', after: choice(['b', 'a']), reason: 'behind those asked for before' },
  { before: choice(['a']), wished: 'include', after: choice(['a']), reason: 'once is enough' },
  { before: choice([], ['a', 'b']), wished: 'include', after: choice(['a'], ['b']), reason: 'what is asked for is no longer ruled out' },
  { before: choice(['a', 'b']), wished: 'exclude', after: choice(['b'], ['a']), reason: 'nor the other way round' },
  { before: choice(['a', 'b']), wished: 'none', after: choice(['b']), reason: 'a value is let go' },
  { before: choice([], ['a', 'b']), wished: 'none', after: choice([], ['b']), reason: 'from what is ruled out, too' },
  { before: choice([]), wished: 'none', after: choice([]), reason: 'what was not there cannot go' },
])('$reason', ({ before, wished, after }) => {
  const query = updateFacetFilter({ ...EMPTY_QUERY, text: 'dhcp', sort: 'title' }, 'topic', () => before);
  const changed = setFilter(query, 'topic', 'a', wished);
  expect(changed).toEqual({ ...query, choices: { ...EMPTY_QUERY.choices, topic: after } });
  expect(getFilter(changed, 'topic', 'a')).toBe(wished);
});

test('what a link asks for and rules out is ruled out', () => {
  expect(
    getFilter(
      updateFacetFilter(EMPTY_QUERY, 'topic', () => choice(['a'], ['a'])),
      'topic',
      'a',
    ),
  ).toBe('exclude');
});

test('a change of one facet leaves the others and the query it came from alone', () => {
  const query = setFilter(EMPTY_QUERY, 'skill', 'ocaml', 'include');
  const changed = updateFacetFilter(query, 'topic', ({ include }) => choice([...include, 'a'], ['b']));
  expect(changed.choices.skill).toEqual({ include: ['ocaml'], exclude: [], all: false });
  expect(changed.choices.topic).toEqual(choice(['a'], ['b']));
  expect(query.choices.topic).toEqual(NO_FILTER);
  expect(EMPTY_QUERY.choices.skill).toEqual(NO_FILTER);
});

test('without choices the words and the sort are left', () => {
  const query = setFilter({ ...EMPTY_QUERY, text: 'dhcp', sort: 'title' }, 'topic', 'a', 'exclude');
  expect(clearFilters(query)).toEqual({ ...EMPTY_QUERY, text: 'dhcp', sort: 'title' });
});

test('values nobody knows are left out on both sides, facet by facet, and named', () => {
  const both = choice(['old', 'new'], ['new', 'old']);
  const query = updateFacetFilter(
    updateFacetFilter({ ...EMPTY_QUERY, text: 'old' }, 'topic', () => both),
    'skill',
    () => both,
  );
  const { query: known, strays } = dropUnknownValues(query, (name, value) => name === 'skill' || value === 'new');
  expect(known.choices.topic).toEqual(choice(['new'], ['new']));
  expect(known.choices.skill).toEqual(both);
  expect(known.text).toBe('old');
  expect(strays).toEqual([
    { name: 'topic', value: 'old' },
    { name: 'topic', value: 'old' },
  ]);
});
