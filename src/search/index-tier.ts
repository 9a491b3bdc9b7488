import { ByteReader } from '../domain/byte-stream.ts';
import { readCodebook, type ImpactCodebook } from './impact-codebook.ts';
import { readPostings } from './postings.ts';
import { letterSignature } from './typos.ts';
import { decodeTermDictionary } from './term-dictionary.ts';

/** Terms are known by their place in the sorted vocabulary. */
export interface Tier {
  readonly total: number;
  readonly codebook: ImpactCodebook;
  readonly words: readonly string[];
  readonly signatures: Uint32Array;
  /** In how many ideas each term is. */
  readonly counts: Uint32Array;
  /** Makes the postings of `terms` available. Rejects when a shard cannot be had. */
  readonly load: (terms: Iterable<number>) => Promise<void>;
  /** The postings of a term that was loaded; none before. */
  readonly postings: (term: number) => Uint32Array;
}

interface Shard {
  readonly first: number;
  readonly end: number;
  loading?: Promise<void>;
  starts: Uint32Array;
  packed: Uint32Array;
}

/**
 * Opens a tier that `encodeTier` wrote.
 * @param readShard gives the bytes of the shard of that number
 * @throws RangeError when the bytes are not a tier
 */
export function openTier(root: Uint8Array, readShard: (shard: number) => Promise<Uint8Array>): Tier {
  const reader = new ByteReader(root);
  const total = reader.number();
  const codebook = readCodebook(reader);
  const words = decodeTermDictionary(reader.section());
  const countReader = new ByteReader(reader.section());
  const counts = Uint32Array.from(words, () => countReader.number());
  let first = 0;
  const shards: Shard[] = Array.from({ length: reader.number() }, () => {
    const begin = first;
    first += reader.number();
    return { first: begin, end: first, starts: NONE, packed: NONE };
  });

  const fill = (shard: Shard, bytes: Uint8Array): void => {
    const own = counts.subarray(shard.first, shard.end);
    shard.packed = readPostings(bytes, own, total);
    shard.starts = new Uint32Array(own.length + 1);
    own.forEach((count, index) => (shard.starts[index + 1] = (shard.starts[index] ?? 0) + count));
  };
  if (shards.length === 1 && shards[0]) {
    fill(shards[0], reader.bytes(reader.left));
    shards[0].loading = Promise.resolve();
  }
  const shardOf = (term: number): number => shards.findLastIndex((shard) => shard.first <= term);

  return {
    total,
    codebook,
    words,
    signatures: Uint32Array.from(words, letterSignature),
    counts,
    load: async (terms) => {
      if (shards.length === 1) return;
      const wanted = new Set(Array.from(terms, shardOf));
      await Promise.all(
        [...wanted].map(async (number) => {
          const shard = shards[number];
          if (!shard) return;
          shard.loading ??= readShard(number).then(
            (bytes) => fill(shard, bytes),
            (error: unknown) => {
              delete shard.loading;
              throw error;
            },
          );
          await shard.loading;
        }),
      );
    },
    postings: (term) => {
      if (term < 0) return NONE;
      const shard = shards[shards.length === 1 ? 0 : shardOf(term)];
      if (!shard) return NONE;
      return shard.packed.subarray(shard.starts[term - shard.first], shard.starts[term - shard.first + 1]);
    },
  };
}

const NONE = new Uint32Array(0);

/** The place of the first of the sorted `words` that is not before `word`. */
function lowerBound(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The term that is `word`, or -1. */
export function findTerm({ words }: Tier, word: string): number {
  const place = lowerBound(words, word);
  return words[place] === word ? place : -1;
}

/** The terms that begin with `prefix`: from the first up to, not including, the second. */
export function findTermsByPrefix({ words }: Tier, prefix: string): [first: number, end: number] {
  const first = lowerBound(words, prefix);
  let end = first;
  while (end < words.length && words[end]?.startsWith(prefix)) end++;
  return [first, end];
}
