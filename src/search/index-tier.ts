import { ByteReader } from '../domain/byte-stream.ts';
import { readCodebook, type ImpactCodebook } from './impact-codebook.ts';
import { decodePostings } from './postings.ts';
import { decodeTermDictionary } from './term-dictionary.ts';

/** One tier of an open index. A term is known by its place in the sorted vocabulary. */
export interface Tier {
  readonly total: number;
  readonly codebook: ImpactCodebook;
  readonly words: readonly string[];
  /** The letter signature of each term. */
  readonly signatures: Uint32Array;
  /** The number of ideas that contain each term. */
  readonly counts: Uint32Array;
  /** Loads the postings of `terms`. Rejects when a shard cannot be loaded; the next call tries again. */
  readonly load: (terms: Iterable<number>) => Promise<void>;
  /** The postings of a loaded term. */
  readonly postings: (term: number) => Uint32Array;
}

/**
 * Opens a tier that `encodeTier` wrote.
 * @param readShard loads the bytes of a shard by its number
 * @throws RangeError when the bytes are not a tier
 */
export function openTier(root: Uint8Array, readShard: (shard: number) => Promise<Uint8Array>): Tier {
  const reader = new ByteReader(root);
  const total = reader.varint();
  const codebook = readCodebook(reader);
  const words = decodeTermDictionary(reader.lengthPrefixed());
  const countReader = new ByteReader(reader.lengthPrefixed());
  const counts = Uint32Array.from(words, () => countReader.varint());
  let end = 0;
  const starts = Uint32Array.from([0, ...counts], (count) => (end += count));
  const postings = new Uint32Array(end);
  const shardCount = reader.varint();
  let firstTerm = 0;
  const firstTerms = [0, ...Array.from({ length: shardCount }, () => (firstTerm += reader.varint()))];
  const loads: (Promise<void> | undefined)[] = [];

  const fillShard = (shard: number, bytes: Uint8Array): void => {
    const first = firstTerms[shard] ?? 0;
    postings.set(decodePostings(bytes, counts.subarray(first, firstTerms[shard + 1]), total), starts[first]);
  };
  const loadShard = (shard: number): Promise<void> =>
    (loads[shard] ??= readShard(shard)
      .then((bytes) => fillShard(shard, bytes))
      .catch((error: unknown) => {
        loads[shard] = undefined;
        throw error;
      }));
  // The postings of a single shard are inline.
  if (shardCount === 1) {
    fillShard(0, reader.bytes(reader.remaining));
    loads[0] = Promise.resolve();
  }

  return {
    total,
    codebook,
    words,
    signatures: Uint32Array.from(words, letterSignature),
    counts,
    load: async (terms) => {
      const shards = new Set(Array.from(terms, (term) => firstTerms.findLastIndex((first) => first <= term)));
      await Promise.all(Array.from(shards, loadShard));
    },
    postings: (term) => postings.subarray(starts[term], starts[term + 1]),
  };
}

/**
 * The letters of `word` as a set of 32 bits: one bit for each of a to z, one for all digits, one for everything else.
 * One edit changes at most two bits, so most words can be excluded without comparing their letters.
 */
export function letterSignature(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? 26 : 27);
  }
  return bits >>> 0;
}

/** The index of the first of the sorted `values` that is not before `value`. */
export function lowerBound<Value extends string | number>(values: ArrayLike<Value>, value: Value): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The term with this word, or -1. */
export function findTerm({ words }: Tier, word: string): number {
  const place = lowerBound(words, word);
  return words[place] === word ? place : -1;
}

/** The range of terms that start with `prefix`: the first, and the one after the last. */
export function findTermsByPrefix({ words }: Tier, prefix: string): [first: number, end: number] {
  const first = lowerBound(words, prefix);
  let end = first;
  while (words[end]?.startsWith(prefix)) end++;
  return [first, end];
}
