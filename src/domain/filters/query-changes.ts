import { eachFacet, type FacetName } from './facets.ts';
import { NO_CHOICE, type Choice, type Query } from './query.ts';

/** What can be asked about one value. */
export type Wish = 'include' | 'exclude' | 'none';

/** `query` with exactly one thing changed in facet `name`. */
export function withChoice(query: Query, name: FacetName, change: (choice: Choice) => Choice): Query {
  return { ...query, choices: { ...query.choices, [name]: change(query.choices[name]) } };
}

/** `query` with `value` of facet `name` asked for, ruled out, or no longer mentioned at all. */
export function wish(query: Query, name: FacetName, value: string, wished: Wish): Query {
  return withChoice(query, name, ({ include, exclude, all }) => {
    const others = (values: readonly string[]): string[] => values.filter((other) => other !== value);
    const toggled = (values: readonly string[], isWished: boolean): readonly string[] =>
      isWished ? (values.includes(value) ? values : [...values, value]) : others(values);
    return { include: toggled(include, wished === 'include'), exclude: toggled(exclude, wished === 'exclude'), all };
  });
}

/** What `query` asks about `value` of facet `name`. Who asks for a value and rules it out gets nothing either way. */
export function wishOf(query: Query, name: FacetName, value: string): Wish {
  const { include, exclude } = query.choices[name];
  if (exclude.includes(value)) return 'exclude';
  return include.includes(value) ? 'include' : 'none';
}

/** `query` that asks nothing of facets any more; its text and its sort stay. */
export function withoutChoices(query: Query): Query {
  return { ...query, choices: eachFacet(() => NO_CHOICE) };
}

/** A value of a facet that a query names and nobody knows. */
export interface Stray {
  readonly name: FacetName;
  readonly value: string;
}

/** What can be understood of `query`, and the values that `isKnown` denies. */
export function understood(query: Query, isKnown: (name: FacetName, value: string) => boolean): { query: Query; strays: Stray[] } {
  const strays: Stray[] = [];
  const known = (name: FacetName, values: readonly string[]): string[] =>
    values.filter((value) => {
      if (isKnown(name, value)) return true;
      strays.push({ name, value });
      return false;
    });
  const choices = eachFacet(({ name }) => {
    const { include, exclude, all } = query.choices[name];
    return { include: known(name, include), exclude: known(name, exclude), all };
  });
  return { query: { ...query, choices }, strays };
}
