import { ByteReader, ByteWriter } from '../domain/byte-stream.ts';
import { BitReader, BitWriter } from './bit-stream.ts';

/** A posting in memory is one number: an idea that contains a term, and the code of its impact in the lowest bits. */
const CODE_BITS = 4;
const CODE_MASK = (1 << CODE_BITS) - 1;

export const toPosting = (idea: number, code: number): number => (idea << CODE_BITS) | code;
export const postingIdea = (posting: number): number => posting >>> CODE_BITS;
export const postingCode = (posting: number): number => posting & CODE_MASK;

/**
 * The Rice parameter for a term in `count` of `total` ideas: how many low bits of a gap between ideas are written as they
 * are, while the rest is unary. It is the best choice for random gaps (Golomb 1966; Rice 1979).
 */
function riceParameter(count: number, total: number): number {
  return Math.max(0, Math.floor(Math.log2((Math.LN2 * total) / Math.max(1, count))));
}

/** Encodes the posting lists of consecutive terms, each sorted by idea, over `total` ideas: first all gaps, then all codes. */
export function encodePostings(lists: readonly (readonly number[])[], total: number): Uint8Array {
  const gaps = new BitWriter();
  const codes = new BitWriter();
  for (const list of lists) {
    const lowBits = riceParameter(list.length, total);
    let next = 0;
    for (const posting of list) {
      const gap = postingIdea(posting) - next;
      gaps.unary(gap >>> lowBits);
      gaps.bits(gap, lowBits);
      codes.bits(posting, CODE_BITS);
      next += gap + 1;
    }
  }
  const writer = new ByteWriter();
  writer.lengthPrefixed(gaps.finish());
  writer.bytes(codes.finish());
  return writer.finish();
}

/**
 * The postings that `encodePostings` wrote, one term after the other.
 * @param counts the number of postings of each term
 * @throws RangeError when the bytes end too early or contain an unknown idea
 */
export function decodePostings(bytes: Uint8Array, counts: Uint32Array, total: number): Uint32Array {
  const reader = new ByteReader(bytes);
  const gaps = new BitReader(reader.lengthPrefixed());
  const codes = new BitReader(reader.bytes(reader.remaining));
  const postings = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  let index = 0;
  for (const count of counts) {
    const lowBits = riceParameter(count, total);
    let idea = -1;
    for (const end = index + count; index < end; index++) {
      idea += ((gaps.unary() << lowBits) | gaps.bits(lowBits)) + 1;
      if (idea >= total) throw new RangeError('a posting contains an unknown idea');
      postings[index] = toPosting(idea, codes.bits(CODE_BITS));
    }
  }
  return postings;
}
