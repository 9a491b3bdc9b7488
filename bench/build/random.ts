/** A source of numbers from 0 to 1 that repeats itself for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Ways to draw from lists, all from one source of numbers. */
export function drawFrom(random: () => number) {
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)] as Value;
  return {
    one,
    /** `least` to `most` different values. The first ones of a list come up more often than the last, as in life. */
    some: <Value>(values: readonly Value[], least: number, most: number): Value[] => {
      const count = least + Math.floor(random() * (most - least + 1));
      const drawn = new Set<Value>();
      while (drawn.size < Math.min(count, values.length)) drawn.add(values[Math.floor(random() ** 2 * values.length)] as Value);
      return [...drawn];
    },
    chance: (likelihood: number): boolean => random() < likelihood,
  };
}

export type Draw = ReturnType<typeof drawFrom>;
