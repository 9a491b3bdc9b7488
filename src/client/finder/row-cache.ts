import { ROW_CHUNK_SIZE, rowChunkOf } from '../../domain/filters/paging.ts';
import { fetchFile } from '../lib/fetch-file.ts';
import { logError } from '../lib/log-error.ts';

/** The rows below `root`, in order. */
export function findRows(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-idea]')];
}

/** The list rows of ideas, by the number of the idea. Rows that the page does not have are fetched in chunks. */
export class RowCache {
  readonly #folder: string;
  readonly #rows: Map<number, HTMLElement>;
  readonly #onRow: (row: HTMLElement, number: number) => void;
  readonly #loadingChunks = new Map<number, Promise<void>>();

  /**
   * @param folder the URL of the search files
   * @param pageRows the rows on the page: those of the first ideas
   * @param onRow called once with every row and the number of its idea
   */
  constructor(folder: string, pageRows: readonly HTMLElement[] = [], onRow: (row: HTMLElement, number: number) => void = () => undefined) {
    this.#folder = folder;
    this.#rows = new Map(pageRows.entries());
    this.#onRow = onRow;
    pageRows.forEach(onRow);
  }

  /** The rows of the ideas `numbers`, in this order. Rows that cannot be loaded are left out, and the next call tries again. */
  async get(numbers: readonly number[]): Promise<{ readonly number: number; readonly row: HTMLElement }[]> {
    const missingChunks = new Set(numbers.filter((number) => !this.#rows.has(number)).map(rowChunkOf));
    await Promise.all([...missingChunks].map((chunk) => this.#load(chunk).catch(logError)));
    return numbers.flatMap((number) => {
      const row = this.#rows.get(number);
      return row ? [{ number, row }] : [];
    });
  }

  #load(chunk: number): Promise<void> {
    const loading = this.#loadingChunks.get(chunk) ?? this.#fetch(chunk).finally(() => this.#loadingChunks.delete(chunk));
    this.#loadingChunks.set(chunk, loading);
    return loading;
  }

  async #fetch(chunk: number): Promise<void> {
    const url = `${this.#folder}rows/${chunk}/`;
    const html = await (await fetchFile(url)).text();
    const rows = findRows(new DOMParser().parseFromString(html, 'text/html'));
    if (rows.length === 0) throw new Error(`${url} contains no rows.`);
    rows.slice(0, ROW_CHUNK_SIZE).forEach((row, index) => {
      const number = chunk * ROW_CHUNK_SIZE + index;
      // A row that is on the page already is not replaced.
      if (this.#rows.has(number)) return;
      this.#rows.set(number, row);
      this.#onRow(row, number);
    });
  }
}
