import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS, eachFacet, type FacetName } from '../../src/domain/facets.ts';
import { recordSetOf, type RecordSet } from '../../src/domain/idea-record.ts';
import { choose, withChoice, type Query } from '../../src/domain/query.ts';
import { select } from '../../src/domain/select.ts';
import { SORTS } from '../../src/domain/sorts.ts';
import { someIdeas } from '../support/ideas.ts';

interface Case {
  readonly set: RecordSet;
  readonly found: string[] | undefined;
  readonly query: Query;
  /** A facet and one of its values. */
  readonly name: FacetName;
  readonly value: string;
}

function aCase(set: RecordSet): fc.Arbitrary<Case> {
  const values = eachFacet(({ name }) => set.facets[name].map(({ value }) => value));
  const few = (all: readonly string[], weight: number, most: number) =>
    fc.oneof({ weight, arbitrary: fc.constant([]) }, fc.subarray([...all], { maxLength: Math.min(most, all.length) }));
  const ids = set.records.map(({ id }) => id);
  const pairs = FACETS.flatMap(({ name }) => values[name].map((value) => ({ name, value })));
  return fc
    .record({
      found: fc.option(fc.shuffledSubarray(ids), { nil: undefined }),
      query: fc.record({
        text: fc.constant(''),
        choices: fc.record(eachFacet(({ name }) => fc.record({ include: few(values[name], 3, 2), exclude: few(values[name], 6, 1) }))),
        sort: fc.constantFrom(...SORTS.map(({ value }) => value)),
      }),
      pair: fc.constantFrom(...pairs),
    })
    .map(({ pair, ...rest }) => ({ set, ...rest, ...pair }));
}

const aSelection = someIdeas.filter((ideas) => ideas.length > 0).chain((ideas) => aCase(recordSetOf(ideas)));

function idsOf({ set, found }: Case, query: Query): string[] {
  return select(set.records, query, found).ideas.map(({ id }) => id);
}

/** That `part` is `whole` with some left out, in the same order. */
function expectSubsequence(part: readonly string[], whole: readonly string[]): void {
  expect(whole.filter((id) => part.includes(id))).toEqual(part);
}

function law(name: string, holds: (each: Case) => void): void {
  test(name, () => fc.assert(fc.property(aSelection, holds), { numRuns: 300 }));
}

law('no filter changes the order of what remains', (each) => {
  const { query, name } = each;
  expectSubsequence(
    idsOf(each, query),
    idsOf(
      each,
      withChoice(query, name, () => ({ include: [], exclude: [] })),
    ),
  );
  expectSubsequence(idsOf(each, query), idsOf(each, { ...query, choices: eachFacet(() => ({ include: [], exclude: [] })) }));
});

law('a first included value can only shrink the result', (each) => {
  const none = withChoice(each.query, each.name, ({ exclude }) => ({ include: [], exclude }));
  const one = withChoice(none, each.name, ({ exclude }) => ({ include: [each.value], exclude }));
  expectSubsequence(idsOf(each, one), idsOf(each, none));
});

law('a further included value can only grow it', (each) => {
  for (const other of each.set.facets[each.name]) {
    const one = withChoice(each.query, each.name, ({ exclude }) => ({ include: [other.value], exclude }));
    const two = withChoice(one, each.name, ({ include, exclude }) => ({ include: [...include, each.value], exclude }));
    expectSubsequence(idsOf(each, one), idsOf(each, two));
  }
});

law('an excluded value can only shrink it, to ideas without that value', (each) => {
  const { query, name, value, set } = each;
  const less = idsOf(
    each,
    withChoice(query, name, ({ include, exclude }) => ({ include, exclude: [...exclude, value] })),
  );
  expectSubsequence(less, idsOf(each, query));
  expect(set.records.filter(({ id, facets }) => less.includes(id) && facets[name].includes(value))).toEqual([]);
});

law('a count says what choosing the value would show', (each) => {
  const { set, found, name, value } = each;
  const none = withChoice(each.query, name, () => ({ include: [], exclude: [] }));
  const { counts } = select(set.records, none, found);
  expect(counts[name].get(value) ?? 0).toBe(idsOf(each, choose(none, name, value, true)).length);
});

law('and does so, too, when other values of the facet are chosen', (each) => {
  const { set, found, name, value } = each;
  const alone = withChoice(each.query, name, ({ exclude }) => ({ include: [value], exclude }));
  expect(select(set.records, each.query, found).counts[name].get(value) ?? 0).toBe(idsOf(each, alone).length);
});
