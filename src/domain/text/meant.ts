import { nearest } from './suggest.ts';
import { slugOf } from './slug.ts';

/** A value that can be meant, and the other names it goes by. */
export interface Named {
  readonly value: string;
  readonly names: readonly string[];
}

/**
 * The value of `known` that `written` was most likely meant to be: the one that has it for a name, in whatever case or
 * spacing, else the nearest. Undefined when none is near.
 */
export function meant(written: string, known: readonly Named[]): string | undefined {
  const slug = slugOf(written);
  const named = known.find(({ value, names }) => [value, ...names].some((name) => slugOf(name) === slug));
  if (named !== undefined && slug !== '') return named.value;
  return nearest(
    written,
    known.map(({ value }) => value),
  );
}
