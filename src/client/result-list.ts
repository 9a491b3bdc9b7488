import { partOf } from './elements.ts';
import { rowsIn } from './row-store.ts';

/** The list of rows and what stands around it. Knows elements, decides nothing. */
export class ResultList {
  /** The rows that the page came with. */
  readonly pageRows: readonly HTMLElement[];
  readonly #list: HTMLElement;
  readonly #pages: HTMLElement;
  readonly #trouble: HTMLElement;

  constructor(root: HTMLElement) {
    this.#list = partOf(root, '#results');
    this.#pages = partOf(root, '[data-pages]');
    this.#trouble = partOf(root, '[data-trouble]');
    this.pageRows = rowsIn(this.#list);
  }

  set isBusy(isBusy: boolean) {
    this.#list.ariaBusy = String(isBusy);
  }

  /** Shows `rows` and nothing else. Rows that stand there already are left alone, and so is the focus. */
  replace(rows: readonly HTMLElement[]): void {
    const before = [...this.#list.children];
    if (before.length === rows.length && rows.every((row, at) => row === before[at])) return;
    const focused = this.#list.contains(document.activeElement) ? document.activeElement : null;
    this.#list.replaceChildren(...rows);
    if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus({ preventScroll: true });
  }

  append(rows: readonly HTMLElement[]): void {
    this.#list.append(...rows);
  }

  /** The links to further pages, for as long as the list cannot grow by itself. */
  showPages(isShown: boolean): void {
    this.#pages.hidden = !isShown;
  }

  /** What could not be had, in whole sentences, with a button to try again; undefined when all is well. */
  showTrouble(words: string | undefined): void {
    this.#trouble.hidden = words === undefined;
    partOf(this.#trouble, 'span').textContent = words ?? '';
  }

  /** The focus goes to the title in `row`, or in the first row. */
  focus(row: HTMLElement | undefined = rowsIn(this.#list)[0]): void {
    row?.querySelector('a')?.focus();
  }
}
