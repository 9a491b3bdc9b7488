import { FACETS, type FacetName, mapFacets } from './facets.ts';
import { isSortName, type SortName, SORTS, type Ranks } from './sorts.ts';
import type { FacetColumns } from './facet-columns.ts';
import { ByteWriter, writeSortedNumbers, ByteReader, readSortedNumbers } from '../byte-stream.ts';

/** What the file of columns says in JSON: how many ideas, what the facet values are called, which sorts have ranks. */
interface FacetColumnsHeader {
  readonly total: number;
  readonly facets: Readonly<Record<FacetName, readonly (readonly [value: string, label: string])[]>>;
  readonly sorts: readonly SortName[];
}

function isListOf<Row>(value: unknown, isRow: (row: unknown) => row is Row): value is Row[] {
  return Array.isArray(value) && value.every(isRow);
}

function isPair(row: unknown): row is readonly [string, string] {
  return Array.isArray(row) && row.length === 2 && row.every((part) => typeof part === 'string');
}

function isSort(value: unknown): value is SortName {
  return typeof value === 'string' && isSortName(value);
}

function isHead(value: unknown): value is FacetColumnsHeader {
  const { total, facets, sorts } = (value ?? {}) as Partial<Record<keyof FacetColumnsHeader, unknown>>;
  const lists = (facets ?? {}) as Partial<Record<FacetName, unknown>>;
  return (
    Number.isInteger(total) && Number(total) >= 0 && isListOf(sorts, isSort) && FACETS.every(({ name }) => isListOf(lists[name], isPair))
  );
}

/**
 * Reads a head from its JSON.
 * @throws Error when it is none
 */
function parseFacetColumnsHeader(json: string): FacetColumnsHeader {
  const head: unknown = JSON.parse(json);
  if (!isHead(head)) throw new Error('its head is not one of a file of columns');
  return head;
}

/**
 * `columns` as the bytes of one file: the length of its head, the head in JSON, then a list of numbers for every facet
 * value and a rank of every idea for every sort that has them, in the order of the head.
 */
export function encodeFacetColumns(columns: FacetColumns): Uint8Array<ArrayBuffer> {
  const head: FacetColumnsHeader = {
    total: columns.total,
    facets: mapFacets(({ name }) => columns.facets[name].map(({ value, label }) => [value, label] as const)),
    sorts: SORTS.map(({ value }) => value).filter((sort) => columns.ranks[sort] !== undefined),
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const writer = new ByteWriter();
  writer.number(json.length);
  writer.bytes(json);
  for (const { name } of FACETS) for (const { ideas } of columns.facets[name]) writeSortedNumbers(writer, ideas, columns.total);
  for (const sort of head.sorts) for (const rank of columns.ranks[sort] ?? []) writer.number(rank);
  return writer.finish();
}

function readRanks(reader: ByteReader, total: number): Ranks {
  const ranks = new Uint32Array(total);
  for (let number = 0; number < total; number++) {
    const rank = reader.number();
    if (rank >= total) throw new Error('an idea has a rank beyond the last');
    ranks[number] = rank;
  }
  return ranks;
}

function read(reader: ByteReader): FacetColumns {
  const { total, facets, sorts } = parseFacetColumnsHeader(new TextDecoder('utf-8', { fatal: true }).decode(reader.bytes(reader.number())));
  // A rank takes a byte, so a total out of all proportion is found out before memory is set aside for it.
  if (total > reader.left) throw new Error('it ends too early');
  const columns = {
    total,
    facets: mapFacets(({ name }) => facets[name].map(([value, label]) => ({ value, label, ideas: readSortedNumbers(reader, total) }))),
    ranks: Object.fromEntries(sorts.map((sort) => [sort, readRanks(reader, total)])),
  };
  if (reader.left > 0) throw new Error('it goes on after its end');
  return columns;
}

/**
 * The columns that `encodeFacetColumns` wrote as `bytes`. Whatever they give, every number in them is below the total.
 * @throws Error saying what is wrong when the file is damaged
 */
export function decodeFacetColumns(bytes: Uint8Array): FacetColumns {
  try {
    return read(new ByteReader(bytes));
  } catch (error) {
    throw new Error(`The file of columns is damaged: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
}
