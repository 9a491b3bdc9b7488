/** How many rows a page of a list holds. */
export const PAGE_SIZE = 40;

/** One page of a list that may be too long for one. */
export interface ListPage<Row> {
  /** 1 for the first page. */
  readonly number: number;
  /** How many pages there are. */
  readonly of: number;
  readonly rows: readonly Row[];
}

/** `rows` in pages, in order. There is always a first page, even of nothing. */
export function splitIntoPages<Row>(rows: readonly Row[]): ListPage<Row>[] {
  const of = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  return Array.from({ length: of }, (_, at) => ({ number: at + 1, of, rows: rows.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE) }));
}

/** `title` as it is for a first page, and with the number of any other: "Ideas about Storage, page 2 of 3". */
export function formatPageTitle(title: string, { number, of }: Pick<ListPage<unknown>, 'number' | 'of'>): string {
  return number === 1 ? title : `${title}, page ${number} of ${of}`;
}

/** How many rows each further step shows, and a list that was searched or filtered begins with. */
export const LOAD_MORE_SIZE = 20;

/**
 * How many rows a list begins with: all when the catalogue of `total` ideas fits on one page, a page of them while
 * nothing is asked, and one step of what a search or a filter leaves.
 */
export function initialListSize(total: number, isNarrowed: boolean): number {
  if (total <= PAGE_SIZE) return total;
  return isNarrowed ? LOAD_MORE_SIZE : PAGE_SIZE;
}

/**
 * How many consecutive rows come in one file. Few, because those asked for lie anywhere in the list; not one, because
 * small files compress badly and there would be one for every idea.
 */
export const ROW_CHUNK_SIZE = 4;

/** The chunk that holds the row of idea `number`. */
export function rowChunkOf(number: number): number {
  return Math.floor(number / ROW_CHUNK_SIZE);
}

/** `rows` in chunks, in order. */
export function splitIntoRowChunks<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROW_CHUNK_SIZE) }, (_, at) =>
    rows.slice(at * ROW_CHUNK_SIZE, (at + 1) * ROW_CHUNK_SIZE),
  );
}
