import { findFacet, type FacetName } from './facets.ts';
import { closestMatch } from '../text/suggest.ts';
import { setFilter, type UnknownValue, type Query } from './query.ts';
import { toSkill } from '../skills.ts';
import { slugify } from '../text/slug.ts';

/** What a reader should know of a value in their link that nobody knows, and the query that may have been meant. */
export interface UnknownValueNotice {
  /** A whole sentence. */
  readonly text: string;
  readonly meant: { readonly label: string; readonly query: Query } | undefined;
}

interface Known {
  readonly value: string;
  readonly label: string;
}

/** What `stray` most likely is: another spelling of a known value, or one a slip of the keyboard away. */
function meantBy({ name, value }: UnknownValue, known: readonly Known[]): Known | undefined {
  const slug = name === 'skill' ? toSkill(value).value : slugify(value);
  const near =
    closestMatch(
      slug,
      known.map((each) => each.value),
    ) ??
    closestMatch(
      value,
      known.map(({ label }) => label),
    );
  return known.find((each) => each.value === slug) ?? known.find((each) => each.value === near || each.label === near);
}

/**
 * One notice for each of `strays`, the values that were left out of `query`.
 * @param valuesOf the values of a facet that can be asked for
 */
export function formatUnknownValues(
  query: Query,
  strays: readonly UnknownValue[],
  valuesOf: (name: FacetName) => readonly Known[],
): UnknownValueNotice[] {
  return strays.map((stray) => {
    const kind = findFacet(stray.name)?.label.toLowerCase();
    const meant = meantBy(stray, valuesOf(stray.name));
    return {
      text: `No ${kind} here is called “${stray.value}”, so it was left out.`,
      meant: meant && { label: meant.label, query: setFilter(query, stray.name, meant.value, 'include') },
    };
  });
}
