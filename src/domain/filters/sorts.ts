import type { Idea } from '../idea.ts';
import { DIFFICULTIES, getTermRank } from '../vocabulary.ts';

interface SortDefinition {
  /** The value in the URL. Existing links use it, so it does not change. */
  readonly value: string;
  readonly label: string;
  /** The label while a search text is active, when it differs. */
  readonly searchLabel?: string;
  /** The label while the sort cannot be chosen, when it needs data that only the browser has. */
  readonly disabledLabel?: string;
  /** Missing for the default order and for a sort whose ranks only the browser can compute. */
  readonly compare?: (a: Idea, b: Idea) => number;
}

const compareText = (a = '', b = ''): number => a.localeCompare(b, 'en');
const difficultyRank = ({ difficulty }: Idea): number => getTermRank(DIFFICULTIES, difficulty);
const smallestSize = ({ sizes }: Idea): number => Math.min(...sizes);

/** The sort by the visitor's skills and time. `rankByMatch` computes its ranks in the browser. */
export const BEST_MATCH = {
  value: 'fit',
  label: 'Best match',
  disabledLabel: 'Best match (add your skills first)',
} as const satisfies SortDefinition;

/** All sorts. Equal ideas keep their order. The first sort is the default, which is left out of the URL. */
export const SORTS = [
  { value: 'fair', label: 'Default order', searchLabel: 'Most relevant' },
  { value: 'newest', label: 'Newest', compare: (a, b) => compareText(b.added, a.added) },
  { value: 'reviewed', label: 'Recently reviewed', compare: (a, b) => compareText(b.reviewed, a.reviewed) },
  { value: 'smallest', label: 'Smallest first', compare: (a, b) => smallestSize(a) - smallestSize(b) },
  { value: 'easiest', label: 'Easiest first', compare: (a, b) => difficultyRank(a) - difficultyRank(b) },
  { value: 'title', label: 'Title', compare: (a, b) => compareText(a.title, b.title) },
  BEST_MATCH,
] as const satisfies readonly SortDefinition[];

export type SortName = (typeof SORTS)[number]['value'];

export const DEFAULT_SORT: SortName = SORTS[0].value;

export function isSortName(value: string): value is SortName {
  return SORTS.some((sort) => sort.value === value);
}

/** The rank of each idea in a sort, by its number: 0 is first. Equal ideas share a rank. */
export type Ranks = Uint32Array;

/** The sorts whose ranks are computed at build time. */
export const RANKED_SORTS = SORTS.filter((sort) => 'compare' in sort);

/** The ranks of `ideas` in every sort that has a `compare` function. */
export function computeRanks(ideas: readonly Idea[]): Partial<Record<SortName, Ranks>> {
  return Object.fromEntries(RANKED_SORTS.map(({ value, compare }) => [value, ranksBy(ideas, compare)]));
}

function ranksBy(ideas: readonly Idea[], compare: (a: Idea, b: Idea) => number): Ranks {
  const sorted = ideas.map((idea, number) => ({ idea, number })).sort((a, b) => compare(a.idea, b.idea));
  const ranks = new Uint32Array(ideas.length);
  let rank = 0;
  sorted.forEach(({ idea, number }, place) => {
    const previous = sorted[place - 1];
    if (previous && compare(previous.idea, idea) !== 0) rank++;
    ranks[number] = rank;
  });
  return ranks;
}

/** `numbers` sorted by rank. Equal ideas keep their order. */
export function sortByRank(numbers: readonly number[], ranks: Ranks): number[] {
  // Sorting plain numbers is many times faster than sorting with a function, and there may be 30,000.
  const keys = Float64Array.from(numbers, (number, place) => (ranks[number] ?? 0) * numbers.length + place).sort();
  return Array.from(keys, (key) => numbers[key % numbers.length] ?? 0);
}
