import { replaceTerm, type QueryTerm } from './query-terms.ts';
import { FACETS, type FacetName } from './facets.ts';
import { setFilter, updateFacetFilter, type Query } from './query.ts';

/** A query that asks for one thing less, and what that thing is called. */
export interface RelaxedQuery {
  readonly label: string;
  readonly query: Query;
}

export interface CountedRelaxation extends RelaxedQuery {
  readonly count: number;
}

/** More ways than these are no help but a list. */
const MOST_WAYS = 5;

/**
 * Every way to ask for one thing less than `query` does: without one of its words, without one value of a facet, or with
 * any value of a facet where all were asked for.
 * @param words what became of the words of `query.text`; those that were left out already are no way, unless no other is there
 * @param labelOf what people call a value; one that nobody knows was not asked for in earnest
 */
export function relaxQuery(
  query: Query,
  words: readonly QueryTerm[],
  labelOf: (name: FacetName, value: string) => string | undefined,
): RelaxedQuery[] {
  const found = words.filter(({ fate }) => fate !== 'dropped');
  const shorter =
    found.length > 0
      ? found.map(({ word }) => ({ label: `without ${word}`, query: { ...query, text: replaceTerm(words, word) } }))
      : words.slice(0, 1).map(() => ({ label: `without ${words.map(({ word }) => word).join(' ')}`, query: { ...query, text: '' } }));
  const wider = FACETS.flatMap(({ name, label: facet }) => {
    const { include, exclude, all } = query.choices[name];
    const chosen = [
      ...include.map((value) => ({ value, says: (label: string) => `without ${label}` })),
      ...exclude.map((value) => ({ value, says: (label: string) => `with ${label} allowed` })),
    ];
    const any = {
      label: `with any ${facet.toLowerCase()} of these`,
      query: updateFacetFilter(query, name, (choice) => ({ ...choice, all: false })),
    };
    const single = chosen.flatMap(({ value, says }) => {
      const label = labelOf(name, value);
      return label === undefined ? [] : [{ label: says(label), query: setFilter(query, name, value, 'none') }];
    });
    return all && include.length > 1 ? [any, ...single] : single;
  });
  return [...shorter, ...wider];
}

/** The `ways` that lead somewhere, those to most ideas first, at most five. `count` gives the number of ideas of a query. */
export async function bestRelaxations(
  ways: readonly RelaxedQuery[],
  count: (query: Query) => Promise<number>,
): Promise<CountedRelaxation[]> {
  const counted = await Promise.all(ways.map(async (way) => ({ ...way, count: await count(way.query) })));
  return counted
    .filter((way) => way.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_WAYS);
}
