import { collectFacetValues, mapFacets, type FacetName } from './facets.ts';
import type { Idea } from '../idea.ts';
import { computeRanks, type Ranks, type SortName } from './sorts.ts';

/** The name of the file with the facet columns, which the browser loads. */
export const FACET_COLUMNS_FILE = 'columns';

/** A facet value and the numbers of the ideas that have it, in ascending order. */
interface FacetValueColumn {
  readonly value: string;
  readonly label: string;
  readonly ideas: Uint32Array;
}

/**
 * A catalogue in columns, for filters and sorts: by value instead of by idea. So 30,000 ideas are counted in a few
 * milliseconds. The number of an idea is its place in the default order of the build.
 */
export interface FacetColumns {
  readonly total: number;
  /** The values of each facet that at least one idea has, in display order. */
  readonly facets: Readonly<Record<FacetName, readonly FacetValueColumn[]>>;
  /** By sort. The default order has no ranks: there the number of an idea is its rank. */
  readonly ranks: Partial<Readonly<Record<SortName, Ranks>>>;
}

/** `ideas`, which are in the default order, as columns. */
export function buildFacetColumns(ideas: readonly Idea[]): FacetColumns {
  const values = collectFacetValues(ideas);
  return {
    total: ideas.length,
    facets: mapFacets((facet) => {
      const numbers = new Map<string, Set<number>>();
      ideas.forEach((idea, number) => {
        for (const { value } of facet.valuesOf(idea)) numbers.set(value, (numbers.get(value) ?? new Set()).add(number));
      });
      return values[facet.name].map(({ value, label }) => ({ value, label, ideas: Uint32Array.from(numbers.get(value) ?? []) }));
    }),
    ranks: computeRanks(ideas),
  };
}

/** The label of `value` in the facet `name`, or undefined when no idea has this value. */
export function getFacetLabel(columns: FacetColumns, name: FacetName, value: string): string | undefined {
  return columns.facets[name].find((row) => row.value === value)?.label;
}
