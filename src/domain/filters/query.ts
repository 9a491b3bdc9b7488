/**
 * The search text, filters and sort of the catalogue, and their form in the URL. Only this file knows that form:
 *
 *   /?q=dhcp+router&topic=networking&topic=storage&topic=-security&all=topic&sort=newest
 *
 * A key is repeated for several values. A leading hyphen excludes a value. An idea must have any of the included values
 * of a facet, or all of them when `all` names the facet. The order of keys has no meaning. Unknown keys are ignored and
 * unknown values are dropped (`dropUnknownValues`), so that an old link still opens the catalogue.
 */
import { FACETS, mapFacets, type FacetName } from './facets.ts';
import { DEFAULT_SORT, isSortName, type SortName } from './sorts.ts';

/** The filter of one facet: ideas with any or all of the values in `include` and none of those in `exclude`. */
export interface FacetFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Whether an idea must have any or all of the included values. Only a multi-valued facet can have 'all'. */
  readonly match: 'any' | 'all';
}

export interface Query {
  /** The text of the search box, as typed. */
  readonly text: string;
  readonly filters: Readonly<Record<FacetName, FacetFilter>>;
  readonly sort: SortName;
}

export const NO_FILTER: FacetFilter = { include: [], exclude: [], match: 'any' };

/** The query that matches every idea, in the default order. */
export const EMPTY_QUERY: Query = { text: '', filters: mapFacets(() => NO_FILTER), sort: DEFAULT_SORT };

/** Parses the part of a URL after "?" (with or without it). Never throws. Filters may contain unknown values. */
export function parseQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const valuesOf = (key: string): string[] =>
    parameters
      .getAll(key)
      .map((value) => value.trim().toLowerCase())
      .filter((value) => /[^-\s]/.test(value));
  const sort = parameters.get('sort') ?? '';
  const matchAll = valuesOf('all');
  return {
    text: parameters.get('q') ?? '',
    filters: mapFacets(({ name, isMultiValued }) => {
      const values = valuesOf(name);
      const excluded = values.filter((value) => value.startsWith('-')).map((value) => value.replace(/^[-\s]+/, ''));
      return {
        include: [...new Set(values.filter((value) => !value.startsWith('-')))],
        exclude: [...new Set(excluded)],
        match: isMultiValued && matchAll.includes(name) ? 'all' : 'any',
      };
    }),
    sort: isSortName(sort) ? sort : DEFAULT_SORT,
  };
}

/** `query` as the part of a URL after the path: "" or "?…". `parseQuery` reads it back. */
export function formatQuery({ text, filters, sort }: Query): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.append('q', text);
  for (const { name } of FACETS) {
    for (const value of filters[name].include) parameters.append(name, value);
    for (const value of filters[name].exclude) parameters.append(name, `-${value}`);
  }
  for (const { name } of FACETS) if (filters[name].match === 'all') parameters.append('all', name);
  if (sort !== DEFAULT_SORT) parameters.append('sort', sort);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}

/** Whether `query` has a search text, a filter or another sort than the default. */
export function isActive(query: Query): boolean {
  return formatQuery({ ...query, text: query.text.trim() }) !== '';
}

/** The state of one facet value. */
export type FilterState = 'include' | 'exclude' | 'none';

/** `query` with the filter of the facet `name` replaced by the result of `update`. */
export function updateFacetFilter(query: Query, name: FacetName, update: (filter: FacetFilter) => FacetFilter): Query {
  return { ...query, filters: { ...query.filters, [name]: update(query.filters[name]) } };
}

/** `query` with `value` of the facet `name` in the given state. */
export function setFilter(query: Query, name: FacetName, value: string, state: FilterState): Query {
  return updateFacetFilter(query, name, (filter) => {
    const change = (values: readonly string[], isIn: boolean): readonly string[] =>
      isIn ? [...new Set([...values, value])] : values.filter((other) => other !== value);
    return { ...filter, include: change(filter.include, state === 'include'), exclude: change(filter.exclude, state === 'exclude') };
  });
}

/** The state of `value` of the facet `name`. A value that is both included and excluded is 'exclude'. */
export function getFilter(query: Query, name: FacetName, value: string): FilterState {
  const { include, exclude } = query.filters[name];
  if (exclude.includes(value)) return 'exclude';
  return include.includes(value) ? 'include' : 'none';
}

/** `query` without filters. Text and sort stay. */
export function clearFilters(query: Query): Query {
  return { ...query, filters: EMPTY_QUERY.filters };
}

/** A facet value in a query that does not exist. */
export interface UnknownValue {
  readonly name: FacetName;
  readonly value: string;
}

/** `query` without the values for which `isKnown` is false, and those values. */
export function dropUnknownValues(
  query: Query,
  isKnown: (name: FacetName, value: string) => boolean,
): { query: Query; unknownValues: UnknownValue[] } {
  const unknownValues = FACETS.flatMap(({ name }) => {
    const { include, exclude } = query.filters[name];
    return [...include, ...exclude].filter((value) => !isKnown(name, value)).map((value) => ({ name, value }));
  });
  const known = unknownValues.reduce((rest, { name, value }) => setFilter(rest, name, value, 'none'), query);
  return { query: known, unknownValues };
}
