/** A set of idea numbers, one bit each: number n is bit n mod 32 of word n / 32. */
export type Bitset = Uint32Array;

/** A set of every number below `total`. */
export function fullBitset(total: number): Bitset {
  const bits = new Uint32Array(Math.ceil(total / 32)).fill(0xffffffff);
  if (total % 32 > 0) bits[bits.length - 1] = 2 ** (total % 32) - 1;
  return bits;
}

/** A set of all numbers in `lists`. Numbers that are not below `total` are ignored. */
export function toBitset(total: number, ...lists: readonly ArrayLike<number>[]): Bitset {
  const bits = new Uint32Array(Math.ceil(total / 32));
  for (const list of lists) {
    for (let index = 0; index < list.length; index++) {
      const number = list[index] ?? total;
      if (number < total) bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
    }
  }
  return bits;
}

export function hasBit(bits: Bitset, number: number): boolean {
  return ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

/** The numbers in both sets. Both sets have the same total. */
export function intersect(left: Bitset, right: Bitset): Bitset {
  return left.map((word, index) => word & (right[index] ?? 0));
}

/** The numbers in `left` that are not in `right`. Both sets have the same total. */
export function difference(left: Bitset, right: Bitset): Bitset {
  return left.map((word, index) => word & ~(right[index] ?? 0));
}

/** How many of `numbers` are in the set. */
export function countMembers(bits: Bitset, numbers: Uint32Array): number {
  let count = 0;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    // No branch: this loop runs for every facet value of 30,000 ideas.
    count += ((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1;
  }
  return count;
}

/** The numbers of the set in ascending order. */
export function toArray(bits: Bitset): number[] {
  const numbers: number[] = [];
  for (let number = 0; number < bits.length * 32; number++) if (hasBit(bits, number)) numbers.push(number);
  return numbers;
}
