import { requireElement } from '../lib/dom.ts';
import { findRows } from './row-cache.ts';

/** What is said of a wait, by the milliseconds it has lasted. A short one needs no words. */
const WORDS = [
  { after: 300, words: 'Loading …' },
  { after: 5000, words: 'Still loading: the network is slow. What is here can be read meanwhile.' },
];

/** Says in `line` that something is on its way, for as long as it is. */
export class LoadingIndicator {
  readonly #line: HTMLElement;
  #timers: readonly ReturnType<typeof setTimeout>[] = [];

  constructor(line: HTMLElement) {
    this.#line = line;
  }

  start(): void {
    if (this.#timers.length > 0) return;
    this.#timers = WORDS.map(({ after, words }) => setTimeout(() => (this.#line.textContent = words), after));
  }

  stop(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
    this.#line.textContent = '';
  }
}

/** The list of rows and what stands around it. Knows elements, decides nothing. */
export class ResultList {
  /** The rows that the page came with. */
  readonly pageRows: readonly HTMLElement[];
  readonly #list: HTMLElement;
  readonly #pages: HTMLElement;
  readonly #noMatch: HTMLElement;
  readonly #waiting: LoadingIndicator;

  constructor(root: HTMLElement) {
    this.#list = requireElement(root, '#results');
    this.#pages = requireElement(root, '[data-pages]');
    this.#noMatch = requireElement(root, '[data-no-match]');
    this.#waiting = new LoadingIndicator(requireElement(root, '[data-loading]'));
    this.pageRows = findRows(this.#list);
  }

  set isBusy(isBusy: boolean) {
    this.#list.ariaBusy = String(isBusy);
    if (isBusy) this.#waiting.start();
    else this.#waiting.stop();
  }

  /** Shows `rows` and nothing else. Rows that stand there already are left alone, and so is the focus. */
  replace(rows: readonly HTMLElement[]): void {
    const before = [...this.#list.children];
    if (before.length === rows.length && rows.every((row, at) => row === before[at])) return;
    const focused = this.#list.contains(document.activeElement) ? document.activeElement : null;
    const at = before.findIndex((row) => row.contains(focused));
    this.#list.replaceChildren(...rows);
    if (!(focused instanceof HTMLElement)) return;
    if (focused.isConnected) focused.focus({ preventScroll: true });
    else this.focus(rows[at]);
  }

  append(rows: readonly HTMLElement[]): void {
    this.#list.append(...rows);
  }

  /** The links to further pages, for as long as the list cannot grow by itself. */
  showPages(isShown: boolean): void {
    this.#pages.hidden = !isShown;
  }

  /** The focus goes to the title in `row`, or in the first row; where there is none, to the way back to all. */
  focus(row: HTMLElement | undefined = findRows(this.#list)[0]): void {
    (row ?? this.#noMatch).querySelector('a')?.focus();
  }
}
