import { ByteWriter, decodeColumns, readSortedNumbers, writeSortedNumbers, type ByteReader } from '../byte-stream.ts';
import { FACET_COLUMNS_FILE, type FacetColumns } from './facet-columns.ts';
import { FACETS, mapFacets } from './facets.ts';
import { RANKED_SORTS, type Ranks } from './sorts.ts';

/**
 * `columns` as the bytes of one file: the number of ideas; for every facet, the number of its values, and each value with
 * its label and a list of ideas; then, for every sort in RANKED_SORTS, the rank of each idea.
 */
export function encodeFacetColumns({ total, facets, ranks }: FacetColumns): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.varint(total);
  for (const { name } of FACETS) {
    writer.varint(facets[name].length);
    for (const { value, label, ideas } of facets[name]) {
      writer.text(value);
      writer.text(label);
      writeSortedNumbers(writer, ideas, total);
    }
  }
  for (const { value } of RANKED_SORTS) for (const rank of ranks[value] ?? []) writer.varint(rank);
  return writer.finish();
}

function readRanks(reader: ByteReader, total: number): Ranks {
  return new Uint32Array(total).map(() => {
    const rank = reader.varint();
    if (rank >= total) throw new Error('a rank is too high');
    return rank;
  });
}

/** Reads what `encodeFacetColumns` wrote. Throws an Error when the file is damaged. All idea numbers are below the total. */
export function decodeFacetColumns(bytes: Uint8Array): FacetColumns {
  return decodeColumns(bytes, FACET_COLUMNS_FILE, (reader, total) => {
    const readValue = () => ({ value: reader.text(), label: reader.text(), ideas: readSortedNumbers(reader, total) });
    return {
      total,
      facets: mapFacets(() => reader.list(readValue)),
      ranks: Object.fromEntries(RANKED_SORTS.map(({ value }) => [value, readRanks(reader, total)])),
    };
  });
}
