/** A set of idea numbers, one bit each: number n is bit n mod 32 of word n / 32. */
export type Bitset = Uint32Array;

function emptyBits(total: number): Bitset {
  return new Uint32Array(Math.ceil(total / 32));
}

/** Every number below `total`. */
export function fullBitset(total: number): Bitset {
  const bits = emptyBits(total).fill(0xffffffff);
  if (total % 32 > 0) bits[bits.length - 1] = 2 ** (total % 32) - 1;
  return bits;
}

/** Those of the `lists` of numbers that are below `total`, as one set. */
export function toBitset(total: number, ...lists: readonly ArrayLike<number>[]): Bitset {
  const bits = emptyBits(total);
  for (const list of lists) {
    for (let at = 0; at < list.length; at++) {
      const number = list[at] ?? total;
      if (number < total) bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
    }
  }
  return bits;
}

export function hasBit(bits: Bitset, number: number): boolean {
  return ((bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

/** The numbers that both sets hold. Both were made for the same total. */
export function intersect(some: Bitset, others: Bitset): Bitset {
  return some.map((word, at) => word & (others[at] ?? 0));
}

/** The numbers of `some` that `others` does not hold. Both were made for the same total. */
export function difference(some: Bitset, others: Bitset): Bitset {
  return some.map((word, at) => word & ~(others[at] ?? 0));
}

/** How many of `numbers` are in the set. */
export function countMembers(bits: Bitset, numbers: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    count += ((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1;
  }
  return count;
}

/** The numbers of the set, smallest first. */
export function toArray(bits: Bitset): number[] {
  const numbers: number[] = [];
  for (let number = 0; number < bits.length * 32; number++) if (hasBit(bits, number)) numbers.push(number);
  return numbers;
}
