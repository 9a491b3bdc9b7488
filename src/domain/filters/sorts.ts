import type { Idea } from '../idea.ts';
import { DIFFICULTIES, getTermRank } from '../vocabulary.ts';

interface SortDefinition {
  readonly value: string;
  readonly label: string;
  /** What the order is called while something is searched for, when that changes it. */
  readonly searching?: string;
  /** What it is called while it cannot be chosen, when it needs something that the build does not know. */
  readonly unready?: string;
  /** Left out by the order that is already there, the fair order of the build or best match first, and by what only a browser knows. */
  readonly compare?: (a: Idea, b: Idea) => number;
}

const byWord = (a = '', b = ''): number => a.localeCompare(b, 'en');
const smallest = ({ sizes }: Idea): number => Math.min(...sizes);

/** The order by what the visitor knows, which only their browser can make: `fit-ranks.ts` says how. */
export const BEST_MATCH = { value: 'fit', label: 'best fit', unready: 'best fit (say what you know)' } as const satisfies SortDefinition;

/** The orders a visitor can choose; equals keep the order they had. The first is the default and has no place in the URL. */
export const SORTS = [
  { value: 'fair', label: 'fair order', searching: 'best match' },
  { value: 'newest', label: 'newest', compare: (a, b) => byWord(b.added, a.added) },
  { value: 'reviewed', label: 'recently reviewed', compare: (a, b) => byWord(b.reviewed, a.reviewed) },
  { value: 'smallest', label: 'smallest first', compare: (a, b) => smallest(a) - smallest(b) },
  {
    value: 'easiest',
    label: 'easiest first',
    compare: (a, b) => getTermRank(DIFFICULTIES, a.difficulty) - getTermRank(DIFFICULTIES, b.difficulty),
  },
  { value: 'title', label: 'by title', compare: (a, b) => byWord(a.title, b.title) },
  BEST_MATCH,
] as const satisfies readonly SortDefinition[];

export type SortName = (typeof SORTS)[number]['value'];

export const DEFAULT_SORT: SortName = SORTS[0].value;

export function isSortName(value: string): value is SortName {
  return SORTS.some((sort) => sort.value === value);
}

/** The place of each idea in an order, by its number: 0 is first, equals share a place. */
export type Ranks = Uint32Array;

/** The sorts that have an order of their own, each with the ranks that `ideas` have in it. */
export function computeRanks(ideas: readonly Idea[]): Partial<Record<SortName, Ranks>> {
  const ownOrders = SORTS.flatMap(({ value, ...sort }) => ('compare' in sort ? [{ value, compare: sort.compare }] : []));
  return Object.fromEntries(ownOrders.map(({ value, compare }) => [value, ranksBy(ideas, compare)]));
}

function ranksBy(ideas: readonly Idea[], compare: (a: Idea, b: Idea) => number): Ranks {
  const sorted = ideas.map((idea, number) => ({ idea, number })).sort((a, b) => compare(a.idea, b.idea));
  const ranks = new Uint32Array(ideas.length);
  let rank = 0;
  sorted.forEach(({ idea, number }, at) => {
    const before = sorted[at - 1];
    if (before && compare(before.idea, idea) !== 0) rank++;
    ranks[number] = rank;
  });
  return ranks;
}

/** A new list of `numbers`, smallest rank first; equals keep the order they had. */
export function sortByRank(numbers: readonly number[], ranks: Ranks): number[] {
  // Sorting plain numbers is many times faster than sorting with a function, and there may be 30,000.
  const keys = Float64Array.from(numbers, (number, at) => (ranks[number] ?? 0) * numbers.length + at).sort();
  return Array.from(keys, (key) => numbers[key % numbers.length] ?? 0);
}
