import { ByteWriter, decodeFile, readJson, readSortedNumbers, writeJson, writeSortedNumbers, type ByteReader } from '../byte-stream.ts';
import { FACET_COLUMNS_FILE, type FacetColumns } from './facet-columns.ts';
import { FACETS, mapFacets, type FacetName } from './facets.ts';
import { isSortName, SORTS, type Ranks, type SortName } from './sorts.ts';

/** The JSON header of the file: the number of ideas, the facet values with their labels, and the sorts that have ranks. */
interface Header {
  readonly total: number;
  readonly facets: Readonly<Record<FacetName, readonly (readonly [value: string, label: string])[]>>;
  readonly sorts: readonly SortName[];
}

function isValueList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((row) => Array.isArray(row) && row.length === 2 && row.every((part: unknown) => typeof part === 'string'))
  );
}

function isHeader(value: unknown): value is Header {
  const { total, facets, sorts } = (value ?? {}) as Partial<Record<keyof Header, unknown>>;
  const lists = (facets ?? {}) as Partial<Record<FacetName, unknown>>;
  return (
    Number.isInteger(total) &&
    Number(total) >= 0 &&
    Array.isArray(sorts) &&
    sorts.every((sort) => typeof sort === 'string' && isSortName(sort)) &&
    FACETS.every(({ name }) => isValueList(lists[name]))
  );
}

/**
 * `columns` as the bytes of one file: the JSON header, then, in the order of the header, a list of ideas for every facet
 * value and a rank of every idea for every sort that has ranks.
 */
export function encodeFacetColumns({ total, facets, ranks }: FacetColumns): Uint8Array<ArrayBuffer> {
  const header: Header = {
    total,
    facets: mapFacets(({ name }) => facets[name].map(({ value, label }) => [value, label] as const)),
    sorts: SORTS.map(({ value }) => value).filter((sort) => ranks[sort] !== undefined),
  };
  const writer = new ByteWriter();
  writeJson(writer, header);
  for (const { name } of FACETS) for (const { ideas } of facets[name]) writeSortedNumbers(writer, ideas, total);
  for (const sort of header.sorts) for (const rank of ranks[sort] ?? []) writer.varint(rank);
  return writer.finish();
}

function readRanks(reader: ByteReader, total: number): Ranks {
  const ranks = new Uint32Array(total);
  for (let number = 0; number < total; number++) {
    const rank = reader.varint();
    if (rank >= total) throw new Error('a rank is too high');
    ranks[number] = rank;
  }
  return ranks;
}

function readColumns(reader: ByteReader): FacetColumns {
  const header = readJson(reader);
  if (!isHeader(header)) throw new Error('it has no valid header');
  const { total, facets, sorts } = header;
  // Each rank needs a byte. This finds a total that is far too large before memory is allocated for it.
  if (total > reader.remaining) throw new Error('it ends too early');
  return {
    total,
    facets: mapFacets(({ name }) => facets[name].map(([value, label]) => ({ value, label, ideas: readSortedNumbers(reader, total) }))),
    ranks: Object.fromEntries(sorts.map((sort) => [sort, readRanks(reader, total)])),
  };
}

/**
 * Reads what `encodeFacetColumns` wrote. All idea numbers in the result are below its total, whatever the bytes are.
 * @throws Error that says what is wrong when the file is damaged
 */
export function decodeFacetColumns(bytes: Uint8Array): FacetColumns {
  return decodeFile(bytes, FACET_COLUMNS_FILE, readColumns);
}
