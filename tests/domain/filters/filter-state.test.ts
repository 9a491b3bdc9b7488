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

const filter = (include: string[], exclude: string[] = []): FacetFilter => ({ include, exclude, match: 'all' });

test.each<{ before: FacetFilter; state: FilterState; after: FacetFilter; reason: string }>([
  { before: filter([]), state: 'include', after: filter(['a']), reason: 'includes a value' },
  { before: filter(['b']), state: 'include', after: filter(['b', 'a']), reason: 'adds an included value after the others' },
  { before: filter(['a']), state: 'include', after: filter(['a']), reason: 'does not repeat a value' },
  { before: filter([], ['a', 'b']), state: 'include', after: filter(['a'], ['b']), reason: 'removes the exclusion of an included value' },
  { before: filter(['a', 'b']), state: 'exclude', after: filter(['b'], ['a']), reason: 'removes the inclusion of an excluded value' },
  { before: filter(['a', 'b']), state: 'none', after: filter(['b']), reason: 'removes an included value' },
  { before: filter([], ['a', 'b']), state: 'none', after: filter([], ['b']), reason: 'removes an excluded value' },
  { before: filter([]), state: 'none', after: filter([]), reason: 'does nothing when the value is not there' },
])('$reason', ({ before, state, after }) => {
  const query = updateFacetFilter({ ...EMPTY_QUERY, text: 'dhcp', sort: 'title' }, 'topic', () => before);
  const changed = setFilter(query, 'topic', 'a', state);
  expect(changed).toEqual({ ...query, filters: { ...EMPTY_QUERY.filters, topic: after } });
  expect(getFilter(changed, 'topic', 'a')).toBe(state);
});

test('a value that is both included and excluded is excluded', () => {
  expect(
    getFilter(
      updateFacetFilter(EMPTY_QUERY, 'topic', () => filter(['a'], ['a'])),
      'topic',
      'a',
    ),
  ).toBe('exclude');
});

test('updating one facet changes neither the other facets nor the original query', () => {
  const query = setFilter(EMPTY_QUERY, 'skill', 'ocaml', 'include');
  const changed = updateFacetFilter(query, 'topic', ({ include }) => filter([...include, 'a'], ['b']));
  expect(changed.filters.skill).toEqual({ include: ['ocaml'], exclude: [], match: 'any' });
  expect(changed.filters.topic).toEqual(filter(['a'], ['b']));
  expect(query.filters.topic).toEqual(NO_FILTER);
  expect(EMPTY_QUERY.filters.skill).toEqual(NO_FILTER);
});

test('clearing the filters keeps text and sort', () => {
  const query = setFilter({ ...EMPTY_QUERY, text: 'dhcp', sort: 'title' }, 'topic', 'a', 'exclude');
  expect(clearFilters(query)).toEqual({ ...EMPTY_QUERY, text: 'dhcp', sort: 'title' });
});

test('unknown values are removed from both lists of each facet and returned', () => {
  const both = filter(['old', 'new'], ['new', 'old']);
  const query = updateFacetFilter(
    updateFacetFilter({ ...EMPTY_QUERY, text: 'old' }, 'topic', () => both),
    'skill',
    () => both,
  );
  const { query: known, unknownValues } = dropUnknownValues(query, (name, value) => name === 'skill' || value === 'new');
  expect(known.filters.topic).toEqual(filter(['new'], ['new']));
  expect(known.filters.skill).toEqual(both);
  expect(known.text).toBe('old');
  expect(unknownValues).toEqual([
    { name: 'topic', value: 'old' },
    { name: 'topic', value: 'old' },
  ]);
});
