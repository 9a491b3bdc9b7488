import { LOAD_MORE_SIZE } from '../../domain/filters/paging.ts';
import { formatCount } from '../../domain/text/pluralize.ts';
import { markTerms } from '../../search/mark-terms.ts';
import type { SearchResult } from '../../search/run-query.ts';
import { foldText } from '../../search/tokenize.ts';
import { createTextElement, requireElement } from '../lib/dom.ts';
import { findRows, RowCache } from './row-cache.ts';

/** The elements of a row in which matched words are marked. */
const MARKED_ELEMENTS = '[data-mark], ul a';

/** Marks the words of `row` that are among `terms`. Returns the words that it marked. */
function markRow(row: HTMLElement, terms: ReadonlySet<string>): Set<string> {
  const markedWords = new Set<string>();
  if (terms.size === 0 && !row.querySelector('mark')) return markedWords;
  for (const element of row.querySelectorAll(MARKED_ELEMENTS)) {
    const segments = markTerms(element.textContent, terms);
    for (const segment of segments) if (segment.marked) markedWords.add(foldText(segment.text));
    element.replaceChildren(...segments.map(({ marked, text }) => (marked ? createTextElement('mark', text) : text)));
  }
  return markedWords;
}

/** A function that marks the matched words in a row and adds a line that explains the match, when the words do not show it. */
function createRowAnnotator(searchResult: SearchResult | undefined): (row: HTMLElement, number: number) => void {
  const terms = new Set(searchResult?.queryTerms.flatMap(({ terms }) => terms));
  return (row, number) => {
    const markedWords = markRow(row, terms);
    const explanation = searchResult?.explain(number, markedWords) ?? '';
    row.querySelector('.match-explanation')?.remove();
    if (explanation === '') return;
    const line = createTextElement('p', explanation);
    line.className = 'match-explanation';
    row.querySelector('.summary')?.after(line);
  };
}

const LOADING_MESSAGES = [
  { afterMs: 300, text: 'Loading …' },
  { afterMs: 5000, text: 'Still loading, because the network is slow. You can read the ideas on this page.' },
];

/** Says in `element` that something is loading. A short wait needs no message. */
class LoadingIndicator {
  readonly #element: HTMLElement;
  #timers: readonly ReturnType<typeof setTimeout>[] = [];

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  start(): void {
    if (this.#timers.length > 0) return;
    this.#timers = LOADING_MESSAGES.map(({ afterMs, text }) => setTimeout(() => (this.#element.textContent = text), afterMs));
  }

  stop(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#element.textContent = '';
  }
}

/** How far below the window the "Load more" button may be when more rows load automatically. */
const AUTO_LOAD_MARGIN_PX = 600;
/** After this many automatic loads a visitor must press the button, so that they can reach the footer. */
const MAX_AUTO_LOADS = 5;

/** The "Load more" button below the list. More rows also load automatically when the button is almost visible. */
class LoadMoreButton {
  readonly #line: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #status: HTMLElement;
  readonly #observer: IntersectionObserver;
  readonly #loading: LoadingIndicator;
  #autoLoads = 0;

  /** @param onLoad loads more rows; `isPressed` is whether the visitor pressed the button */
  constructor(root: HTMLElement, onLoad: (isPressed: boolean) => void) {
    this.#line = requireElement(root, '[data-load-more]');
    this.#button = requireElement(this.#line, 'button');
    this.#status = requireElement(this.#line, '[data-shown]');
    this.#loading = new LoadingIndicator(this.#status);
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

  showLoading(): void {
    this.#loading.start();
  }

  /** Shows the button when fewer rows than `total` are shown. */
  update(shown: number, total: number, canAutoLoad = true): void {
    this.#observer.disconnect();
    this.#loading.stop();
    this.#line.hidden = shown >= total;
    this.#status.textContent = `${formatCount(Math.min(shown, total))} of ${formatCount(total)} shown`;
    if (shown < total && canAutoLoad) this.#observer.observe(this.#button);
  }
}

interface ResultListOptions {
  /** The URL of the search files. */
  readonly folder: string;
  /** The number of ideas in the catalogue. */
  readonly total: number;
  /** Called once with every row and the number of its idea. */
  readonly onRow: (row: HTMLElement, number: number) => void;
  /** Called after every change with the number of rows that could not be loaded, and whether rows were added at the end. */
  readonly onUpdate: (failedRows: number, isLonger: boolean) => void;
}

/** The list of results. It shows the first rows, and adds more on demand. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #pageLinks: HTMLElement;
  readonly #noMatch: HTMLElement;
  readonly #loading: LoadingIndicator;
  readonly #loadMoreButton: LoadMoreButton;
  /** The rows that the page came with. */
  readonly #pageRows: readonly HTMLElement[];
  readonly #rows: RowCache;
  readonly #onUpdate: ResultListOptions['onUpdate'];
  #numbers: readonly number[];
  #shown: number;
  #annotate = createRowAnnotator(undefined);
  /** Changes with every new list, so that rows of an earlier list are ignored when they load late. */
  #version = 0;
  #isLoading = false;
  #isPressed = false;

