import { slugify } from './slug.ts';

/**
 * The edit distances between `from` and each prefix of `to`, by the length of the prefix. Insertions, deletions,
 * substitutions and swaps of two neighbours each cost 1 (optimal string alignment; Damerau 1964, Levenshtein 1966).
 */
export function prefixDistances(from: string, to: string): readonly number[] {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const cost = from[row - 1] === to[column - 1] ? 0 : 1;
      const isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
        isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last;
}

/** The edit distance between two words. */
export function editDistance(from: string, to: string): number {
  return prefixDistances(from, to).at(-1) ?? 0;
}

/**
 * The most similar of `known`, or undefined when none is similar: the edit distance may be a third of the length of
 * `word`, rounded up. Of equally similar words, the first.
 */
export function closestMatch(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, distance: editDistance(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.ceil(wanted.length / 3) ? best.candidate : undefined;
}

/** ` Did you mean "word"?` when one of `known` is similar to `word`, otherwise empty. */
export function didYouMean(word: string, known: readonly string[]): string {
  const match = closestMatch(word, known);
  return match === undefined ? '' : ` Did you mean "${match}"?`;
}

/** A value that can be suggested, and its other names. */
export interface NamedValue {
  readonly value: string;
  readonly names: readonly string[];
}

/** The value of `known` with this name, ignoring case and spacing. Otherwise the most similar value, or undefined. */
export function suggestValue(name: string, known: readonly NamedValue[]): string | undefined {
  const slug = slugify(name);
  const named = known.find(({ value, names }) => [value, ...names].some((other) => slugify(other) === slug));
  if (named !== undefined && slug !== '') return named.value;
  const values = known.map(({ value }) => value);
  return closestMatch(name, values);
}
