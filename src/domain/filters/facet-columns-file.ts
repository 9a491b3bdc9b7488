import type { Columns } from './facet-columns.ts';
import { eachFacet } from './facets.ts';
import type { Ranks } from './sorts.ts';
import { ByteReader } from '../byte-stream.ts';
import { parseHead } from './head.ts';
import { readNumbers } from '../number-list.ts';

function readRanks(reader: ByteReader, total: number): Ranks {
  const ranks = new Uint32Array(total);
  for (let number = 0; number < total; number++) {
    const rank = reader.number();
    if (rank >= total) throw new Error('an idea has a rank beyond the last');
    ranks[number] = rank;
  }
  return ranks;
}

function read(reader: ByteReader): Columns {
  const { total, facets, sorts } = parseHead(new TextDecoder('utf-8', { fatal: true }).decode(reader.bytes(reader.number())));
  // A rank takes a byte, so a total out of all proportion is found out before memory is set aside for it.
  if (total > reader.left) throw new Error('it ends too early');
  const columns = {
    total,
    facets: eachFacet(({ name }) => facets[name].map(([value, label]) => ({ value, label, ideas: readNumbers(reader, total) }))),
    ranks: Object.fromEntries(sorts.map((sort) => [sort, readRanks(reader, total)])),
  };
  if (reader.left > 0) throw new Error('it goes on after its end');
  return columns;
}

/**
 * The columns that `encodeColumns` wrote as `bytes`. Whatever they give, every number in them is below the total.
 * @throws Error saying what is wrong when the file is damaged
 */
export function decodeColumns(bytes: Uint8Array): Columns {
  try {
    return read(new ByteReader(bytes));
  } catch (error) {
    throw new Error(`The file of columns is damaged: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
}
