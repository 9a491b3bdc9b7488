import type { IdeaRecord } from '../corpus/record.ts';

/** Files by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface Built {
  /** The data a browser would fetch to search with. Code is not part of it, for any engine. */
  readonly index: Files;
  /** Code that the engine writes with its index, and needs to load it. */
  readonly program?: Files;
}

/** The numbers of the records that answer `text`, best first; the first ten at least. A number is a place in the list built from. */
export type Search = (text: string) => Promise<readonly number[]>;

/** A search engine behind the one face that all are measured by. */
export interface Engine {
  readonly name: string;
  /** What the reader of its figures should know. */
  readonly note?: string;
  readonly build: (records: readonly IdeaRecord[]) => Promise<Built>;
  /** All that stands between bytes and answers, the whole index read where the engine has a way to ask for that. */
  readonly load: (built: Built) => Promise<Search>;
}
