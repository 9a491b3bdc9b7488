import { replaceTerm, type QueryTerm } from './query-terms.ts';
import { FACETS, type FacetName } from './facets.ts';
import { setFilter, updateFacetFilter, type Query } from './query.ts';

/** A query with one condition less, and a label that names it: "Without “dhcp”". */
export interface RelaxedQuery {
  readonly label: string;
  readonly query: Query;
}

export type CountedRelaxation = RelaxedQuery & { readonly count: number };

const MAX_RELAXATIONS = 5;

/**
 * Every query with one condition less than `query`: without one word, without one facet value, or with any instead of
 * all values of a facet.
 * @param terms how the search understood the words of `query.text`; ignored words count only when all words are ignored
 * @param labelOf the label of a facet value; values without a label are unknown and are skipped
 */
export function relaxQuery(
  query: Query,
  terms: readonly QueryTerm[],
  labelOf: (name: FacetName, value: string) => string | undefined,
): RelaxedQuery[] {
  const allWords = terms.map(({ word }) => word).join(' ');
  const used = terms.filter(({ status }) => status !== 'ignored');
  const withoutWord = used.map(({ word }) => ({ label: `Without “${word}”`, query: { ...query, text: replaceTerm(terms, word) } }));
  if (used.length === 0 && terms.length > 0) withoutWord.push({ label: `Without “${allWords}”`, query: { ...query, text: '' } });
  const filters = FACETS.flatMap(({ name, label: facetLabel }) => {
    const { include, exclude, match } = query.filters[name];
    const matchAny = {
      label: `With any ${facetLabel.toLowerCase()} of these`,
      query: updateFacetFilter(query, name, (filter) => ({ ...filter, match: 'any' })),
    };
    const withoutValue = [...include, ...exclude].flatMap((value, index) => {
      const label = labelOf(name, value);
      if (label === undefined) return [];
      return { label: index < include.length ? `Without ${label}` : `With ${label}`, query: setFilter(query, name, value, 'none') };
    });
    return match === 'all' && include.length > 1 ? [matchAny, ...withoutValue] : withoutValue;
  });
  return [...withoutWord, ...filters];
}

/** The `relaxations` that match ideas, those with the most ideas first, at most five. `count` counts the ideas of a query. */
export async function bestRelaxations(
  relaxations: readonly RelaxedQuery[],
  count: (query: Query) => Promise<number>,
): Promise<CountedRelaxation[]> {
  const counted = await Promise.all(relaxations.map(async (relaxation) => ({ ...relaxation, count: await count(relaxation.query) })));
  return counted
    .filter((relaxation) => relaxation.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_RELAXATIONS);
}
