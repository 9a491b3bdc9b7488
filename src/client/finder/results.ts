import { initialListSize, LOAD_MORE_SIZE } from '../../domain/filters/paging.ts';
import { EMPTY_QUERY, isActive, type Query } from '../../domain/filters/query.ts';
import { bestRelaxations, relaxQuery } from '../../domain/filters/relax-query.ts';
import { getFacetLabel } from '../../domain/filters/facet-columns.ts';
import { BEST_MATCH } from '../../domain/filters/sorts.ts';
import { requireElement } from '../lib/dom.ts';
import { logError } from '../lib/log-error.ts';
import { MatchView } from '../matching/match-view.ts';
import { CatalogueSearch, type FoundIdeas } from './catalogue-search.ts';
import type { FilterForm } from './filter-form.ts';
import { ErrorBanner, hideNotices, showNotices, showRelaxations } from './notices.ts';
import type { ResultCount } from './result-count.ts';
import { ResultList } from './result-list.ts';
import { RowCache } from './row-cache.ts';

const SEARCH_FAILED = 'Search could not be loaded. Here are all ideas.';
const TEXT_FAILED = 'The full text of the ideas could not be loaded. The search looked in everything else.';
const ROWS_FAILED = 'Some of these ideas could not be loaded.';

/** Shows the results of a query. The last query wins, in whatever order the results arrive. */
export class Results {
  readonly search: CatalogueSearch;
  readonly list: ResultList;
  readonly matchView: MatchView;
  readonly #root: HTMLElement;
  readonly #form: FilterForm;
  readonly #count: ResultCount;
  readonly #onLoadMore: (shown: number) => void;
  readonly #rows: RowCache;
  readonly #errorBanner: ErrorBanner;
  #query = EMPTY_QUERY;
  #found: FoundIdeas;
  /** The number of rows that are shown, with those that could not be loaded. */
  #shown: number;
  /** Changes with every query, so that late results of earlier queries are ignored. */
  #version = 0;

  /** @param onLoadMore called with the number of rows shown, after the visitor has loaded more */
  constructor(root: HTMLElement, form: FilterForm, count: ResultCount, onLoadMore: (shown: number) => void) {
    const folder = root.dataset['files'] ?? '';
    // Without the filters, which have thousands of elements to look through.
    this.#root = requireElement(root, 'section');
    this.#form = form;
    this.#count = count;
    this.#onLoadMore = onLoadMore;
    this.#errorBanner = new ErrorBanner(this.#root, folder);
    this.matchView = new MatchView(this.#root, folder, () => {
      if (this.#query.sort === BEST_MATCH.value) void this.retry();
      else void this.matchView.showMatches(this.list.rows, this.#query.sort);
    });
    this.search = new CatalogueSearch(folder, this.matchView);
    this.list = new ResultList(this.#root, (isPressed) => void this.#loadMore(isPressed));
    const { rows } = this.list;
    this.#rows = new RowCache(folder, rows);
    this.#found = { query: EMPTY_QUERY, unknownValues: [], ideas: Array.from({ length: count.total }, (_, number) => number) };
    this.#shown = rows.length;
    this.list.show(rows, this.#shown, count.total);
    void this.matchView.showMatches(rows, this.#query.sort);
  }

  /** Loads the first results of a query that the visitor will probably make. */
  async preload(query: Query): Promise<void> {
    const found = await this.search.find(query).catch(logError);
    if (found) await this.#rows.get(found.ideas.slice(0, initialListSize(this.#count.total, isActive(found.query))));
  }

  /**
   * Shows the results of `query`, at least the first `minRows` of them.
   * Returns the query without the values that do not exist.
   */
  async show(query: Query, minRows = 0): Promise<Query> {
    const version = ++this.#version;
    this.#query = query;
    this.list.showLoading('other');
    const found = await this.search.find(query).catch(logError);
    if (version !== this.#version) return query;
    if (found) await this.#showFound(found, minRows);
    else this.#showFailure();
    return found?.query ?? query;
  }

  /** Runs the last query again. */
  async retry(): Promise<void> {
    await this.show(this.#query, this.#shown);
  }

  async #showFound(found: FoundIdeas, minRows: number): Promise<void> {
    const { query, ideas, counts, searchResult } = found;
    const version = this.#version;
    this.#found = found;
    if (counts) this.#form.showCounts(counts);
    this.#count.show(ideas.length);
    void showNotices(this.#root, found).catch(logError);
    await this.#showRows(Math.max(minRows, initialListSize(this.#count.total, isActive(query))));
    if (version !== this.#version) return;
    if (ideas.length === 0) void this.#showRelaxations(found).catch(logError);
    if (searchResult && !this.search.isComplete) void this.#completeSearch();
  }

  /** Shows the first `count` rows. */
  async #showRows(count: number): Promise<void> {
    const { query, ideas, searchResult } = this.#found;
    const version = this.#version;
    const shown = Math.min(count, ideas.length);
    this.#errorBanner.hide();
    const rows = await this.#rows.get(ideas.slice(0, shown));
    if (version !== this.#version) return;
    this.#shown = shown;
    this.list.show(rows, shown, ideas.length, searchResult);
    void this.matchView.showMatches(rows, query.sort);
    this.#count.show(ideas.length, shown - rows.length);
    if (rows.length < shown) void this.#errorBanner.show(ROWS_FAILED);
  }

  /** Adds rows at the end. When the visitor pressed the button, the first of them gets the focus. */
  async #loadMore(isPressed: boolean): Promise<void> {
    const version = this.#version;
    const start = this.#shown;
    this.list.showLoading('more');
    await this.#showRows(start + LOAD_MORE_SIZE);
    if (version !== this.#version) return;
    this.#onLoadMore(this.#shown);
    if (isPressed) this.list.focus(this.list.rows[start]?.row);
  }

  /** Loads the full text of the ideas and runs the query again, because the first results do not include it. */
  async #completeSearch(): Promise<void> {
    const version = this.#version;
    const isComplete = await this.search.complete();
    if (version !== this.#version) return;
    if (isComplete) await this.retry();
    else await this.#errorBanner.show(TEXT_FAILED);
  }

  async #showRelaxations({ query, searchResult, columns }: FoundIdeas): Promise<void> {
    const version = this.#version;
    const countIdeas = async (relaxed: Query): Promise<number> => (await this.search.find(relaxed)).ideas.length;
    const relaxed = relaxQuery(query, searchResult?.queryTerms ?? [], (facet, value) => columns && getFacetLabel(columns, facet, value));
    const relaxations = await bestRelaxations(relaxed, countIdeas);
    if (version === this.#version) showRelaxations(this.#root, relaxations);
  }

  #showFailure(): void {
    hideNotices(this.#root);
    this.list.reset();
    void this.#errorBanner.show('');
    this.#count.showError(SEARCH_FAILED);
  }
}
