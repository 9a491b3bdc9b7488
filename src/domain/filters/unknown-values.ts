import { findFacet, type FacetName, type FacetValue } from './facets.ts';
import { closestMatch } from '../text/suggest.ts';
import { setFilter, type UnknownValue, type Query } from './query.ts';
import { toSkill } from '../skills.ts';
import { slugify } from '../text/slug.ts';

type KnownValue = Pick<FacetValue, 'value' | 'label'>;

/** The known value with the same slug, otherwise the one with the most similar value or label. */
function suggestKnownValue({ name, value }: UnknownValue, known: readonly KnownValue[]): KnownValue | undefined {
  const slug = name === 'skill' ? toSkill(value).value : slugify(value);
  const values = known.map((row) => row.value);
  const labels = known.map((row) => row.label);
  const similar = closestMatch(slug, values) ?? closestMatch(value, labels);
  return known.find((row) => row.value === slug) ?? known.find((row) => row.value === similar || row.label === similar);
}

/**
 * A sentence about each of `unknownValues`, which were dropped from `query`; and a similar value, with the query that has it.
 * @param valuesOf the known values of a facet
 */
export function formatUnknownValues(
  query: Query,
  unknownValues: readonly UnknownValue[],
  valuesOf: (name: FacetName) => readonly KnownValue[],
) {
  return unknownValues.map((unknown) => {
    const suggested = suggestKnownValue(unknown, valuesOf(unknown.name));
    return {
      text: `Unknown ${findFacet(unknown.name)?.label.toLowerCase()} “${unknown.value}” was ignored.`,
      suggestion: suggested && { label: suggested.label, query: setFilter(query, unknown.name, suggested.value, 'include') },
    };
  });
}
