import { ROW_CHUNK_SIZE, rowChunkOf } from '../../domain/filters/paging.ts';
import { fetchFile } from '../lib/fetch-file.ts';

/** The rows of a document, in order. */
export function findRows(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-idea]')];
}

/** The rows of ideas by their numbers: those the page came with, others fetched when they are asked for. */
export class RowCache {
  readonly #folder: string;
  readonly #rows: Map<number, HTMLElement>;
  readonly #meet: (row: HTMLElement, number: number) => void;
  readonly #loading = new Map<number, Promise<void>>();

  /**
   * @param folder the address of the files of the finder
   * @param first the rows that the page has, those of the first ideas
   * @param meet is shown every row once, with the number of its idea
   */
  constructor(folder: string, first: readonly HTMLElement[] = [], meet: (row: HTMLElement, number: number) => void = () => undefined) {
    this.#folder = folder;
    this.#rows = new Map(first.entries());
    this.#meet = meet;
    first.forEach(meet);
  }

  /** The rows of `numbers`, in their order. A row that cannot be had is left out; the next wish for it tries again. */
  async get(numbers: readonly number[]): Promise<{ readonly number: number; readonly row: HTMLElement }[]> {
    const missing = new Set(numbers.filter((number) => !this.#rows.has(number)).map(rowChunkOf));
    await Promise.allSettled([...missing].map((chunk) => this.#load(chunk)));
    return numbers.flatMap((number) => {
      const row = this.#rows.get(number);
      return row ? [{ number, row }] : [];
    });
  }

  #load(chunk: number): Promise<void> {
    const loading = this.#loading.get(chunk) ?? this.#fetch(chunk).finally(() => this.#loading.delete(chunk));
    this.#loading.set(chunk, loading);
    return loading;
  }

  async #fetch(chunk: number): Promise<void> {
    const response = await fetchFile(`${this.#folder}rows/${chunk}/`);
    const rows = findRows(new DOMParser().parseFromString(await response.text(), 'text/html'));
    rows.slice(0, ROW_CHUNK_SIZE).forEach((row, at) => {
      const number = chunk * ROW_CHUNK_SIZE + at;
      // A row the reader may be looking at stays the one it is.
      if (this.#rows.has(number)) return;
      this.#rows.set(number, row);
      this.#meet(row, number);
    });
  }
}
