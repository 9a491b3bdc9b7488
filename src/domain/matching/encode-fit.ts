import { ASKS, type AskColumn, type FitColumns } from './matching-columns.ts';
import { ByteWriter } from '../byte-stream.ts';
import type { FitHead } from './fit-head.ts';
import { writeNumbers } from '../number-list.ts';

/**
 * `columns` as the bytes of one file: the length of its head, the head in JSON; then for every skill of the head how
 * many ways to ask for it follow, each with its place among all ways and a list of numbers; then a list for every size.
 */
export function encodeFit({ total, asks, sizes }: FitColumns): Uint8Array<ArrayBuffer> {
  const skills = Map.groupBy(asks, ({ value }) => value);
  const head: FitHead = { total, skills: [...skills.values()].flatMap(([ask]) => (ask ? [ask.label] : [])) };
  const writer = new ByteWriter();
  writer.section(new TextEncoder().encode(JSON.stringify(head)));
  for (const rows of skills.values()) {
    writer.number(rows.length);
    for (const row of rows) {
      writer.number(placeOf(row));
      writeNumbers(writer, row.ideas, total);
    }
  }
  for (const { ideas } of sizes) writeNumbers(writer, ideas, total);
  return writer.finish();
}

function placeOf({ need, level }: AskColumn): number {
  return ASKS.findIndex((ask) => ask.need === need && ask.level === level);
}
