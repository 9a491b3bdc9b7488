import { FACET_COLUMNS_FILE, getFacetLabel, type FacetColumns } from '../../domain/filters/facet-columns.ts';
import { dropUnknownValues, type UnknownValue, isActive, type Query } from '../../domain/filters/query.ts';
import { select, type FacetCounts } from '../../domain/filters/select.ts';
import { BEST_MATCH } from '../../domain/filters/sorts.ts';
import type { SearchResult } from '../../search/run-query.ts';
import { fetchBytes } from '../lib/fetch-file.ts';
import { lazy } from '../lib/lazy.ts';
import { logError } from '../lib/log-error.ts';
import type { MatchView } from '../matching/match-view.ts';

export interface FoundIdeas {
  /** The query without `unknownValues`. */
  readonly query: Query;
  readonly unknownValues: readonly UnknownValue[];
  /** The numbers of the ideas, in the order of the query. */
  readonly ideas: readonly number[];
  /** How many ideas there would be with each facet value. Undefined while the columns are not loaded. */
  readonly counts?: FacetCounts;
  /** The facet values of all ideas. Undefined while they are not loaded. */
  readonly columns?: FacetColumns;
  /** Undefined when the query has no text. */
  readonly searchResult?: SearchResult | undefined;
}

/** Finds the ideas of a query. Loads each file when it is first needed, because most visitors do not search. */
export class CatalogueSearch {
  /** Whether a search looks in the whole text of the ideas, and its result has counts. */
  isComplete = false;
  readonly #folder: string;
  readonly #matchView: MatchView;
  readonly #loadColumns = lazy(async () => {
    const [{ decodeFacetColumns }, bytes] = await Promise.all([
      import('../../domain/filters/facet-columns-file.ts'),
      this.#read(FACET_COLUMNS_FILE),
    ]);
    return decodeFacetColumns(bytes);
  });
  readonly #loadIndex = lazy(async () => (await import('../../search/open-index.ts')).openIndex((name) => this.#read(name)));
  readonly #loadIndexBody = lazy(async () => (await this.#loadIndex()).loadBody());

  /** @param folder the URL of the search files */
  constructor(folder: string, matchView: MatchView) {
    this.#folder = folder;
    this.#matchView = matchView;
  }

  /** Starts to load what the first query needs. `isSearch` is whether it will have a text, or only filters. */
  async prepare(isSearch: boolean): Promise<void> {
    await (isSearch ? this.#loadIndex() : this.#loadColumns()).catch(logError);
  }

  /**
   * A search without filters does not wait for the columns, which are large in a large catalogue.
   * @throws Error when a file that the query needs cannot be loaded
   */
  async find(query: Query): Promise<FoundIdeas> {
    const loadingResult = query.text.trim() === '' ? undefined : this.#loadIndex().then((index) => index.find(query.text));
    if (!this.isComplete && !isActive({ ...query, text: '' })) {
      const searchResult = await loadingResult;
      if (searchResult) return { query, unknownValues: [], ideas: searchResult.ideas, searchResult };
    }
    const loadingRanks = query.sort === BEST_MATCH.value ? this.#matchView.getRanks() : undefined;
    const [loadedColumns, searchResult, fit] = await Promise.all([this.#loadColumns(), loadingResult, loadingRanks]);
    const columns: FacetColumns = fit ? { ...loadedColumns, ranks: { ...loadedColumns.ranks, fit } } : loadedColumns;
    const known = dropUnknownValues(query, (facet, value) => getFacetLabel(columns, facet, value) !== undefined);
    return { ...known, ...select(columns, known.query, searchResult?.ideas), columns, searchResult };
  }

  /** Loads the whole text of the ideas and the columns, for later searches. Returns whether they could be loaded. */
  async complete(): Promise<boolean> {
    const loaded = await Promise.all([this.#loadIndexBody(), this.#loadColumns()]).catch(logError);
    return (this.isComplete = loaded !== undefined);
  }

  #read(name: string): Promise<Uint8Array> {
    return fetchBytes(`${this.#folder}${name}.bin`);
  }
}
