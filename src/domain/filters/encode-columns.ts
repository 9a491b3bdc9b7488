import type { Columns } from './facet-columns.ts';
import { FACETS, eachFacet } from './facets.ts';
import { SORTS } from './sorts.ts';
import { ByteWriter } from '../byte-stream.ts';
import type { Head } from './head.ts';
import { writeNumbers } from '../number-list.ts';

/**
 * `columns` as the bytes of one file: the length of its head, the head in JSON, then a list of numbers for every facet
 * value and a rank of every idea for every sort that has them, in the order of the head.
 */
export function encodeColumns(columns: Columns): Uint8Array<ArrayBuffer> {
  const head: Head = {
    total: columns.total,
    facets: eachFacet(({ name }) => columns.facets[name].map(({ value, label }) => [value, label] as const)),
    sorts: SORTS.map(({ value }) => value).filter((sort) => columns.ranks[sort] !== undefined),
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const writer = new ByteWriter();
  writer.number(json.length);
  writer.bytes(json);
  for (const { name } of FACETS) for (const { ideas } of columns.facets[name]) writeNumbers(writer, ideas, columns.total);
  for (const sort of head.sorts) for (const rank of columns.ranks[sort] ?? []) writer.number(rank);
  return writer.finish();
}
