import { eachFacet, orderValues, type FacetName, type FacetValue } from './facets.ts';
import type { Idea } from '../idea.ts';

/** The values of every facet, in the order a visitor meets them. */
export type FacetValues = Readonly<Record<FacetName, readonly FacetValue[]>>;

/** Every value that at least one of `ideas` has, facet by facet, in the order a visitor meets them. */
export function facetValuesOf(ideas: readonly Idea[]): FacetValues {
  return eachFacet((facet) => orderValues(ideas.flatMap((idea) => facet.of(idea))));
}
