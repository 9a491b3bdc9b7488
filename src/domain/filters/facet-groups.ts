import type { FacetColumns } from './facet-columns.ts';
import { FACETS } from './facets.ts';

/** Longer lists are too long to scan. */
export const MAX_FACET_VALUES = 40;

/**
 * The facets that have values, with the number of ideas of each value, in display order. A facet with more than
 * MAX_FACET_VALUES values lists only those with the most ideas, and has a label for the link to all: "all 412 mentors".
 */
export function buildFacetGroups({ facets }: FacetColumns) {
  return FACETS.map(({ name, label, path, isMultiValued }) => {
    const values = facets[name].map((column) => ({ value: column.value, label: column.label, count: column.ideas.length }));
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

export type FacetGroup = ReturnType<typeof buildFacetGroups>[number];
