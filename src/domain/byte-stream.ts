/** Collects bytes and whole numbers in one array. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #length = 0;

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** A whole number from 0 to 2^32 - 1 in groups of seven bits, lowest first (LEB128). */
  varint(value: number): void {
    for (let rest = value >>> 0; ; rest >>>= 7) {
      if (rest < 0x80) return this.byte(rest);
      this.byte((rest & 0x7f) | 0x80);
    }
  }

  bytes(values: Uint8Array): void {
    this.#reserve(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  /** The number of bytes, then the bytes. */
  lengthPrefixed(values: Uint8Array): void {
    this.varint(values.length);
    this.bytes(values);
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what a ByteWriter wrote. Each method throws a RangeError when the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The number of bytes that are not read yet. */
  get remaining(): number {
    return this.#bytes.length - this.#position;
  }

  byte(): number {
    const value = this.#bytes[this.#position++];
    if (value === undefined) throw new RangeError('it ends too early');
    return value;
  }

  /** @throws RangeError also when the number is 2^32 or more */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80 && (shift < 28 || byte < 0x10)) return value >>> 0;
    }
    throw new RangeError('it contains a number that is too large');
  }

  bytes(count: number): Uint8Array {
    if (count > this.remaining) throw new RangeError('it ends too early');
    this.#position += count;
    return this.#bytes.subarray(this.#position - count, this.#position);
  }

  lengthPrefixed(): Uint8Array {
    return this.bytes(this.varint());
  }
}

/** The two encodings of a list: the gaps between its numbers, or one bit for each possible number. */
const GAPS = 0;
const BITS = 1;

/** The number of bytes that `ByteWriter.varint` needs for `value`. */
function varintLength(value: number): number {
  return Math.max(1, Math.ceil((32 - Math.clz32(value)) / 7));
}

/** Writes distinct `numbers` below `total`, in ascending order, in the encoding that needs fewer bytes. */
export function writeSortedNumbers(writer: ByteWriter, numbers: Uint32Array, total: number): void {
  const gaps = numbers.map((number, index) => (index === 0 ? number : number - (numbers[index - 1] ?? 0) - 1));
  const bits = new Uint8Array(Math.ceil(total / 8));
  const isSparse = gaps.reduce((sum, gap) => sum + varintLength(gap), 0) <= bits.length;
  writer.varint(numbers.length * 2 + (isSparse ? GAPS : BITS));
  for (const number of numbers) bits[number >>> 3] = (bits[number >>> 3] ?? 0) | (1 << (number & 7));
  if (isSparse) for (const gap of gaps) writer.varint(gap);
  else writer.bytes(bits);
}

/**
 * Reads what `writeSortedNumbers` wrote with the same `total`.
 * @throws Error when the bytes are not such a list
 */
export function readSortedNumbers(reader: ByteReader, total: number): Uint32Array {
  const header = reader.varint();
  const length = Math.floor(header / 2);
  if (length > total) throw new Error('a list is too long');
  return header % 2 === GAPS ? readGaps(reader, length, total) : readBits(reader, length, total);
}

function readGaps(reader: ByteReader, length: number, total: number): Uint32Array {
  const numbers = new Uint32Array(length);
  let last = -1;
  for (let index = 0; index < length; index++) {
    last += reader.varint() + 1;
    if (last >= total) throw new Error('a list contains an unknown idea');
    numbers[index] = last;
  }
  return numbers;
}

function readBits(reader: ByteReader, length: number, total: number): Uint32Array {
  const bits = reader.bytes(Math.ceil(total / 8));
  const numbers = new Uint32Array(length);
  let found = 0;
  for (let number = 0; number < bits.length * 8; number++) {
    if (((bits[number >>> 3] ?? 0) & (1 << (number & 7))) === 0) continue;
    if (number >= total) throw new Error('a list contains an unknown idea');
    numbers[found++] = number;
  }
  if (found !== length) throw new Error('a list has a wrong length');
  return numbers;
}

/** `header` as JSON with its length in front. */
export function writeJson(writer: ByteWriter, header: object): void {
  writer.lengthPrefixed(new TextEncoder().encode(JSON.stringify(header)));
}

/** The JSON value that `writeJson` wrote. The caller checks its shape. */
export function readJson(reader: ByteReader): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(reader.lengthPrefixed()));
}

/**
 * Reads a whole file with `read`.
 * @param name the name of the file in the error message
 * @throws Error that says what is wrong when `read` fails or leaves bytes unread
 */
export function decodeFile<Content>(bytes: Uint8Array, name: string, read: (reader: ByteReader) => Content): Content {
  try {
    const reader = new ByteReader(bytes);
    const content = read(reader);
    if (reader.remaining > 0) throw new Error('it continues after its end');
    return content;
  } catch (error) {
    throw new Error(`The file “${name}” is damaged: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
}
