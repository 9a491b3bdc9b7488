/**
 * What a visitor asks for, and its form in the URL. The only code that knows that form:
 *
 *   /?q=dhcp+router&topic=networking&topic=-security&sort=newest
 *
 * A key stands once for every value; a leading hyphen excludes the value. The order of keys means nothing.
 * Keys and values nobody knows are ignored, so a link from another year still opens the catalogue.
 */
import { FACETS, eachFacet, type FacetName } from './facets.ts';
import { isSlug } from './slug.ts';
import { DEFAULT_SORT, isSortName, type SortName } from './sorts.ts';

/** What is asked of one facet: any of `include`, none of `exclude`. */
export interface Choice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface Query {
  /** The words of the search box, as typed. */
  readonly text: string;
  readonly choices: Readonly<Record<FacetName, Choice>>;
  readonly sort: SortName;
}

/** The query that asks for nothing: every idea in the fair order. */
export const EMPTY_QUERY: Query = { text: '', choices: eachFacet(() => ({ include: [], exclude: [] })), sort: DEFAULT_SORT };

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** Reads the part of a URL behind "?" (with or without it). Never throws; what makes no sense is left out. */
export function parseQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('sort') ?? '';
  return {
    text: parameters.get('q') ?? '',
    choices: eachFacet(({ name }) => {
      const values = parameters.getAll(name).map((value) => value.trim().toLowerCase());
      const excluded = values.filter((value) => value.startsWith('-')).map((value) => value.slice(1));
      return {
        include: unique(values.filter(isSlug)),
        exclude: unique(excluded.filter(isSlug)),
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
  if (query.sort !== DEFAULT_SORT) parameters.append('sort', query.sort);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}

/** `query` with exactly one thing changed in facet `name`. */
export function withChoice(query: Query, name: FacetName, change: (choice: Choice) => Choice): Query {
  return { ...query, choices: { ...query.choices, [name]: change(query.choices[name]) } };
}

/** `query` with `value` of facet `name` asked for, or no longer mentioned at all. */
export function choose(query: Query, name: FacetName, value: string, chosen: boolean): Query {
  return withChoice(query, name, ({ include, exclude }) => ({
    include: chosen ? unique([...include, value]) : include.filter((other) => other !== value),
    exclude: exclude.filter((other) => other !== value),
  }));
}

/** Whether `query` leaves ideas out or puts them into another order. */
export function isAsking(query: Query): boolean {
  return formatQuery({ ...query, text: query.text.trim() }) !== '';
}

/** `query` without the values that `isKnown` denies. */
export function knownOnly(query: Query, isKnown: (name: FacetName, value: string) => boolean): Query {
  return {
    ...query,
    choices: eachFacet(({ name }) => ({
      include: query.choices[name].include.filter((value) => isKnown(name, value)),
      exclude: query.choices[name].exclude.filter((value) => isKnown(name, value)),
    })),
  };
}
