import { FACETS, orderValues, type Facet, type FacetValue } from '../domain/filters/facets.ts';
import type { Idea } from '../domain/idea.ts';

/** A facet value that another number of ideas has than before. */
export interface FacetChange {
  readonly facet: string;
  readonly value: string;
  readonly before: number;
  readonly after: number;
}

/** The values `ideas` have of `facet`, one for each idea that has it. */
function valuesOf(facet: Facet, ideas: readonly Idea[]): FacetValue[] {
  return ideas.flatMap((idea) => orderValues(facet.of(idea)));
}

/** What visitors will find changed beside the filters: labels and counts, in the order they meet them. */
export function facetChanges(before: readonly Idea[], after: readonly Idea[]): FacetChange[] {
  return FACETS.flatMap((facet: Facet) => {
    const were = valuesOf(facet, before);
    const are = valuesOf(facet, after);
    const countBefore = Map.groupBy(were, ({ value }) => value);
    const countAfter = Map.groupBy(are, ({ value }) => value);
    return orderValues([...were, ...are])
      .map(({ value, label }) => ({
        facet: facet.label,
        value: label,
        before: countBefore.get(value)?.length ?? 0,
        after: countAfter.get(value)?.length ?? 0,
      }))
      .filter((change) => change.before !== change.after);
  });
}
