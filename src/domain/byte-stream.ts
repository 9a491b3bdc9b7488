/** Collects bytes, numbers and text into one array. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  #room(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  /** A whole number from 0 to 2^32 - 1, seven bits a byte, the lowest first (LEB128). */
  number(value: number): void {
    for (let rest = value >>> 0; ; rest >>>= 7) {
      if (rest < 0x80) return this.byte(rest);
      this.byte((rest & 0x7f) | 0x80);
    }
  }

  bytes(values: Uint8Array): void {
    this.#room(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  /** Length first, so that it can be read back. */
  section(values: Uint8Array): void {
    this.number(values.length);
    this.bytes(values);
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}

/** How many bytes `ByteWriter.number` needs for `value`. */
function varintLength(value: number): number {
  return Math.max(1, Math.ceil((32 - Math.clz32(value)) / 7));
}

/** Reads what a ByteWriter wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** How many bytes are left to read. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** @throws RangeError at the end of the bytes */
  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new RangeError('it ends too early');
    return value;
  }

  /** @throws RangeError when the bytes end within the number, or it is 2^32 or more */
  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80 && (shift < 28 || byte < 0x10)) return value >>> 0;
    }
    throw new RangeError('it holds a number that is too large');
  }

  /** @throws RangeError when there are fewer than `count` bytes left */
  bytes(count: number): Uint8Array {
    if (count > this.left) throw new RangeError('it ends too early');
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  section(): Uint8Array {
    return this.bytes(this.number());
  }
}

/** The two forms of a list: the gaps between its numbers, or a bit for each number there could be. */
const GAPS = 0;
const BITS = 1;

function gapsOf(numbers: Uint32Array): Uint32Array {
  return numbers.map((number, at) => (at === 0 ? number : number - (numbers[at - 1] ?? 0) - 1));
}

/** Writes different `numbers` below `total`, smallest first, in the form that takes fewer bytes. */
export function writeSortedNumbers(writer: ByteWriter, numbers: Uint32Array, total: number): void {
  const gaps = gapsOf(numbers);
  const bits = new Uint8Array(Math.ceil(total / 8));
  const isSparse = gaps.reduce((sum, gap) => sum + varintLength(gap), 0) <= bits.length;
  writer.number(numbers.length * 2 + (isSparse ? GAPS : BITS));
  for (const number of numbers) bits[number >>> 3] = (bits[number >>> 3] ?? 0) | (1 << (number & 7));
  if (isSparse) for (const gap of gaps) writer.number(gap);
  else writer.bytes(bits);
}

/**
 * Reads what `writeSortedNumbers` has written for the same `total`.
 * @throws Error when the bytes hold no such list
 */
export function readSortedNumbers(reader: ByteReader, total: number): Uint32Array {
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
