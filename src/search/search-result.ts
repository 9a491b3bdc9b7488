import type { QueryTerm } from '../domain/filters/query-terms.ts';
import type { SearchFieldName } from './search-fields.ts';

/** Why an idea matched one word: the strongest field that holds one of its terms. */
export interface TermMatch {
  readonly word: string;
  readonly term: string;
  readonly field: SearchFieldName;
}

export interface SearchResult {
  /** The numbers of the ideas that match, best first. */
  readonly ideas: readonly number[];
  readonly words: readonly QueryTerm[];
  /** Where the idea of this number matched, a row for each word it has. */
  readonly why: (idea: number) => readonly TermMatch[];
  /** The same in words, as far as the terms that are `visible` in its row do not show it; empty when they do. */
  readonly explain: (idea: number, visible: ReadonlySet<string>) => string;
}

/** Gives the bytes of a file of the index; rejects when it cannot be had. */
export type ReadIndexFile = (name: string) => Promise<Uint8Array>;

export interface SearchIndex {
  /** How many ideas the index is of. */
  readonly total: number;
  /** The answer to what somebody typed, from what is loaded; undefined when it holds no word. */
  readonly find: (text: string) => Promise<SearchResult | undefined>;
  /** Loads the fields of the body too, such as the text and the references; later answers use them. */
  readonly deepen: () => Promise<void>;
}
