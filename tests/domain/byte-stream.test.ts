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
  { numbers: [], total: 1000, bytes: 1, reason: 'an empty list needs one byte' },
  { numbers: [0], total: 1, bytes: 2, reason: 'a number needs one more byte' },
  { numbers: [999], total: 1000, bytes: 3, reason: 'a large number needs two more bytes' },
  { numbers: every(1000, 100), total: 1000, bytes: 11, reason: 'a sparse list is written as gaps' },
  { numbers: every(1000, 2), total: 1000, bytes: 127, reason: 'a dense list is written as bits' },
])('$reason', ({ numbers, total, bytes }) => {
  expect(written(numbers, total).length).toBe(bytes);
});

test('reading returns the written list', () => {
  const aCase = fc.integer({ min: 1, max: 300 }).chain((total) => fc.tuple(fc.constant(total), fc.uniqueArray(fc.nat(total - 1))));
  fc.assert(
    fc.property(aCase, ([total, numbers]) => {
      const sorted = numbers.sort((a, b) => a - b);
      const reader = new ByteReader(written(sorted, total));
      expect([...readSortedNumbers(reader, total)]).toEqual(sorted);
      expect(reader.remaining).toBe(0);
    }),
  );
});

test('reading returns any written number of up to 32 bits', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), (number) => {
      const writer = new ByteWriter();
      writer.varint(number);
      expect(new ByteReader(writer.finish()).varint()).toBe(number);
    }),
  );
});

test.each([
  { bytes: [], problem: 'ends too early', reason: 'an empty file' },
  { bytes: [4, 1], problem: 'ends too early', reason: 'too few gaps' },
  { bytes: [22], problem: 'a list is too long', reason: 'more numbers than ideas' },
  { bytes: [2, 10], problem: 'an unknown idea', reason: 'a gap to an idea after the last' },
  { bytes: [3, 0, 128], problem: 'an unknown idea', reason: 'a bit for an idea after the last' },
  { bytes: [5, 1, 0], problem: 'a wrong length', reason: 'too few bits' },
  { bytes: [255, 255, 255, 255, 127], problem: 'too large', reason: 'a number of more than 32 bits' },
])('refuses $reason', ({ bytes, problem }) => {
  expect(() => readSortedNumbers(new ByteReader(Uint8Array.from(bytes)), 10)).toThrow(problem);
});
