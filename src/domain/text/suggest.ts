import { slugify } from './slug.ts';

/**
 * The edit distance between two words: insertions, deletions, substitutions and swaps of two
 * neighbours each cost 1 (optimal string alignment; Damerau 1964, Levenshtein 1966).
 */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last[to.length] ?? 0;
}

/**
 * The word of `known` that `written` was most likely meant to be, or undefined when none is near.
 * Near: at most one slip for every three letters begun. The first of equals wins.
 */
export function closestMatch(written: string, known: readonly string[]): string | undefined {
  const wanted = written.toLowerCase();
  const ranked = known
    .map((word) => ({ word, distance: editDistance(wanted, word.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.ceil(wanted.length / 3) ? best.word : undefined;
}

/** ` Did you mean "word"?` when one of `known` is near `written`, else nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
  const word = closestMatch(written, known);
  return word === undefined ? '' : ` Did you mean "${word}"?`;
}

/** A value that can be meant, and the other names it goes by. */
export interface NamedValue {
  readonly value: string;
  readonly names: readonly string[];
}

/**
 * The value of `known` that `written` was most likely meant to be: the one that has it for a name, in whatever case or
 * spacing, else the nearest. Undefined when none is near.
 */
export function suggestValue(written: string, known: readonly NamedValue[]): string | undefined {
  const slug = slugify(written);
  const named = known.find(({ value, names }) => [value, ...names].some((name) => slugify(name) === slug));
  if (named !== undefined && slug !== '') return named.value;
  return closestMatch(
    written,
    known.map(({ value }) => value),
  );
}
