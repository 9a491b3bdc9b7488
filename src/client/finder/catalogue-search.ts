import { FACET_COLUMNS_FILE, getFacetLabel, type FacetColumns, type FacetValueColumn } from '../../domain/filters/facet-columns.ts';
import type { FacetName } from '../../domain/filters/facets.ts';
import { dropUnknownValues, type UnknownValue, EMPTY_QUERY, formatQuery, type Query } from '../../domain/filters/query.ts';
import { select, type FacetCounts } from '../../domain/filters/select.ts';
import type { SearchIndex } from '../../search/open-index.ts';
import type { SearchResult } from '../../search/run-query.ts';
import { fetchBytes } from '../lib/fetch-file.ts';
import { lazy } from '../lib/lazy.ts';
import { logError } from '../lib/log-error.ts';
import type { MatchLoader } from '../matching/match-loader.ts';

export interface FoundIdeas {
  /** The query without `unknownValues`. */
  readonly query: Query;
  readonly unknownValues: readonly UnknownValue[];
  /** The numbers of the ideas, in the order of the query. */
  readonly ideas: readonly number[];
  /** How many ideas there would be with each facet value. Undefined while the columns are not loaded. */
  readonly counts: FacetCounts | undefined;
  /** Undefined when the query has no text. */
  readonly searchResult: SearchResult | undefined;
  readonly getLabel: (facet: FacetName, value: string) => string | undefined;
  /** All values of a facet. */
  readonly getValues: (facet: FacetName) => readonly { readonly value: string; readonly label: string }[];
}

/** Finds the ideas of a query. Loads each file when it is first needed, because most visitors do not search. */
export class CatalogueSearch {
  readonly #loadColumns: () => Promise<FacetColumns>;
  readonly #loadIndex: () => Promise<SearchIndex>;
  readonly #loadIndexBody: () => Promise<void>;
  readonly #matchLoader: MatchLoader;
  #isComplete = false;

  /** @param folder the URL of the search files */
  constructor(folder: string, matchLoader: MatchLoader) {
    this.#matchLoader = matchLoader;
    const read = (name: string): Promise<Uint8Array> => fetchBytes(`${folder}${name}.bin`);
    this.#loadColumns = lazy(async () => {
      const [{ decodeFacetColumns }, bytes] = await Promise.all([
        import('../../domain/filters/facet-columns-file.ts'),
        read(FACET_COLUMNS_FILE),
      ]);
      return decodeFacetColumns(bytes);
    });
    this.#loadIndex = lazy(async () => (await import('../../search/open-index.ts')).openIndex(read));
    this.#loadIndexBody = lazy(async () => (await this.#loadIndex()).loadBody());
  }

  /** Whether a search looks in the whole text of the ideas, and its result has counts. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /**
   * Starts to load what the first query needs.
   * @param isSearch whether the query will have a text, or only filters
   */
  async prepare(isSearch: boolean): Promise<void> {
    await (isSearch ? this.#loadIndex() : this.#loadColumns()).catch(logError);
  }

  /**
   * A search without filters does not wait for the columns, which are large in a large catalogue.
   * @throws Error when a file that the query needs cannot be loaded
   */
  async find(query: Query): Promise<FoundIdeas> {
    const loadingRanks = this.#matchLoader.getRanks(query.sort);
    const isSearchOnly = formatQuery({ ...query, text: '' }) === formatQuery(EMPTY_QUERY);
    if (isSearchOnly && !this.#isComplete) {
      const searchResult = await this.#search(query.text);
      if (searchResult) {
        const { ideas } = searchResult;
        return { query, unknownValues: [], searchResult, ideas, counts: undefined, getLabel: () => undefined, getValues: () => [] };
      }
    }
    const [loadedColumns, searchResult, fit] = await Promise.all([this.#loadColumns(), this.#search(query.text), loadingRanks]);
    const columns: FacetColumns = fit ? { ...loadedColumns, ranks: { ...loadedColumns.ranks, fit } } : loadedColumns;
    const getLabel = (facet: FacetName, value: string): string | undefined => getFacetLabel(columns, facet, value);
    const getValues = (facet: FacetName): readonly FacetValueColumn[] => columns.facets[facet];
    const known = dropUnknownValues(query, (facet, value) => getLabel(facet, value) !== undefined);
    const { ideas, counts } = select(columns, known.query, searchResult?.ideas);
    return { query: known.query, unknownValues: known.unknownValues, ideas, counts, searchResult, getLabel, getValues };
  }

  /**
   * Loads the whole text of the ideas and the columns, for later searches.
   * @throws Error when they cannot be loaded; searches work without them
   */
  async complete(): Promise<void> {
    await Promise.all([this.#loadIndexBody(), this.#loadColumns()]);
    this.#isComplete = true;
  }

  async #search(text: string): Promise<SearchResult | undefined> {
    return text.trim() === '' ? undefined : (await this.#loadIndex()).find(text);
  }
}
