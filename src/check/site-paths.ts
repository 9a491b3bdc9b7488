import { FACETS, type Facet } from '../domain/filters/facets.ts';
import { facetValuesOf } from '../domain/filters/facet-values.ts';
import { ideaOf, type Entry, type Register } from '../domain/idea.ts';

/** The pages that a catalogue of `entries` has for its ideas, their former names and the values of every facet. */
export function sitePaths(entries: readonly Entry[], register: Register): string[] {
  const values = facetValuesOf(entries.map((entry) => ideaOf(entry, register)));
  return [
    ...entries.flatMap(({ id, data }) => [id, ...data.previousIds].map((name) => `/projects/${name}/`)),
    ...FACETS.flatMap((facet: Facet) => [
      `/${facet.folder}/`,
      ...[...values[facet.name], ...(facet.kept?.(register) ?? [])].map(({ value }) => `/${facet.folder}/${value}/`),
    ]),
  ];
}
