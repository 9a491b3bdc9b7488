import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullBitset, toBitset, intersect, countMembers, hasBit, toArray, difference } from '../../src/domain/bitset.ts';

/** A total and two lists of numbers. Some of the numbers may not be below the total. */
const aCase = fc.nat(200).chain((total) => fc.tuple(fc.constant(total), fc.array(fc.nat(220)), fc.array(fc.nat(220))));

function expected(total: number, numbers: readonly number[]): number[] {
  return [...new Set(numbers)].filter((number) => number < total).sort((a, b) => a - b);
}

test('a bitset is a set of numbers below the total', () => {
  fc.assert(
    fc.property(aCase, ([total, some, others]) => {
      const [left, right] = [expected(total, some), expected(total, others)];
      expect(toArray(toBitset(total, some, others))).toEqual(expected(total, [...some, ...others]));
      expect(toArray(intersect(toBitset(total, some), toBitset(total, others)))).toEqual(left.filter((number) => right.includes(number)));
      expect(toArray(difference(toBitset(total, some), toBitset(total, others)))).toEqual(left.filter((number) => !right.includes(number)));
      expect(countMembers(toBitset(total, some), Uint32Array.from(right))).toBe(right.filter((number) => left.includes(number)).length);
    }),
  );
});

test.each([0, 1, 31, 32, 33, 64])('the full bitset for a total of %i has all numbers below it', (total) => {
  expect(toArray(fullBitset(total))).toEqual(Array.from({ length: total }, (_, number) => number));
});

test.each([5, 40, -1, 1e9])('%i is not in the full bitset for a total of 5', (number) => {
  expect(hasBit(fullBitset(5), number)).toBe(false);
});
