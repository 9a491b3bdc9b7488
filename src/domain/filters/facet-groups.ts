import { type FacetValues, FACETS, type FacetName, type FacetValue } from './facets.ts';
import type { FacetCounts } from './select.ts';

/** More values than these help nobody who scans a list of them. */
export const MAX_FACET_VALUES = 40;

/** A facet with the values a visitor can choose, each with the number of ideas it would leave. */
export interface FacetGroup {
  readonly name: FacetName;
  readonly label: string;
  /** Whether one can ask for ideas that have all of some values. */
  readonly several: boolean;
  readonly values: readonly (FacetValue & { readonly count: number })[];
  /** "all 412 mentors" when only some of the values are shown. */
  readonly more: string;
}

/**
 * `facets` with their `counts`, in the order a visitor meets them. Of a facet with very many values those with most
 * ideas are shown, the first by label among equals. Facets without a value are left out.
 */
export function buildFacetGroups(facets: FacetValues, counts: FacetCounts): FacetGroup[] {
  return FACETS.map(({ name, label, folder, several }) => {
    const values = facets[name].map((value) => ({ ...value, count: counts[name].get(value.value) ?? 0 }));
    const largest = values.toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en')).slice(0, MAX_FACET_VALUES);
    const shown = new Set(largest);
    return {
      name,
      label,
      several,
      values: values.filter((value) => shown.has(value)),
      more: values.length > shown.size ? `all ${values.length} ${folder}` : '',
    };
  }).filter(({ values }) => values.length > 0);
}
