import { fullBitset, toBitset, intersect, countMembers, hasBit, toArray, difference, type Bitset } from '../bitset.ts';
import type { FacetColumns } from './facet-columns.ts';
import { FACETS, mapFacets, type FacetName } from './facets.ts';
import type { Query } from './query.ts';
import { sortByRank } from './sorts.ts';

/** By facet and value, the number of ideas that match when the value is chosen in addition to the rest of the query. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** A condition of a query: an idea must be in `ideas`; or must not be, when the condition excludes a value. */
interface Condition {
  readonly name: FacetName;
  readonly excluded?: string;
  readonly ideas: Bitset;
}

function createConditions(columns: FacetColumns, query: Query): Condition[] {
  return FACETS.flatMap(({ name }) => {
    const ideasWith = (values: readonly string[]): Bitset =>
      toBitset(columns.total, ...columns.facets[name].filter(({ value }) => values.includes(value)).map(({ ideas }) => ideas));
    const { include, exclude, match } = query.filters[name];
    const groups = match === 'all' ? include.map((value) => [value]) : [include];
    return [
      ...groups.filter((values) => values.length > 0).map((values) => ({ name, ideas: ideasWith(values) })),
      ...exclude.map((excluded) => ({ name, excluded, ideas: ideasWith([excluded]) })),
    ];
  });
}

/**
 * The ideas that match `query`, sorted, and the contextual counts of every facet value. Counts of 0 are left out.
 *
 * Within a facet an idea must have any (or all) of the included values and no excluded one. It must match all facets.
 * The count of a value ignores the included values of its own facet, unless all must match, and ignores its own exclusion.
 *
 * @param found the numbers of the ideas that match `query.text`, best first; undefined when there is no text
 */
export function select(columns: FacetColumns, query: Query, found?: readonly number[]) {
  const candidates = found ? toBitset(columns.total, found) : fullBitset(columns.total);
  const conditions = createConditions(columns, query);
  const apply = (some: readonly Condition[]): Bitset =>
    some.reduce((left, { excluded, ideas }) => (excluded === undefined ? intersect(left, ideas) : difference(left, ideas)), candidates);
  const selected = apply(conditions);

  const counts = mapFacets(({ name }) => {
    const isOwnInclusion = (condition: Condition): boolean =>
      condition.name === name && condition.excluded === undefined && query.filters[name].match === 'any';
    const others = conditions.filter((condition) => !isOwnInclusion(condition));
    const context = others.length === conditions.length ? selected : apply(others);
    const counted = columns.facets[name].map(({ value, ideas }) => {
      const isExcluded = query.filters[name].exclude.includes(value);
      const own = isExcluded ? apply(others.filter((condition) => condition.name !== name || condition.excluded !== value)) : context;
      return [value, countMembers(own, ideas)] as const;
    });
    return new Map(counted.filter(([, count]) => count > 0));
  });

  const ideas = found ? found.filter((number) => hasBit(selected, number)) : toArray(selected);
  const ranks = columns.ranks[query.sort];
  return { ideas: ranks ? sortByRank(ideas, ranks) : ideas, counts };
}
