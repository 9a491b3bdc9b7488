/** What is searched of an idea. An idea's number is its place in the list the index was built from. */
export interface Searchable {
  readonly title: string;
  readonly topics: readonly string[];
  readonly skills: readonly string[];
  readonly summary: string;
  readonly outcomes: readonly string[];
  readonly mentors: readonly string[];
  readonly body: string;
}

export type FieldName = keyof Searchable;
