import { STEP } from '../../domain/filters/list-steps.ts';
import { MoreButton } from './more-button.ts';
import type { ResultList } from './result-list.ts';
import type { RowStore } from './row-cache.ts';

type Dress = (row: HTMLElement, number: number) => void;

/** The ideas a list is of, of which as many are shown as somebody has looked for. */
export class GrowingList {
  readonly #list: ResultList;
  readonly #rows: RowStore;
  readonly #more: MoreButton;
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
  constructor(root: HTMLElement, list: ResultList, rows: RowStore, total: number, settled: (lost: number, hasGrown: boolean) => void) {
    this.#list = list;
    this.#rows = rows;
    this.#more = new MoreButton(root, (isPressed) => void this.#grow(isPressed));
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
    this.#shown = before + STEP;
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
