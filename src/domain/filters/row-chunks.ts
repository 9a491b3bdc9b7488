/**
 * How many consecutive rows come in one file. Few, because those asked for lie anywhere in the list; not one, because
 * small files compress badly and there would be one for every idea.
 */
export const CHUNK_SIZE = 4;

/** The chunk that holds the row of idea `number`. */
export function chunkOf(number: number): number {
  return Math.floor(number / CHUNK_SIZE);
}

/** `rows` in chunks, in order. */
export function rowChunks<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK_SIZE) }, (_, at) => rows.slice(at * CHUNK_SIZE, (at + 1) * CHUNK_SIZE));
}
