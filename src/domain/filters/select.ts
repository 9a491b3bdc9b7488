import { fullBitset, toBitset, intersect, countMembers, hasBit, toArray, difference, type Bitset } from '../bitset.ts';
import type { FacetColumns } from './facet-columns.ts';
import { FACETS, mapFacets, type FacetName } from './facets.ts';
import type { Query } from './query.ts';
import { sortByRank } from './sorts.ts';

/** How many ideas each value of each facet would leave, given everything else that is asked. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

export interface Selection {
  /** The numbers of the ideas, in the order asked for. */
  readonly ideas: readonly number[];
  /** Values that would leave none are left out. */
  readonly counts: FacetCounts;
}

/** One thing that is asked: of the ideas `having` a value, or any of several, to be there, or not to. */
interface Demand {
  readonly name: FacetName;
  /** The value that is ruled out; undefined when something is asked for. */
  readonly excluded?: string;
  readonly having: Bitset;
}

function demandsOf(columns: FacetColumns, query: Query): Demand[] {
  const having = (name: FacetName, values: readonly string[]): Bitset =>
    toBitset(columns.total, ...columns.facets[name].filter(({ value }) => values.includes(value)).map(({ ideas }) => ideas));
  return FACETS.flatMap(({ name }) => {
    const { include, exclude, all } = query.choices[name];
    const groups = all ? include.map((value) => [value]) : [include];
    return [
      ...groups.filter((values) => values.length > 0).map((values) => ({ name, having: having(name, values) })),
      ...exclude.map((excluded) => ({ name, excluded, having: having(name, [excluded]) })),
    ];
  });
}

/**
 * The ideas that `query` asks for, in its order, and the contextual counts of every facet value.
 *
 * Within a facet any included value will do, or all must be there where that is asked, and no excluded one may be;
 * between facets all must hold. A count says how many ideas there would be with the value asked for: where any value
 * will do, the facet's own included values are left aside, and a value that is ruled out is counted as if it were not.
 *
 * @param found the numbers of the ideas that match `query.text`, best first; undefined when there is no text
 */
export function select(columns: FacetColumns, query: Query, found?: readonly number[]): Selection {
  const candidates = found ? toBitset(columns.total, found) : fullBitset(columns.total);
  const demands = demandsOf(columns, query);
  const meeting = (some: readonly Demand[]): Bitset =>
    some.reduce((left, { excluded, having }) => (excluded === undefined ? intersect(left, having) : difference(left, having)), candidates);
  const selected = meeting(demands);

  const counts = mapFacets(({ name }) => {
    const { all } = query.choices[name];
    const isAside = (demand: Demand): boolean => demand.name === name && demand.excluded === undefined && !all;
    const others = demands.some(isAside) ? demands.filter((demand) => !isAside(demand)) : demands;
    const context = others === demands ? selected : meeting(others);
    const contextOf = (value: string): Bitset => {
      const isItself = (demand: Demand): boolean => demand.name === name && demand.excluded === value;
      return others.some(isItself) ? meeting(others.filter((demand) => !isItself(demand))) : context;
    };
    const counted = columns.facets[name].map(({ value, ideas }) => [value, countMembers(contextOf(value), ideas)] as const);
    return new Map(counted.filter(([, count]) => count > 0));
  });

  const ideas = found ? found.filter((number) => hasBit(selected, number)) : toArray(selected);
  const ranks = columns.ranks[query.sort];
  return { ideas: ranks ? sortByRank(ideas, ranks) : ideas, counts };
}
