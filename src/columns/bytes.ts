/** Collects bytes to write a file. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** Writes a whole number from 0 to 2^32 - 1, seven bits a byte, the lowest first; the last byte has its high bit clear. */
  number(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#bytes.push((rest % 128) + 128);
    this.#bytes.push(rest);
  }

  bytes(bytes: Uint8Array): void {
    for (const byte of bytes) this.#bytes.push(byte);
  }

  finish(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}

/** How many bytes `ByteWriter.number` needs for `value`. */
export function lengthOf(value: number): number {
  return Math.max(1, Math.ceil((32 - Math.clz32(value)) / 7));
}

/** Reads back what a `ByteWriter` has written. */
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

  /** @throws Error when the bytes end first or hold no number below 2^32 here */
  number(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 35; factor *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new Error('it ends too early');
      value += (byte & 127) * factor;
      if (byte < 128 && value < 2 ** 32) return value;
    }
    throw new Error('it holds a number that is too large');
  }

  /** @throws Error when there are fewer than `length` bytes left */
  bytes(length: number): Uint8Array {
    if (length > this.left) throw new Error('it ends too early');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
