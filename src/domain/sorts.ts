import type { IdeaRecord } from './idea-record.ts';

interface SortDefinition {
  readonly value: string;
  readonly label: string;
  /** What the order is called while something is searched for, when that changes it. */
  readonly searching?: string;
  /** Left out by the order that is already there: the fair order of the build, or best match first. */
  readonly compare?: (a: IdeaRecord, b: IdeaRecord) => number;
}

const newestFirst = (a: string, b: string): number => b.localeCompare(a);

/** The orders a visitor can choose; equals keep the order they had. The first is the default and has no place in the URL. */
export const SORTS = [
  { value: 'fair', label: 'fair order', searching: 'best match' },
  { value: 'newest', label: 'newest', compare: (a, b) => newestFirst(a.added, b.added) },
  { value: 'reviewed', label: 'recently reviewed', compare: (a, b) => newestFirst(a.reviewed, b.reviewed) },
  { value: 'smallest', label: 'smallest first', compare: (a, b) => a.hours - b.hours },
  { value: 'easiest', label: 'easiest first', compare: (a, b) => a.difficulty - b.difficulty },
  { value: 'title', label: 'by title', compare: (a, b) => a.title.localeCompare(b.title, 'en') },
] as const satisfies readonly SortDefinition[];

export type SortName = (typeof SORTS)[number]['value'];

export const DEFAULT_SORT: SortName = SORTS[0].value;

export function isSortName(value: string): value is SortName {
  return SORTS.some((sort) => sort.value === value);
}

/** A new array in the order `name` asks for. */
export function sortRecords(records: readonly IdeaRecord[], name: SortName): IdeaRecord[] {
  const sort: SortDefinition | undefined = SORTS.find(({ value }) => value === name);
  return sort?.compare ? [...records].sort(sort.compare) : [...records];
}
