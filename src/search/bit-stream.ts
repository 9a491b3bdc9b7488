/** Collects bits into bytes, the highest bit of each first. */
export class BitWriter {
  readonly #bytes: number[] = [];
  /** The bits of the byte that is not full yet, and how many they are. */
  #begun = 0;
  #filled = 0;

  /** In bytes that are full. */
  get length(): number {
    return this.#bytes.length;
  }

  /** The lowest `count` bits of `value`, at most 31. */
  bits(value: number, count: number): void {
    for (let place = count - 1; place >= 0; place--) {
      this.#begun = (this.#begun << 1) | ((value >>> place) & 1);
      if (++this.#filled < 8) continue;
      this.#bytes.push(this.#begun);
      this.#begun = this.#filled = 0;
    }
  }

  /** As many ones as `value` says, and a zero. */
  unary(value: number): void {
    for (let rest = value; rest > 0; rest--) this.bits(1, 1);
    this.bits(0, 1);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#filled === 0 ? this.#bytes : [...this.#bytes, this.#begun << (8 - this.#filled)]);
  }
}

/** Reads what a BitWriter wrote. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws RangeError at the end of the bytes */
  bits(count: number): number {
    let value = 0;
    for (let left = count; left > 0;) {
      const byte = this.#bytes[this.#at >>> 3];
      if (byte === undefined) throw new RangeError('it ends too early');
      const room = 8 - (this.#at & 7);
      const taken = Math.min(room, left);
      value = (value << taken) | ((byte >>> (room - taken)) & ((1 << taken) - 1));
      this.#at += taken;
      left -= taken;
    }
    return value;
  }

  /** @throws RangeError at the end of the bytes */
  unary(): number {
    let value = 0;
    for (;;) {
      const byte = this.#bytes[this.#at >>> 3];
      if (byte === undefined) throw new RangeError('it ends too early');
      const used = this.#at & 7;
      // The bits that are left stand first in these 32, turned over, so that leading zeros are the ones.
      const ones = Math.min(8 - used, Math.clz32(~(byte << (24 + used))));
      value += ones;
      this.#at += ones;
      if (ones === 8 - used) continue;
      this.#at++;
      return value;
    }
  }
}
