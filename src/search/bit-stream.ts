/** Collects bits in bytes, highest bit first. */
export class BitWriter {
  readonly #bytes: number[] = [];
  /** In bits. */
  #position = 0;

  /** The lowest `count` bits of `value`, at most 31. */
  bits(value: number, count: number): void {
    for (let place = count - 1; place >= 0; place--) {
      const index = this.#position >>> 3;
      const bit = (value >>> place) & 1;
      this.#bytes[index] = (this.#bytes[index] ?? 0) | (bit << (7 - (this.#position++ & 7)));
    }
  }

  /** `value` ones, then a zero. */
  unary(value: number): void {
    for (let rest = value; rest > 0; rest--) this.bits(1, 1);
    this.bits(0, 1);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a BitWriter wrote. Each method throws a RangeError at the end of the bytes. */
export class BitReader {
  readonly #bytes: Uint8Array;
  /** In bits. */
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  #currentByte(): number {
    const byte = this.#bytes[this.#position >>> 3];
    if (byte === undefined) throw new RangeError('it ends too early');
    return byte;
  }

  bits(count: number): number {
    let value = 0;
    for (let remaining = count; remaining > 0;) {
      const byte = this.#currentByte();
      const available = 8 - (this.#position & 7);
      const taken = Math.min(available, remaining);
      value = (value << taken) | ((byte >>> (available - taken)) & ((1 << taken) - 1));
      this.#position += taken;
      remaining -= taken;
    }
    return value;
  }

  unary(): number {
    for (let value = 0; ;) {
      const byte = this.#currentByte();
      const used = this.#position & 7;
      // Move the unread bits to the top of 32 bits and invert them, so that leading zeros count the ones.
      const ones = Math.min(8 - used, Math.clz32(~(byte << (24 + used))));
      value += ones;
      this.#position += ones;
      if (used + ones === 8) continue;
      this.#position++;
      return value;
    }
  }
}
