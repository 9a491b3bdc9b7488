import { ROW_CHUNK_SIZE, rowChunkOf, splitIntoRowChunks } from '../../domain/filters/paging.ts';
import { createElement } from '../lib/dom.ts';
import { fetchFile } from '../lib/fetch-file.ts';
import { logError } from '../lib/log-error.ts';

/** The row of an idea in a list, with the number of the idea. */
export interface ListRow {
  readonly number: number;
  readonly row: HTMLElement;
}

/** The rows below `root`, in order. The first one is of the idea `firstNumber`. */
export function findRows(root: ParentNode, firstNumber = 0): ListRow[] {
  return [...root.querySelectorAll<HTMLElement>('[data-idea]')].map((row, index) => ({ number: firstNumber + index, row }));
}

/** Shows `text` as a line below the summary of `row`, or removes the line when `text` is empty. The explanation comes first. */
export function showRowLine(row: HTMLElement, className: 'match-explanation' | 'skill-match-line', text: string): void {
  row.querySelector(`.${className}`)?.remove();
  if (text === '') return;
  const lineBefore = [...row.querySelectorAll('.summary, .match-explanation')].at(-1);
  lineBefore?.after(createElement('p', { className }, text));
}

/** The list rows of ideas, by the number of the idea. Rows that the page does not have are fetched in chunks. */
export class RowCache {
  readonly #folder: string;
  readonly #chunks: Map<number, Promise<readonly ListRow[]>>;

  /**
   * @param folder the URL of the search files
   * @param pageRows the rows on the page: those of the first ideas
   */
  constructor(folder: string, pageRows: readonly ListRow[] = []) {
    this.#folder = folder;
    this.#chunks = new Map(splitIntoRowChunks(pageRows).map((rows, chunk) => [chunk, Promise.resolve(rows)]));
  }

  /** The rows of the ideas `numbers`, in this order. Rows that cannot be loaded are left out, and the next call tries again. */
  async get(numbers: readonly number[]): Promise<ListRow[]> {
    const chunks = await Promise.all(numbers.map((number) => this.#load(rowChunkOf(number))));
    return numbers.flatMap((number, index) => chunks[index]?.[number % ROW_CHUNK_SIZE] ?? []);
  }

  #load(chunk: number): Promise<readonly ListRow[]> {
    const rows = this.#chunks.get(chunk) ?? this.#fetch(chunk);
    this.#chunks.set(chunk, rows);
    return rows;
  }

  async #fetch(chunk: number): Promise<readonly ListRow[]> {
    const url = `${this.#folder}rows/${chunk}/`;
    try {
      const html = await (await fetchFile(url)).text();
      const rows = findRows(new DOMParser().parseFromString(html, 'text/html'), chunk * ROW_CHUNK_SIZE);
      if (rows.length === 0) throw new Error(`${url} contains no rows.`);
      return rows;
    } catch (error) {
      logError(error);
      this.#chunks.delete(chunk);
      return [];
    }
  }
}
