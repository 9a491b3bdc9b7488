import { initialListSize } from '../../domain/filters/paging.ts';
import { EMPTY_QUERY, isActive, type Query } from '../../domain/filters/query.ts';
import { BEST_MATCH } from '../../domain/filters/sorts.ts';
import { bestRelaxations, relaxQuery } from '../../domain/filters/relax-query.ts';
import { createRowAnnotator } from './annotate-row.ts';
import { CatalogueSearch, type FoundIdeas } from './catalogue-search.ts';
import type { FilterForm } from './finder-form.ts';
import { MatchLoader } from '../matching/match-loader.ts';
import { IncrementalList } from './incremental-list.ts';
import { Notices } from './notices.ts';
import type { ResultCount } from './result-count.ts';
import { ResultList } from './result-list.ts';
import { RowCache } from './row-cache.ts';
import { ErrorBanner } from './error-banner.ts';

const UNFOUND = 'Search could not be loaded. Here is every idea.';
const SHALLOW = 'The text of the ideas could not be loaded; everything else of them was searched.';
const LOST = 'Some of these ideas could not be loaded.';

/** Asks, waits and shows: always what was asked last, in whatever order the answers arrive. */
export class Results {
  readonly #form: FilterForm;
  readonly #count: ResultCount;
  readonly #list: ResultList;
  readonly #rows: IncrementalList;
  readonly #notices: Notices;
  readonly #trouble: ErrorBanner;
  readonly #finder: CatalogueSearch;
  readonly #fit: MatchLoader;
  readonly #total: number;
  #query = EMPTY_QUERY;
  #turn = 0;

  /** @param onGrown is told how many rows are shown when they have become more */
  constructor(root: HTMLElement, form: FilterForm, count: ResultCount, onGrown: (shown: number) => void) {
    this.#form = form;
    this.#count = count;
    this.#total = count.value;
    this.#list = new ResultList(root);
    this.#trouble = new ErrorBanner(root);
    const folder = root.dataset['files'] ?? '';
    const fit = (this.#fit = new MatchLoader(root, () => {
      if (this.#query.sort === BEST_MATCH.value) void this.again();
    }));
    const rows = new RowCache(folder, this.#list.pageRows, (row, number) => fit.meet(row, number));
    this.#rows = new IncrementalList(root, this.#list, rows, this.#total, (lost, hasGrown) => {
      if (lost > 0) this.#count.show(this.#count.value, this.#total, lost);
      this.#trouble.show(lost > 0 ? LOST : undefined);
      if (hasGrown) onGrown(this.#rows.shown);
    });
    this.#notices = new Notices(root);
    this.#finder = new CatalogueSearch(folder, fit);
    this.#list.showPages(false);
  }

  /** Somebody is about to ask. */
  prepare(forWords: boolean): void {
    void this.#finder.prepare(forWords);
  }

  /** Somebody is about to ask `query`, it seems: the rows it begins with come ahead of the question. */
  async foresee(query: Query): Promise<void> {
    const found = await this.#finder.find(query).catch(() => undefined);
    if (found) await this.#rows.fetch(found.ideas, initialListSize(this.#total, isActive(found.query)));
  }

  /**
   * Shows what `query` finds: as many rows as such a list begins with, or the first `upTo` when these are more.
   * Gives what could be understood of it.
   */
  async show(query: Query, upTo = 0): Promise<Query> {
    const turn = ++this.#turn;
    this.#query = query;
    this.#list.isBusy = true;
    const found = await this.#finder.find(query).catch(() => undefined);
    if (turn !== this.#turn) return query;
    if (found) await this.#present(found, upTo, turn);
    else this.#fail();
    if (turn === this.#turn) this.#list.isBusy = false;
    return found?.query ?? query;
  }

  /** Asks once more for what could not be had. */
  async again(): Promise<void> {
    await this.show(this.#query, this.#rows.shown);
  }

  /** Opens the panel in which visitors say what they know. */
  askWhatIsKnown(): void {
    void this.#fit.open();
  }

  /** The focus goes to the first idea found. */
  focus(): void {
    this.#list.focus();
  }

  async #present(found: FoundIdeas, upTo: number, turn: number): Promise<void> {
    const { ideas, counts } = found;
    if (counts) this.#form.showCounts(counts);
    this.#count.show(ideas.length, this.#total);
    this.#notices.show(found);
    this.#list.showPages(false);
    this.#trouble.show(undefined);
    const first = initialListSize(this.#total, isActive(found.query));
    await this.#rows.show(ideas, Math.max(upTo, first), createRowAnnotator(found.answer));
    if (turn !== this.#turn) return;
    if (ideas.length === 0) void this.#showWays(found, turn);
    if (found.answer && !this.#finder.isDeep) void this.#deepen(turn);
  }

  /** Loads the text of the ideas and shows the answer that takes it into account, if the question still stands. */
  async #deepen(turn: number): Promise<void> {
    const isDone = await this.#finder.deepen().then(
      () => true,
      () => false,
    );
    if (turn !== this.#turn) return;
    if (isDone) await this.again();
    else this.#trouble.show(SHALLOW);
  }

  async #showWays({ query, answer, labelOf }: FoundIdeas, turn: number): Promise<void> {
    const count = async (less: Query): Promise<number> => (await this.#finder.find(less)).ideas.length;
    const ways = await bestRelaxations(relaxQuery(query, answer?.queryTerms ?? [], labelOf), count);
    if (turn === this.#turn) this.#notices.showWays(ways);
  }

  #fail(): void {
    this.#notices.clear();
    this.#rows.reset(createRowAnnotator(undefined));
    this.#list.showPages(true);
    this.#trouble.show('');
    this.#count.fail(UNFOUND, this.#total);
  }
}
