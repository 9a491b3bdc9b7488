import { FACETS, type FacetName, type FacetValue } from './facets.ts';
import type { Counts } from './select.ts';

/** A facet with the values a visitor can choose, each with the number of ideas it would leave. */
export interface FacetGroup {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly (FacetValue & { readonly count: number })[];
}

/** `facets` with their `counts`, in the order a visitor meets them. Facets without a value are left out. */
export function facetGroupsOf(facets: Readonly<Record<FacetName, readonly FacetValue[]>>, counts: Counts): FacetGroup[] {
  return FACETS.map(({ name, label }) => ({
    name,
    label,
    values: facets[name].map((value) => ({ ...value, count: counts[name].get(value.value) ?? 0 })),
  })).filter(({ values }) => values.length > 0);
}
