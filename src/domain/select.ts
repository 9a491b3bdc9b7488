import { allBits, bitsOf, both, countIn, hasBit, numbersIn, without, type Bits } from './bits.ts';
import type { Columns } from './columns.ts';
import { FACETS, eachFacet, type FacetName } from './facets.ts';
import type { Query } from './query.ts';
import { sortByRank } from './sorts.ts';

/** How many ideas each value of each facet would leave, given everything else that is asked. */
export type Counts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

export interface Selection {
  /** The numbers of the ideas, in the order asked for. */
  readonly ideas: readonly number[];
  /** Values that would leave none are left out. */
  readonly counts: Counts;
}

/** The ideas that have any of `values` in facet `name`. */
function ideasWith({ total, facets }: Columns, name: FacetName, values: readonly string[]): Bits {
  return bitsOf(total, ...facets[name].filter(({ value }) => values.includes(value)).map(({ ideas }) => ideas));
}

/**
 * The ideas that `query` asks for, in its order, and the contextual counts of every facet value.
 *
 * Within a facet any included value will do and no excluded one may be there; between facets all must hold.
 * The counts of a facet leave its own included values aside, so each says what choosing it would show.
 *
 * @param found the numbers of the ideas that match `query.text`, best first; undefined when there is no text
 */
export function select(columns: Columns, query: Query, found?: readonly number[]): Selection {
  const candidates = FACETS.reduce(
    (left, { name }) => without(left, ideasWith(columns, name, query.choices[name].exclude)),
    found ? bitsOf(columns.total, found) : allBits(columns.total),
  );
  const wanted = FACETS.map(({ name }) => ({ name, values: query.choices[name].include }))
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => ({ name, ideas: ideasWith(columns, name, values) }));
  const left = (aside?: FacetName): Bits =>
    wanted.filter(({ name }) => name !== aside).reduce((bits, { ideas }) => both(bits, ideas), candidates);
  const selected = left();
  const counts = eachFacet(({ name }) => {
    const context = wanted.some((facet) => facet.name === name) ? left(name) : selected;
    const counted = columns.facets[name].map(({ value, ideas }) => [value, countIn(context, ideas)] as const);
    return new Map(counted.filter(([, count]) => count > 0));
  });
  const ideas = found ? found.filter((number) => hasBit(selected, number)) : numbersIn(selected);
  const ranks = columns.ranks[query.sort];
  return { ideas: ranks ? sortByRank(ideas, ranks) : ideas, counts };
}
