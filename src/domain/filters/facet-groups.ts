import { type FacetValues, FACETS, type FacetName, type FacetValue } from './facets.ts';
import type { FacetCounts } from './select.ts';

/** Longer lists are too long to scan. */
export const MAX_FACET_VALUES = 40;

/** A facet with the values that a visitor can choose, each with the number of ideas it matches. */
export interface FacetGroup {
  readonly name: FacetName;
  readonly label: string;
  /** Whether a visitor can ask for ideas that have all chosen values. */
  readonly isMultiValued: boolean;
  readonly values: readonly (FacetValue & { readonly count: number })[];
  /** "all 412 mentors" when only some of the values are listed, otherwise empty. */
  readonly allValuesLabel: string;
}

/**
 * The facets with their values and `counts`, in display order. A facet with more than MAX_FACET_VALUES values lists only
 * those with the most ideas. Facets without a value are left out.
 */
export function buildFacetGroups(facets: FacetValues, counts: FacetCounts): FacetGroup[] {
  return FACETS.map(({ name, label, path, isMultiValued }) => {
    const values = facets[name].map((value) => ({ ...value, count: counts[name].get(value.value) ?? 0 }));
    const listed = new Set(values.toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en')).slice(0, MAX_FACET_VALUES));
    return {
      name,
      label,
      isMultiValued,
      values: values.filter((value) => listed.has(value)),
      allValuesLabel: values.length > listed.size ? `all ${values.length} ${path}` : '',
    };
  }).filter(({ values }) => values.length > 0);
}
