import { lengthOf, type ByteReader, type ByteWriter } from './byte-stream.ts';

/** The two forms of a list: the gaps between its numbers, or a bit for each number there could be. */
const GAPS = 0;
const BITS = 1;

function gapsOf(numbers: Uint32Array): Uint32Array {
  return numbers.map((number, at) => (at === 0 ? number : number - (numbers[at - 1] ?? 0) - 1));
}

/** Writes different `numbers` below `total`, smallest first, in the form that takes fewer bytes. */
export function writeNumbers(writer: ByteWriter, numbers: Uint32Array, total: number): void {
  const gaps = gapsOf(numbers);
  const bits = new Uint8Array(Math.ceil(total / 8));
  const isSparse = gaps.reduce((sum, gap) => sum + lengthOf(gap), 0) <= bits.length;
  writer.number(numbers.length * 2 + (isSparse ? GAPS : BITS));
  for (const number of numbers) bits[number >>> 3] = (bits[number >>> 3] ?? 0) | (1 << (number & 7));
  if (isSparse) for (const gap of gaps) writer.number(gap);
  else writer.bytes(bits);
}

/**
 * Reads what `writeNumbers` has written for the same `total`.
 * @throws Error when the bytes hold no such list
 */
export function readNumbers(reader: ByteReader, total: number): Uint32Array {
  const head = reader.number();
  const length = Math.floor(head / 2);
  if (length > total) throw new Error('a list is longer than it can be');
  return head % 2 === GAPS ? readGaps(reader, length, total) : readBits(reader, length, total);
}

function readGaps(reader: ByteReader, length: number, total: number): Uint32Array {
  const numbers = new Uint32Array(length);
  let last = -1;
  for (let at = 0; at < length; at++) {
    last += reader.number() + 1;
    if (last >= total) throw new Error('a list names an idea that there is not');
    numbers[at] = last;
  }
  return numbers;
}

function readBits(reader: ByteReader, length: number, total: number): Uint32Array {
  const bits = reader.bytes(Math.ceil(total / 8));
  const numbers = new Uint32Array(length);
  let found = 0;
  for (let number = 0; number < bits.length * 8; number++) {
    if (((bits[number >>> 3] ?? 0) & (1 << (number & 7))) === 0) continue;
    if (number >= total) throw new Error('a list names an idea that there is not');
    numbers[found++] = number;
  }
  if (found !== length) throw new Error('a list is not as long as it says');
  return numbers;
}
