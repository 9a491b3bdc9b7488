import { formatCount } from '../../domain/text/pluralize.ts';
import { requireElement } from '../lib/dom.ts';
import { LoadingIndicator, type ResultList } from './result-list.ts';
import { LOAD_MORE_SIZE } from '../../domain/filters/paging.ts';
import type { RowCache } from './row-cache.ts';

/** Pixels below the window within which the button counts as near. */
const NEAR = 600;
/** How many steps come by themselves before somebody has to ask again: what stands below the list must be in reach. */
const MOST_STEPS = 5;

/** The button below a list that is not all shown. What it promises also comes by itself when it is about to be seen. */
export class LoadMoreButton {
  readonly #line: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #shown: HTMLElement;
  readonly #observer: IntersectionObserver;
  readonly #waiting: LoadingIndicator;
  #steps = 0;

  /** @param more shows the next step; it is told whether somebody pressed the button */
  constructor(root: HTMLElement, more: (isPressed: boolean) => void) {
    this.#line = requireElement(root, '[data-load-more]');
    this.#button = requireElement(this.#line, 'button');
    this.#shown = requireElement(this.#line, '[data-shown]');
    this.#waiting = new LoadingIndicator(this.#shown);
    this.#button.addEventListener('click', () => {
      this.#steps = 0;
      more(true);
    });
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        // Somebody who has reached the button by keyboard is about to press it: nothing may slip in before.
        if (!entry?.isIntersecting || this.#steps >= MOST_STEPS || document.activeElement === this.#button) return;
        this.#steps++;
        more(false);
      },
      { rootMargin: `0px 0px ${NEAR}px` },
    );
  }

  /** More is on its way. */
  wait(): void {
    this.#waiting.start();
  }

  /** For a list of `total` of which `shown` are shown. `isWilling` is false when more must not come by itself. */
  show(shown: number, total: number, isWilling = true): void {
    this.#observer.disconnect();
    this.#waiting.stop();
    this.#line.hidden = shown >= total;
    this.#shown.textContent = `${formatCount(Math.min(shown, total))} of ${formatCount(total)} shown`;
    if (shown < total && isWilling) this.#observer.observe(this.#button);
  }
}

type Dress = (row: HTMLElement, number: number) => void;

/** The ideas a list is of, of which as many are shown as somebody has looked for. */
export class IncrementalList {
  readonly #list: ResultList;
  readonly #rows: RowCache;
  readonly #more: LoadMoreButton;
  readonly #settled: (lost: number, hasGrown: boolean) => void;
  #numbers: readonly number[];
  #shown: number;
  #dress: Dress = () => undefined;
  #turn = 0;
  #isWaiting = false;
  #isAwaited = false;

  /**
   * @param list shows the rows; those it has are of the first ideas
   * @param rows has all of them
   * @param total how many ideas there are
   * @param settled is told after every change how many of the rows asked for could not be had, and whether it made the list longer
   */
  constructor(root: HTMLElement, list: ResultList, rows: RowCache, total: number, settled: (lost: number, hasGrown: boolean) => void) {
    this.#list = list;
    this.#rows = rows;
    this.#more = new LoadMoreButton(root, (isPressed) => void this.#grow(isPressed));
    this.#settled = settled;
    this.#numbers = Array.from({ length: total }, (_, number) => number);
    this.#shown = list.pageRows.length;
    this.#more.show(this.#shown, total);
  }

  /** How many ideas are shown. */
  get shown(): number {
    return Math.min(this.#shown, this.#numbers.length);
  }

  /** Shows the first `shown` of the ideas `numbers`, each row dressed by `dress`. */
  async show(numbers: readonly number[], shown: number, dress: Dress): Promise<void> {
    const turn = ++this.#turn;
    this.#numbers = numbers;
    this.#shown = shown;
    this.#dress = dress;
    this.#isWaiting = true;
    this.#isAwaited = false;
    const rows = await this.#rowsFrom(0);
    if (turn !== this.#turn) return;
    this.#list.replace(rows);
    this.#settle(this.shown - rows.length, false);
  }

  /** Loads the first `count` rows of the ideas `numbers` ahead of their time. */
  async fetch(numbers: readonly number[], count: number): Promise<void> {
    await this.#rows.get(numbers.slice(0, count));
  }

  /** Shows the rows that the page came with, and offers no others. */
  reset(dress: Dress): void {
    this.#turn++;
    this.#isWaiting = true;
    this.#list.pageRows.forEach(dress);
    this.#list.replace(this.#list.pageRows);
    this.#more.show(0, 0);
  }

  async #grow(isPressed: boolean): Promise<void> {
    // Who presses while rows are on their way asks for these.
    this.#isAwaited ||= isPressed;
    if (this.#isWaiting) return;
    const turn = this.#turn;
    const before = this.shown;
    this.#isWaiting = true;
    this.#more.wait();
    this.#shown = before + LOAD_MORE_SIZE;
    const rows = await this.#rowsFrom(before);
    if (turn !== this.#turn) return;
    this.#list.append(rows);
    this.#settle(this.shown - before - rows.length, true);
    if (this.#isAwaited) this.#list.focus(rows[0]);
    this.#isAwaited = false;
  }

  async #rowsFrom(start: number): Promise<HTMLElement[]> {
    const dress = this.#dress;
    const rows = await this.#rows.get(this.#numbers.slice(start, this.#shown));
    return rows.map(({ number, row }) => {
      dress(row, number);
      return row;
    });
  }

  #settle(lost: number, hasGrown: boolean): void {
    this.#isWaiting = false;
    // What could not be had is not asked for again and again by itself.
    this.#more.show(this.shown, this.#numbers.length, lost === 0);
    this.#settled(lost, hasGrown);
  }
}