  constructor(root: HTMLElement, { folder, total, onRow, onUpdate }: ResultListOptions) {
    this.#list = requireElement(root, '#results');
    this.#pageLinks = requireElement(root, '[data-pages]');
    this.#noMatch = requireElement(root, '[data-no-match]');
    this.#loading = new LoadingIndicator(requireElement(root, '[data-loading]'));
    this.#loadMoreButton = new LoadMoreButton(root, (isPressed) => void this.#loadMore(isPressed));
    this.#pageRows = findRows(this.#list);
    this.#rows = new RowCache(folder, this.#pageRows, onRow);
    this.#onUpdate = onUpdate;
    this.#numbers = Array.from({ length: total }, (_, number) => number);
    this.#shown = this.#pageRows.length;
    this.#loadMoreButton.update(this.#shown, total);
    this.#pageLinks.hidden = true;
  }

  /** The number of rows that are shown. */
  get shown(): number {
    return Math.min(this.#shown, this.#numbers.length);
  }

  set isBusy(isBusy: boolean) {
    this.#list.ariaBusy = String(isBusy);
    if (isBusy) this.#loading.start();
    else this.#loading.stop();
  }

  /** Shows the first `count` of the ideas `numbers`. `searchResult` explains why they match. */
  async show(numbers: readonly number[], count: number, searchResult: SearchResult | undefined): Promise<void> {
    const version = ++this.#version;
    this.#numbers = numbers;
    this.#shown = count;
    this.#annotate = createRowAnnotator(searchResult);
    this.#isLoading = true;
    this.#isPressed = false;
    this.#pageLinks.hidden = true;
    const rows = await this.#getRows(0);
    if (version !== this.#version) return;
    this.#replaceRows(rows);
    this.#finishUpdate(this.shown - rows.length, false);
  }

  /** Loads the rows of the first `count` of the ideas `numbers`, and does not show them. */
  async preload(numbers: readonly number[], count: number): Promise<void> {
    await this.#rows.get(numbers.slice(0, count));
  }

  /** Shows the rows that the page came with, and the links to further pages. */
  reset(): void {
    this.#version++;
    this.#isLoading = true;
    this.#pageRows.forEach(createRowAnnotator(undefined));
    this.#replaceRows(this.#pageRows);
    this.#loadMoreButton.update(0, 0);
    this.#pageLinks.hidden = false;
  }

  /** Moves the focus to the title in `row`, by default in the first row. In an empty list, to the link to all ideas. */
  focus(row: HTMLElement | undefined = findRows(this.#list)[0]): void {
    (row ?? this.#noMatch).querySelector('a')?.focus();
  }

  /** Shows `rows`. Equal rows are not touched. When the row with the focus is gone, the row in its place gets the focus. */
  #replaceRows(rows: readonly HTMLElement[]): void {
    const oldRows = [...this.#list.children];
    if (oldRows.length === rows.length && rows.every((row, index) => row === oldRows[index])) return;
    const focused = this.#list.contains(document.activeElement) ? document.activeElement : null;
    const focusedIndex = oldRows.findIndex((row) => row.contains(focused));
    this.#list.replaceChildren(...rows);
    if (!(focused instanceof HTMLElement)) return;
    if (focused.isConnected) focused.focus({ preventScroll: true });
    else this.focus(rows[focusedIndex]);
  }

  async #loadMore(isPressed: boolean): Promise<void> {
    // A press while rows are loading asks for these rows.
    this.#isPressed ||= isPressed;
    if (this.#isLoading) return;
    const version = this.#version;
    const start = this.shown;
    this.#isLoading = true;
    this.#loadMoreButton.showLoading();
    this.#shown = start + LOAD_MORE_SIZE;
    const rows = await this.#getRows(start);
    if (version !== this.#version) return;
    this.#list.append(...rows);
    this.#finishUpdate(this.shown - start - rows.length, true);
    if (this.#isPressed) this.focus(rows[0]);
    this.#isPressed = false;
  }

  async #getRows(start: number): Promise<HTMLElement[]> {
    const annotate = this.#annotate;
    const rows = await this.#rows.get(this.#numbers.slice(start, this.#shown));
    return rows.map(({ number, row }) => {
      annotate(row, number);
      return row;
    });
  }

  #finishUpdate(failedRows: number, isLonger: boolean): void {
    this.#isLoading = false;
    // After a failure, rows must not load automatically again and again.
    this.#loadMoreButton.update(this.shown, this.#numbers.length, failedRows === 0);
    this.#onUpdate(failedRows, isLonger);
  }
}
