import { knownOnly, type Query } from '../domain/query.ts';
import type { FacetName } from '../domain/facets.ts';
import { select, type Selection } from '../domain/select.ts';
import type { Segment } from '../search/mark.ts';
import { loadRecords } from './records.ts';

/** Finds ideas and knows what to call the values of their facets. */
export interface Finder {
  readonly total: number;
  readonly find: (query: Query) => Selection;
  readonly labelOf: (name: FacetName, value: string) => string | undefined;
  /** `text` in stretches, the words that `query` looks for marked. */
  readonly mark: (text: string, query: Query) => readonly Segment[];
}

/**
 * Loads the records at `url` and the search engine, both only now: most visitors of a page never search.
 * @throws Error when either cannot be had
 */
export async function loadFinder(url: string): Promise<Finder> {
  const [recordSet, { createSearch }, { markWords }, { queryWords }] = await Promise.all([
    loadRecords(url),
    import('../search/search.ts'),
    import('../search/mark.ts'),
    import('../search/tokens.ts'),
  ]);
  const search = createSearch(recordSet);
  const labelOf = (name: FacetName, value: string): string | undefined => recordSet.facets[name].find((row) => row.value === value)?.label;
  return {
    total: recordSet.records.length,
    labelOf,
    find: (query) =>
      select(
        recordSet.records,
        knownOnly(query, (name, value) => labelOf(name, value) !== undefined),
        search(query.text),
      ),
    mark: (text, query) => markWords(text, queryWords(query.text)),
  };
}
