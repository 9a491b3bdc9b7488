import { initialListSize } from '../../domain/filters/paging.ts';
import { EMPTY_QUERY, isActive, type Query } from '../../domain/filters/query.ts';
import { bestRelaxations, relaxQuery } from '../../domain/filters/relax-query.ts';
import { BEST_MATCH } from '../../domain/filters/sorts.ts';
import { logError } from '../lib/log-error.ts';
import { MatchLoader } from '../matching/match-loader.ts';
import { CatalogueSearch, type FoundIdeas } from './catalogue-search.ts';
import type { FilterForm } from './filter-form.ts';
import { ErrorBanner, Notices } from './notices.ts';
import type { ResultCount } from './result-count.ts';
import { ResultList } from './result-list.ts';

const SEARCH_FAILED = 'Search could not be loaded. Here are all ideas.';
const TEXT_FAILED = 'The full text of the ideas could not be loaded. The search looked in everything else.';
const ROWS_FAILED = 'Some of these ideas could not be loaded.';

/** Shows the results of a query. The last query wins, in whatever order the results arrive. */
export class Results {
  readonly #form: FilterForm;
  readonly #count: ResultCount;
  readonly #list: ResultList;
  readonly #notices: Notices;
  readonly #errorBanner: ErrorBanner;
  readonly #search: CatalogueSearch;
  readonly #matchLoader: MatchLoader;
  /** The number of ideas in the catalogue. */
  readonly #total: number;
  #query = EMPTY_QUERY;
  /** Changes with every query, so that late results of earlier queries are ignored. */
  #version = 0;

  /** @param onLoadMore called with the number of rows shown, after the visitor has loaded more */
  constructor(root: HTMLElement, form: FilterForm, count: ResultCount, onLoadMore: (shown: number) => void) {
    const folder = root.dataset['files'] ?? '';
    this.#form = form;
    this.#count = count;
    this.#total = count.value;
    this.#notices = new Notices(root);
    this.#errorBanner = new ErrorBanner(root, folder);
    this.#matchLoader = new MatchLoader(root, () => {
      if (this.#query.sort === BEST_MATCH.value) void this.retry();
    });
    this.#list = new ResultList(root, {
      folder,
      total: this.#total,
      onRow: (row, number) => this.#matchLoader.addRow(row, number),
      onUpdate: (failedRows, isLonger) => {
        if (failedRows > 0) this.#count.show(this.#count.value, this.#total, failedRows);
        if (failedRows > 0) void this.#errorBanner.show(ROWS_FAILED);
        else this.#errorBanner.hide();
        if (isLonger) onLoadMore(this.#list.shown);
      },
    });
    this.#search = new CatalogueSearch(folder, this.#matchLoader);
  }

  /** Starts to load what the first query needs: a search when `isSearch`, otherwise filters only. */
  prepare(isSearch: boolean): void {
    void this.#search.prepare(isSearch);
  }

  /** Loads the first results of a query that the visitor will probably make. */
  async preload(query: Query): Promise<void> {
    const found = await this.#search.find(query).catch(logError);
    if (found) await this.#list.preload(found.ideas, initialListSize(this.#total, isActive(found.query)));
  }

  /**
   * Shows the results of `query`, at least the first `minRows` of them.
   * Returns the query without the values that do not exist.
   */
  async show(query: Query, minRows = 0): Promise<Query> {
    const version = ++this.#version;
    this.#query = query;
    this.#list.isBusy = true;
    const found = await this.#search.find(query).catch(logError);
    if (version !== this.#version) return query;
    if (found) await this.#showFound(found, minRows, version);
    else this.#showFailure();
    if (version === this.#version) this.#list.isBusy = false;
    return found?.query ?? query;
  }

  /** Runs the last query again. */
  async retry(): Promise<void> {
    await this.show(this.#query, this.#list.shown);
  }

  /** Opens the dialog "My skills". */
  openProfile(): void {
    void this.#matchLoader.openProfile();
  }

  /** Moves the focus to the first result. */
  focus(): void {
    this.#list.focus();
  }

  async #showFound(found: FoundIdeas, minRows: number, version: number): Promise<void> {
    const { query, ideas, counts, searchResult } = found;
    if (counts) this.#form.showCounts(counts);
    this.#count.show(ideas.length, this.#total);
    void this.#notices.show(found).catch(logError);
    this.#errorBanner.hide();
    const firstRows = initialListSize(this.#total, isActive(query));
    await this.#list.show(ideas, Math.max(minRows, firstRows), searchResult);
    if (version !== this.#version) return;
    if (ideas.length === 0) void this.#showRelaxations(found, version).catch(logError);
    if (searchResult && !this.#search.isComplete) void this.#completeSearch(version);
  }

  /** Loads the full text of the ideas and runs the query again, because the first results do not include it. */
  async #completeSearch(version: number): Promise<void> {
    const isComplete = await this.#search
      .complete()
      .then(() => true)
      .catch(logError);
    if (version !== this.#version) return;
    if (isComplete) await this.retry();
    else await this.#errorBanner.show(TEXT_FAILED);
  }

  async #showRelaxations({ query, searchResult, getLabel }: FoundIdeas, version: number): Promise<void> {
    const countIdeas = async (relaxed: Query): Promise<number> => (await this.#search.find(relaxed)).ideas.length;
    const relaxations = await bestRelaxations(relaxQuery(query, searchResult?.queryTerms ?? [], getLabel), countIdeas);
    if (version === this.#version) this.#notices.showRelaxations(relaxations);
  }

  #showFailure(): void {
    this.#notices.clear();
    this.#list.reset();
    void this.#errorBanner.show('');
    this.#count.showError(SEARCH_FAILED, this.#total);
  }
}
