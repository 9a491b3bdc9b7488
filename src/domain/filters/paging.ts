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
export function listPages<Row>(rows: readonly Row[]): ListPage<Row>[] {
  const of = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  return Array.from({ length: of }, (_, at) => ({ number: at + 1, of, rows: rows.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE) }));
}

/** `title` as it is for a first page, and with the number of any other: "Ideas about Storage, page 2 of 3". */
export function pageTitle(title: string, { number, of }: Pick<ListPage<unknown>, 'number' | 'of'>): string {
  return number === 1 ? title : `${title}, page ${number} of ${of}`;
}
