import { formatCount } from '../../domain/text/pluralize.ts';
import { markTerms } from '../../search/mark-terms.ts';
import type { SearchResult } from '../../search/run-query.ts';
import { foldText } from '../../search/tokenize.ts';
import { createTextElement, requireElement } from '../lib/dom.ts';
import { findRows, showRowLine, type ListRow } from './row-cache.ts';

/** Marks the matched words in `row`, and adds a line that explains the match when these words do not show it. */
function annotateRow({ number, row }: ListRow, searchResult: SearchResult | undefined): void {
  const terms = new Set(searchResult?.queryTerms.flatMap((queryTerm) => queryTerm.terms));
  const markedWords = new Set<string>();
  for (const element of row.querySelectorAll('[data-mark], ul a')) {
    const segments = markTerms(element.textContent, terms);
    for (const segment of segments) if (segment.marked) markedWords.add(foldText(segment.text));
    element.replaceChildren(...segments.map(({ marked, text }) => (marked ? createTextElement('mark', text) : text)));
  }
  showRowLine(row, 'match-explanation', searchResult?.explain(number, markedWords) ?? '');
}

const LOADING_MESSAGES = [
  { afterMs: 300, text: 'Loading …' },
  { afterMs: 5000, text: 'Still loading, because the network is slow. You can read the ideas on this page.' },
];

/** Says that something is loading. A short wait needs no message. */
class LoadingIndicator {
  #element: HTMLElement | undefined;
  #timers: readonly ReturnType<typeof setTimeout>[] = [];

  /** Shows the messages in `element`. */
  start(element: HTMLElement): void {
    if (element === this.#element) return;
    this.stop();
    this.#element = element;
    this.#timers = LOADING_MESSAGES.map(({ afterMs, text }) => setTimeout(() => (element.textContent = text), afterMs));
  }

  stop(): void {
    this.#timers.forEach(clearTimeout);
    if (this.#element) this.#element.textContent = '';
    this.#element = undefined;
  }
}

/** How far below the window the "Load more" button may be when more rows load automatically. */
const AUTO_LOAD_MARGIN_PX = 600;
/** After this many automatic loads a visitor must press the button, so that they can reach the footer. */
const MAX_AUTO_LOADS = 5;

/** The "Load more" button below the list. More rows also load automatically when the button is almost visible. */
class LoadMoreButton {
  readonly status: HTMLElement;
  readonly #line: HTMLElement;
  readonly #button: HTMLElement;
  readonly #observer: IntersectionObserver;
  #autoLoads = 0;

  /** @param onLoad loads more rows; `isPressed` is whether the visitor pressed the button */
  constructor(root: HTMLElement, onLoad: (isPressed: boolean) => void) {
    this.#line = requireElement(root, '[data-load-more]');
    this.#button = requireElement(this.#line, 'button');
    this.status = requireElement(this.#line, '[data-shown]');
    this.#button.addEventListener('click', () => {
      this.#autoLoads = 0;
      onLoad(true);
    });
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        // A visitor with the focus on the button is about to press it.
        if (!entry?.isIntersecting || this.#autoLoads >= MAX_AUTO_LOADS || document.activeElement === this.#button) return;
        this.#autoLoads++;
        onLoad(false);
      },
      { rootMargin: `0px 0px ${AUTO_LOAD_MARGIN_PX}px` },
    );
  }

  /** Shows the button when fewer rows than `total` are shown. */
  update(shown: number, total: number, canAutoLoad: boolean): void {
    this.#observer.disconnect();
    this.#line.hidden = shown >= total;
    this.status.textContent = `${formatCount(shown)} of ${formatCount(total)} shown`;
    if (shown < total && canAutoLoad) this.#observer.observe(this.#button);
  }
}

/** The list of results on the page. */
export class ResultList {
  /** The rows that are shown. */
  rows: readonly ListRow[];
  readonly #root: HTMLElement;
  readonly #list: HTMLElement;
  readonly #loading = new LoadingIndicator();
  readonly #loadMoreButton: LoadMoreButton;
  /** The rows that the page came with. */
  readonly #pageRows: readonly ListRow[];
  /** The search result that each row was annotated for. */
  readonly #annotatedFor = new WeakMap<HTMLElement, SearchResult | undefined>();

  /** @param onLoadMore loads more rows; `isPressed` is whether the visitor pressed the "Load more" button */
  constructor(root: HTMLElement, onLoadMore: (isPressed: boolean) => void) {
    this.#root = root;
    this.#list = requireElement(root, '#results');
    this.#loadMoreButton = new LoadMoreButton(root, onLoadMore);
    this.rows = this.#pageRows = findRows(this.#list);
  }

  /** Says that other rows, or more rows at the end of the list, are loading. Ends when the list is shown. */
  showLoading(rows: 'other' | 'more'): void {
    this.#list.ariaBusy = 'true';
    this.#loading.start(rows === 'more' ? this.#loadMoreButton.status : requireElement(this.#root, '[data-loading]'));
  }

  /**
   * Shows the first `shown` of `total` results.
   * @param rows the rows of these results, without those that could not be loaded
   * @param searchResult explains why the ideas match
   */
  show(rows: readonly ListRow[], shown: number, total: number, searchResult?: SearchResult): void {
    this.rows = rows;
    for (const listRow of rows) {
      if (this.#annotatedFor.get(listRow.row) === searchResult) continue;
      annotateRow(listRow, searchResult);
      this.#annotatedFor.set(listRow.row, searchResult);
    }
    this.#replaceRows(rows.map(({ row }) => row));
    this.#loading.stop();
    this.#list.ariaBusy = 'false';
    // After a failure, rows must not load automatically again and again.
    this.#loadMoreButton.update(shown, total, rows.length === shown);
    requireElement(this.#root, '[data-pages]').hidden = true;
  }

  /** Shows the rows that the page came with, and the links to further pages. */
  reset(): void {
    this.show(this.#pageRows, this.#pageRows.length, this.#pageRows.length);
    requireElement(this.#root, '[data-pages]').hidden = false;
  }

  /** Moves the focus to the title in `row`, by default in the first row. In an empty list, to the link to all ideas. */
  focus(row = this.rows[0]?.row): void {
    (row ?? requireElement(this.#root, '[data-no-match]')).querySelector('a')?.focus();
  }

  /** Shows `rows`. When the row with the focus is gone, the row in its place gets the focus. */
  #replaceRows(rows: readonly HTMLElement[]): void {
    const oldRows = [...this.#list.children];
    // For speed, rows at the start that do not change are not touched.
    if (oldRows.every((row, index) => row === rows[index])) return this.#list.append(...rows.slice(oldRows.length));
    const focused = this.#list.contains(document.activeElement) ? document.activeElement : null;
    const focusedIndex = oldRows.findIndex((row) => row.contains(focused));
    this.#list.replaceChildren(...rows);
    if (!(focused instanceof HTMLElement)) return;
    if (focused.isConnected) focused.focus({ preventScroll: true });
    else this.focus(rows[focusedIndex]);
  }
}
