import { ByteReader, ByteWriter } from '../domain/byte-stream.ts';
import { BitReader, BitWriter } from './bit-stream.ts';

/** An idea that holds a word and the code of how much that says, in one number. */
const CODE_BITS = 4;
const CODE_MASK = (1 << CODE_BITS) - 1;

export const postingIdea = (posting: number): number => posting >>> CODE_BITS;
export const postingCode = (posting: number): number => posting & CODE_MASK;

export interface Posting {
  readonly idea: number;
  readonly code: number;
}

/**
 * How many bits of a step from idea to idea are written as they are, the rest being unary, when a word is in `count` of
 * `total` ideas: the choice that is best for steps of chance (Golomb 1966; Rice 1979).
 */
function plainBits(count: number, total: number): number {
  return Math.max(0, Math.floor(Math.log2((Math.LN2 * total) / Math.max(1, count))));
}

/** Collects the postings of consecutive words over `total` ideas: the steps from idea to idea, and apart from them the codes. */
export class PostingsWriter {
  readonly #total: number;
  readonly #steps = new BitWriter();
  readonly #codes = new BitWriter();

  constructor(total: number) {
    this.#total = total;
  }

  /** In bytes. */
  get length(): number {
    return this.#steps.length + this.#codes.length;
  }

  /** The postings of one word, in the order of their ideas. */
  add(postings: readonly Posting[]): void {
    const plain = plainBits(postings.length, this.#total);
    let next = 0;
    for (const { idea, code } of postings) {
      const step = idea - next;
      this.#steps.unary(step >>> plain);
      this.#steps.bits(step, plain);
      this.#codes.bits(code, CODE_BITS);
      next = idea + 1;
    }
  }

  finish(): Uint8Array {
    const writer = new ByteWriter();
    writer.section(this.#steps.finish());
    writer.bytes(this.#codes.finish());
    return writer.finish();
  }
}

/**
 * The postings that a PostingsWriter wrote, of one word behind the other, when their words are in `counts` ideas each.
 * @throws RangeError when the bytes end too early or name an idea that is not there
 */
export function readPostings(bytes: Uint8Array, counts: Uint32Array, total: number): Uint32Array {
  const reader = new ByteReader(bytes);
  const steps = new BitReader(reader.section());
  const codes = new BitReader(reader.bytes(reader.left));
  const packed = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  let at = 0;
  for (const count of counts) {
    const plain = plainBits(count, total);
    let idea = -1;
    for (const end = at + count; at < end; at++) {
      idea += ((steps.unary() << plain) | steps.bits(plain)) + 1;
      if (idea >= total) throw new RangeError('a posting names an idea that is not there');
      packed[at] = (idea << CODE_BITS) | codes.bits(CODE_BITS);
    }
  }
  return packed;
}
