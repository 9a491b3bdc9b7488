import type { SearchText } from '../domain/searchable-of.ts';

/** What is searched of an idea. An idea's number is its place in the list the index was built from. */
export type Searchable = SearchText;

export type FieldName = keyof Searchable;
