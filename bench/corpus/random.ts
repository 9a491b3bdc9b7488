/** A random generator that a seed determines. */
export interface Random {
  /** Returns a number from 0 (included) to 1 (excluded). */
  readonly next: () => number;
  /** Returns a whole number from `min` to `max`, both included. */
  readonly integer: (min: number, max: number) => number;
  /** Returns one of `values`, all equally likely. `values` must not be empty. */
  readonly pick: <Value>(values: ArrayLike<Value>) => Value;
  /** Returns one of `values` by Zipf's law: the probability of the n-th value is proportional to 1/n. */
  readonly pickZipf: <Value>(values: ArrayLike<Value>) => Value;
  /** Picks `min` to `max` times by Zipf's law and returns each picked value once, so possibly fewer than `min`. */
  readonly sampleZipf: <Value>(values: readonly Value[], min: number, max: number) => Value[];
  /** Returns `values` in random order (Fisher-Yates). */
  readonly shuffle: <Value>(values: readonly Value[]) => Value[];
}

/** Creates a random generator: Mulberry32 (Tommy Ettinger, 2017). Gives the same numbers for a seed on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  // The logarithm of the position is uniform, so the density of a position n is 1/n.
  const pickZipf = <Value>(values: ArrayLike<Value>): Value => values[Math.floor((values.length + 1) ** next()) - 1] as Value;
  return {
    next,
    integer,
    pick: (values) => values[Math.floor(next() * values.length)] as never,
    pickZipf,
    sampleZipf: (values, min, max) => [...new Set(Array.from({ length: integer(min, max) }, () => pickZipf(values)))],
    shuffle: (values) => {
      const shuffled = [...values];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = integer(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other] as never, shuffled[last] as never];
      }
      return shuffled;
    },
  };
}
