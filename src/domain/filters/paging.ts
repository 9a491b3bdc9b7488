/** The number of rows on one page of a list. */
export const PAGE_SIZE = 40;

function chunk<Row>(rows: readonly Row[], size: number): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size));
}

/** `rows` in pages with numbers from 1. An empty list has one empty page. */
export function splitIntoPages<Row>(rows: readonly Row[]) {
  const pages = rows.length === 0 ? [[]] : chunk(rows, PAGE_SIZE);
  return pages.map((pageRows, index) => ({ number: index + 1, pageCount: pages.length, rows: pageRows }));
}

/** `title`, with the page number from the second page on: "Ideas about Storage, page 2 of 3". */
export function formatPageTitle(title: string, { number, pageCount }: { readonly number: number; readonly pageCount: number }): string {
  return number === 1 ? title : `${title}, page ${number} of ${pageCount}`;
}

/** The number of rows that "load more" adds. A list that is searched or filtered also starts with this many. */
export const LOAD_MORE_SIZE = 20;

/** The number of rows that a list of `total` ideas starts with. `isNarrowed` says whether a search or a filter is active. */
export function initialListSize(total: number, isNarrowed: boolean): number {
  if (total <= PAGE_SIZE) return total;
  return isNarrowed ? LOAD_MORE_SIZE : PAGE_SIZE;
}

/** The number of consecutive rows in one file: a larger file has rows that are not needed, a smaller one compresses badly. */
export const ROW_CHUNK_SIZE = 4;

/** The number of the chunk that contains the row of idea `number`. */
export function rowChunkOf(number: number): number {
  return Math.floor(number / ROW_CHUNK_SIZE);
}

/** `rows` in chunks of ROW_CHUNK_SIZE. */
export function splitIntoRowChunks<Row>(rows: readonly Row[]): Row[][] {
  return chunk(rows, ROW_CHUNK_SIZE);
}
