import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter, readSortedNumbers, writeSortedNumbers } from '../../src/domain/byte-stream.ts';

function written(numbers: readonly number[], total: number): Uint8Array {
  const writer = new ByteWriter();
  writeSortedNumbers(writer, Uint32Array.from(numbers), total);
  return writer.finish();
}

const every = (total: number, step: number): number[] => Array.from({ length: Math.ceil(total / step) }, (_, at) => at * step);

test.each([
  { numbers: [], total: 1000, bytes: 1, reason: 'nothing takes a byte' },
  { numbers: [0], total: 1, bytes: 2, reason: 'one number takes one more' },
  { numbers: [999], total: 1000, bytes: 3, reason: 'a large one another' },
  { numbers: every(1000, 100), total: 1000, bytes: 11, reason: 'few of many are written as gaps' },
  { numbers: every(1000, 2), total: 1000, bytes: 127, reason: 'many as bits' },
])('$reason', ({ numbers, total, bytes }) => {
  expect(written(numbers, total).length).toBe(bytes);
});

test('what was written is read', () => {
  const aCase = fc.integer({ min: 1, max: 300 }).chain((total) => fc.tuple(fc.constant(total), fc.uniqueArray(fc.nat(total - 1))));
  fc.assert(
    fc.property(aCase, ([total, numbers]) => {
      const sorted = numbers.sort((a, b) => a - b);
      const reader = new ByteReader(written(sorted, total));
      expect([...readSortedNumbers(reader, total)]).toEqual(sorted);
      expect(reader.left).toBe(0);
    }),
  );
});

test('any number of up to 32 bits is written and read', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), (number) => {
      const writer = new ByteWriter();
      writer.number(number);
      expect(new ByteReader(writer.finish()).number()).toBe(number);
    }),
  );
});

test.each([
  { bytes: [], says: 'ends too early', reason: 'nothing at all' },
  { bytes: [4, 1], says: 'ends too early', reason: 'fewer gaps than promised' },
  { bytes: [22], says: 'longer than it can be', reason: 'more numbers than there are ideas' },
  { bytes: [2, 10], says: 'an idea that there is not', reason: 'a gap that leads beyond the last idea' },
  { bytes: [3, 0, 128], says: 'an idea that there is not', reason: 'a bit beyond it' },
  { bytes: [5, 1, 0], says: 'not as long as it says', reason: 'fewer bits than promised' },
  { bytes: [255, 255, 255, 255, 127], says: 'too large', reason: 'a number of more than 32 bits' },
])('refuses $reason', ({ bytes, says }) => {
  expect(() => readSortedNumbers(new ByteReader(Uint8Array.from(bytes)), 10)).toThrow(says);
});
