import type { IdeaRecord } from '../corpus/corpus.ts';

/** File contents by file name. */
export type Files = ReadonlyMap<string, Uint8Array>;

interface BuiltIndex {
  /** The data a browser fetches to search. It contains no code, for any engine. */
  readonly index: Files;
  /** Code that the engine writes together with its index and needs to load it. */
  readonly runtime?: Files;
}

/** Returns the positions of matching records in the indexed list, best match first. Returns at least the first ten. */
export type Search = (text: string) => Promise<readonly number[]>;

/** The interface through which every search engine is measured. */
export interface Engine {
  readonly name: string;
  /** What a reader of the figures should know about this engine. */
  readonly note?: string;
  readonly build: (records: readonly IdeaRecord[]) => Promise<BuiltIndex>;
  /** Prepares the index for queries. Loads the whole index if the engine can load parts of it. */
  readonly load: (built: BuiltIndex) => Promise<Search>;
}

/** Stores `value` as JSON in an index with a single file. */
export function createJsonIndex(fileName: string, value: unknown): Files {
  return new Map([[fileName, new TextEncoder().encode(JSON.stringify(value))]]);
}

/** Returns the content of one file. Throws an Error if the file does not exist. */
export function getFile(files: Files, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`The index has no file "${name}".`);
  return bytes;
}

/** Returns the content of one file as text. Throws an Error if the file does not exist. */
export function getFileText(files: Files, name: string): string {
  return new TextDecoder().decode(getFile(files, name));
}
