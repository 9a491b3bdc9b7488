import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFacetColumns, type FacetColumns } from '../../../src/domain/filters/facet-columns.ts';
import { FACETS, mapFacets, type FacetName } from '../../../src/domain/filters/facets.ts';
import { setFilter, updateFacetFilter, clearFilters, NO_FILTER, type Query } from '../../../src/domain/filters/query.ts';
import { select } from '../../../src/domain/filters/select.ts';
import { SORTS } from '../../../src/domain/filters/sorts.ts';
import { someIdeas } from '../../support/ideas.ts';

interface Case {
  readonly columns: FacetColumns;
  readonly found: number[] | undefined;
  readonly query: Query;
  /** A facet and one of its values. */
  readonly name: FacetName;
  readonly value: string;
}

function aCase(columns: FacetColumns): fc.Arbitrary<Case> {
  const values = mapFacets(({ name }) => columns.facets[name].map(({ value }) => value));
  const few = (all: readonly string[], weight: number, most: number) =>
    fc.oneof({ weight, arbitrary: fc.constant([]) }, fc.subarray([...all], { maxLength: Math.min(most, all.length) }));
  const numbers = Array.from({ length: columns.total }, (_, number) => number);
  const pairs = FACETS.flatMap(({ name }) => values[name].map((value) => ({ name, value })));
  return fc
    .record({
      found: fc.option(fc.shuffledSubarray(numbers), { nil: undefined }),
      query: fc.record({
        text: fc.constant(''),
        filters: fc.record(
          mapFacets(({ name }) =>
            fc.record({
              include: few(values[name], 3, 2),
              exclude: few(values[name], 6, 1),
              match: fc.constantFrom<'any' | 'all'>('any', 'all'),
            }),
          ),
        ),
        sort: fc.constantFrom(...SORTS.map(({ value }) => value)),
      }),
      pair: fc.constantFrom(...pairs),
    })
    .map(({ pair, ...rest }) => ({ columns, ...rest, ...pair }));
}

const aSelection = someIdeas.filter((ideas) => ideas.length > 0).chain((ideas) => aCase(buildFacetColumns(ideas)));

function ideasOf({ columns, found }: Case, query: Query): readonly number[] {
  return select(columns, query, found).ideas;
}

/** Checks that `part` is `whole` without some of its numbers, in the same order. */
function expectSubsequence(part: readonly number[], whole: readonly number[]): void {
  expect(whole.filter((number) => part.includes(number))).toEqual(part);
}

function property(name: string, holds: (each: Case) => void): void {
  test(name, () => fc.assert(fc.property(aSelection, holds), { numRuns: 300 }));
}

property('filters do not change the order of the remaining ideas', (each) => {
  const { query, name } = each;
  expectSubsequence(
    ideasOf(each, query),
    ideasOf(
      each,
      updateFacetFilter(query, name, () => NO_FILTER),
    ),
  );
  expectSubsequence(ideasOf(each, query), ideasOf(each, clearFilters(query)));
});

property('a first included value can only shrink the result', (each) => {
  const none = updateFacetFilter(each.query, each.name, (filter) => ({ ...filter, include: [] }));
  const one = updateFacetFilter(none, each.name, (filter) => ({ ...filter, include: [each.value] }));
  expectSubsequence(ideasOf(each, one), ideasOf(each, none));
});

property('another included value can only grow the result with match any, and only shrink it with match all', (each) => {
  for (const other of each.columns.facets[each.name]) {
    for (const match of ['any', 'all'] as const) {
      const one = updateFacetFilter(each.query, each.name, ({ exclude }) => ({ include: [other.value], exclude, match }));
      const two = updateFacetFilter(one, each.name, (filter) => ({ ...filter, include: [...filter.include, each.value] }));
      const [smaller, larger] = match === 'all' ? [two, one] : [one, two];
      expectSubsequence(ideasOf(each, smaller), ideasOf(each, larger));
    }
  }
});

property('with one value, match any and match all are the same', (each) => {
  const one = updateFacetFilter(each.query, each.name, ({ exclude }) => ({ include: [each.value], exclude, match: 'any' }));
  expect(
    ideasOf(
      each,
      updateFacetFilter(one, each.name, (filter) => ({ ...filter, match: 'all' })),
    ),
  ).toEqual(ideasOf(each, one));
});

property('an excluded value only removes ideas, namely those with the value', (each) => {
  const { query, name, value, columns } = each;
  const less = ideasOf(
    each,
    updateFacetFilter(query, name, (filter) => ({ ...filter, exclude: [...filter.exclude, value] })),
  );
  expectSubsequence(less, ideasOf(each, query));
  const having = columns.facets[name].find((row) => row.value === value)?.ideas ?? [];
  expect([...having].filter((number) => less.includes(number))).toEqual([]);
});

property(
  'a count is the number of ideas after including the value: with the other values for match all, instead of them for match any',
  (each) => {
    const { columns, query, found, name, value } = each;
    const base = query.filters[name].match === 'all' ? query : updateFacetFilter(query, name, (filter) => ({ ...filter, include: [] }));
    const { counts } = select(columns, query, found);
    expect(counts[name].get(value) ?? 0).toBe(ideasOf(each, setFilter(base, name, value, 'include')).length);
  },
);

property('the result is the same as checking each idea separately', ({ columns, found, query }) => {
  const has = (number: number, name: FacetName, value: string): boolean =>
    columns.facets[name].some((row) => row.value === value && row.ideas.includes(number));
  const isWanted = (number: number): boolean =>
    FACETS.every(({ name }) => {
      const { include, exclude, match } = query.filters[name];
      const holds = (value: string): boolean => has(number, name, value);
      return (include.length === 0 || (match === 'all' ? include.every(holds) : include.some(holds))) && !exclude.some(holds);
    });
  const candidates = found ?? Array.from({ length: columns.total }, (_, number) => number);
  const ranks = columns.ranks[query.sort];
  const expected = candidates.filter(isWanted).sort((a, b) => (ranks ? (ranks[a] ?? 0) - (ranks[b] ?? 0) : 0));
  expect(select(columns, query, found).ideas).toEqual(expected);
});
