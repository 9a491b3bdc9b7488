/** A source of chance that a seed determines. */
export interface Random {
  /** A number from 0, which it may be, to 1, which it is not. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both possible. */
  readonly whole: (least: number, most: number) => number;
  /** One of `values`, which are not empty. */
  readonly pick: <Value>(values: ArrayLike<Value>) => Value;
  /** One of `values`, the first the likeliest: the chance of the n-th falls with 1/n (Zipf's law). */
  readonly pickZipf: <Value>(values: ArrayLike<Value>) => Value;
  /** `values` in another order (Fisher and Yates). */
  readonly shuffle: <Value>(values: readonly Value[]) => Value[];
}

/** Chance from `seed`, a whole number: Mulberry32 (Tommy Ettinger, 2017), the same numbers on every machine. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    pick: (values) => values[Math.floor(next() * values.length)] as never,
    // The logarithm of the place is drawn evenly, so places have a density of 1/n.
    pickZipf: (values) => values[Math.floor((values.length + 1) ** next()) - 1] as never,
    shuffle: (values) => {
      const shuffled = [...values];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = whole(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other] as never, shuffled[last] as never];
      }
      return shuffled;
    },
  };
}
