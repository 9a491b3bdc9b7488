/** Collects bytes, whole numbers and texts in one array. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** In bytes. */
  get length(): number {
    return this.#bytes.length;
  }

  byte(value: number): void {
    this.#bytes.push(value);
  }

  /** A whole number from 0 to 2^32 - 1 in groups of seven bits, lowest first (LEB128). */
  varint(value: number): void {
    for (let rest = value >>> 0; ; rest >>>= 7) {
      if (rest < 0x80) return this.byte(rest);
      this.byte((rest & 0x7f) | 0x80);
    }
  }

  bytes(values: Uint8Array): void {
    for (const value of values) this.byte(value);
  }

  /** The number of bytes, then the bytes. */
  lengthPrefixed(values: Uint8Array): void {
    this.varint(values.length);
    this.bytes(values);
  }

  text(text: string): void {
    this.lengthPrefixed(new TextEncoder().encode(text));
  }

  finish(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

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

  /** @throws TypeError also when the bytes are not UTF-8 */
  text(): string {
    return UTF_8.decode(this.lengthPrefixed());
  }

  /** Reads a count, then as many values with `read`. */
  list<Value>(read: () => Value): Value[] {
    return Array.from({ length: this.varint() }, read);
  }
}

/** Writes distinct `numbers` below `total`, in ascending order, as gaps or as a bit for each possible number: in the fewest bytes. */
export function writeSortedNumbers(writer: ByteWriter, numbers: Uint32Array, total: number): void {
  const gaps = new ByteWriter();
  const bits = new Uint8Array(Math.ceil(total / 8));
  let last = -1;
  for (const number of numbers) {
    gaps.varint(number - last - 1);
    bits[number >>> 3] = (bits[number >>> 3] ?? 0) | (1 << (number & 7));
    last = number;
  }
  const isDense = gaps.length > bits.length;
  writer.varint(numbers.length * 2 + Number(isDense));
  writer.bytes(isDense ? bits : gaps.finish());
}

/** Reads what `writeSortedNumbers` wrote with the same `total`. Throws an Error when the bytes are not such a list. */
export function readSortedNumbers(reader: ByteReader, total: number): Uint32Array {
  const header = reader.varint();
  const length = Math.floor(header / 2);
  if (length > total) throw new Error('a list is too long');
  return header % 2 === 0 ? readGaps(reader, length, total) : readBits(reader, length, total);
}

function readGaps(reader: ByteReader, length: number, total: number): Uint32Array {
  let last = -1;
  const numbers = new Uint32Array(length).map(() => (last += reader.varint() + 1));
  if (last >= total) throw new Error('a list contains an unknown idea');
  return numbers;
}

function readBits(reader: ByteReader, length: number, total: number): Uint32Array {
  const bits = reader.bytes(Math.ceil(total / 8));
  const numbers: number[] = [];
  for (let number = 0; number < bits.length * 8; number++) {
    if (((bits[number >>> 3] ?? 0) & (1 << (number & 7))) !== 0) numbers.push(number);
  }
  if (numbers.length !== length) throw new Error('a list has a wrong length');
  if ((numbers.at(-1) ?? 0) >= total) throw new Error('a list contains an unknown idea');
  return new Uint32Array(numbers);
}

/**
 * Reads the whole file `name` with `read`, which gets the number of ideas from the start of the file.
 * @throws Error that says what is wrong when `read` fails or leaves bytes unread
 */
export function decodeColumns<Columns>(bytes: Uint8Array, name: string, read: (reader: ByteReader, total: number) => Columns): Columns {
  try {
    const reader = new ByteReader(bytes);
    const total = reader.varint();
    // The files have at least a bit for each idea. This is checked before memory is allocated for the ideas.
    if (total > reader.remaining * 8) throw new Error('it ends too early');
    const columns = read(reader, total);
    if (reader.remaining > 0) throw new Error('it continues after its end');
    return columns;
  } catch (error) {
    throw new Error(`The file “${name}” is damaged: ${error instanceof Error ? error.message : String(error)}.`, { cause: error });
  }
}
