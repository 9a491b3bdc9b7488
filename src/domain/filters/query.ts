/**
 * What a visitor asks for, and its form in the URL. The only code that knows that form:
 *
 *   /?q=dhcp+router&topic=networking&topic=storage&topic=-security&all=topic&sort=newest
 *
 * A key stands once for every value; a leading hyphen excludes the value. Of several values of a facet any will do,
 * unless `all` names the facet. The order of keys means nothing. Keys nobody knows are ignored, and values nobody knows
 * are left out (`dropUnknownValues`), so a link from another year still opens the catalogue.
 */
import { FACETS, mapFacets, type FacetName } from './facets.ts';
import { DEFAULT_SORT, isSortName, type SortName } from './sorts.ts';

/** What is asked of one facet: any of `include`, or all of them, and none of `exclude`. */
export interface FacetFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Whether an idea must have every included value. Only facets of which an idea can have several ask for that. */
  readonly all: boolean;
}

export interface Query {
  /** The words of the search box, as typed. */
  readonly text: string;
  readonly choices: Readonly<Record<FacetName, FacetFilter>>;
  readonly sort: SortName;
}

/** Asks nothing of a facet. */
export const NO_FILTER: FacetFilter = { include: [], exclude: [], all: false };

/** The query that asks for nothing: every idea in the fair order. */
export const EMPTY_QUERY: Query = { text: '', choices: mapFacets(() => NO_FILTER), sort: DEFAULT_SORT };

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** Reads the part of a URL behind "?" (with or without it). Never throws; a value may be one that nobody knows. */
export function parseQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const valuesOf = (key: string): string[] =>
    parameters
      .getAll(key)
      .map((value) => value.trim().toLowerCase())
      .filter((value) => /[^-\s]/.test(value));
  const sort = parameters.get('sort') ?? '';
  const all = new Set(valuesOf('all'));
  return {
    text: parameters.get('q') ?? '',
    choices: mapFacets(({ name, several }) => {
      const values = valuesOf(name);
      const excluded = values.filter((value) => value.startsWith('-')).map((value) => value.replace(/^[-\s]+/, ''));
      return {
        include: unique(values.filter((value) => !value.startsWith('-'))),
        exclude: unique(excluded),
        all: several && all.has(name),
      };
    }),
    sort: isSortName(sort) ? sort : DEFAULT_SORT,
  };
}

/** The part of a URL that stands for `query`: "" or "?…". `parseQuery` reads it back. */
export function formatQuery(query: Query): string {
  const parameters = new URLSearchParams();
  if (query.text !== '') parameters.append('q', query.text);
  for (const { name } of FACETS) {
    for (const value of query.choices[name].include) parameters.append(name, value);
    for (const value of query.choices[name].exclude) parameters.append(name, `-${value}`);
  }
  for (const { name } of FACETS) if (query.choices[name].all) parameters.append('all', name);
  if (query.sort !== DEFAULT_SORT) parameters.append('sort', query.sort);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}

/** Whether `query` leaves ideas out or puts them into another order. */
export function isActive(query: Query): boolean {
  return formatQuery({ ...query, text: query.text.trim() }) !== '';
}

/** What can be asked about one value. */
export type FilterState = 'include' | 'exclude' | 'none';

/** `query` with exactly one thing changed in facet `name`. */
export function updateFacetFilter(query: Query, name: FacetName, change: (choice: FacetFilter) => FacetFilter): Query {
  return { ...query, choices: { ...query.choices, [name]: change(query.choices[name]) } };
}

/** `query` with `value` of facet `name` asked for, ruled out, or no longer mentioned at all. */
export function setFilter(query: Query, name: FacetName, value: string, wished: FilterState): Query {
  return updateFacetFilter(query, name, ({ include, exclude, all }) => {
    const others = (values: readonly string[]): string[] => values.filter((other) => other !== value);
    const toggled = (values: readonly string[], isWished: boolean): readonly string[] =>
      isWished ? (values.includes(value) ? values : [...values, value]) : others(values);
    return { include: toggled(include, wished === 'include'), exclude: toggled(exclude, wished === 'exclude'), all };
  });
}

/** What `query` asks about `value` of facet `name`. Who asks for a value and rules it out gets nothing either way. */
export function getFilter(query: Query, name: FacetName, value: string): FilterState {
  const { include, exclude } = query.choices[name];
  if (exclude.includes(value)) return 'exclude';
  return include.includes(value) ? 'include' : 'none';
}

/** `query` that asks nothing of facets any more; its text and its sort stay. */
export function clearFilters(query: Query): Query {
  return { ...query, choices: mapFacets(() => NO_FILTER) };
}

/** A value of a facet that a query names and nobody knows. */
export interface UnknownValue {
  readonly name: FacetName;
  readonly value: string;
}

/** What can be understood of `query`, and the values that `isKnown` denies. */
export function dropUnknownValues(
  query: Query,
  isKnown: (name: FacetName, value: string) => boolean,
): { query: Query; strays: UnknownValue[] } {
  const strays: UnknownValue[] = [];
  const known = (name: FacetName, values: readonly string[]): string[] =>
    values.filter((value) => {
      if (isKnown(name, value)) return true;
      strays.push({ name, value });
      return false;
    });
  const choices = mapFacets(({ name }) => {
    const { include, exclude, all } = query.choices[name];
    return { include: known(name, include), exclude: known(name, exclude), all };
  });
  return { query: { ...query, choices }, strays };
}
