import { ByteReader } from '../domain/byte-stream.ts';
import { readCodebook, type ImpactCodebook } from './impact-codebook.ts';
import { readPostings } from './postings.ts';
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
  /** The postings of a loaded term. Empty for other terms. */
  readonly postings: (term: number) => Uint32Array;
}

interface Shard {
  /** Its first term, and the one after its last. */
  readonly first: number;
  readonly end: number;
  loading?: Promise<void>;
  /** The postings of all its terms, and where those of each term start. */
  postings: Uint32Array;
  starts: Uint32Array;
}

const EMPTY = new Uint32Array(0);

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
  const shards: Shard[] = Array.from({ length: reader.varint() }, () => {
    const first = end;
    end += reader.varint();
    return { first, end, postings: EMPTY, starts: EMPTY };
  });

  const fillShard = (shard: Shard, bytes: Uint8Array): void => {
    const ownCounts = counts.subarray(shard.first, shard.end);
    shard.postings = readPostings(bytes, ownCounts, total);
    shard.starts = new Uint32Array(ownCounts.length + 1);
    ownCounts.forEach((count, index) => (shard.starts[index + 1] = (shard.starts[index] ?? 0) + count));
  };
  // The postings of a single shard are inline.
  if (shards.length === 1 && shards[0]) {
    fillShard(shards[0], reader.bytes(reader.remaining));
    shards[0].loading = Promise.resolve();
  }
  const shardOf = (term: number): number => shards.findLastIndex((shard) => shard.first <= term);
  const loadShard = async (number: number): Promise<void> => {
    const shard = shards[number];
    if (!shard) return;
    shard.loading ??= readShard(number)
      .then((bytes) => fillShard(shard, bytes))
      .catch((error: unknown) => {
        delete shard.loading;
        throw error;
      });
    await shard.loading;
  };

  return {
    total,
    codebook,
    words,
    signatures: Uint32Array.from(words, letterSignature),
    counts,
    load: async (terms) => {
      await Promise.all([...new Set(Array.from(terms, shardOf))].map(loadShard));
    },
    postings: (term) => {
      const shard = shards[shardOf(term)];
      return shard ? shard.postings.subarray(shard.starts[term - shard.first], shard.starts[term - shard.first + 1]) : EMPTY;
    },
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

/** The index of the first of the sorted `words` that is not before `word`. */
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

/** The term with this word, or -1. */
export function findTerm({ words }: Tier, word: string): number {
  const place = lowerBound(words, word);
  return words[place] === word ? place : -1;
}

/** The range of terms that start with `prefix`: the first, and the one after the last. */
export function findTermsByPrefix({ words }: Tier, prefix: string): [first: number, end: number] {
  const first = lowerBound(words, prefix);
  let end = first;
  while (end < words.length && words[end]?.startsWith(prefix)) end++;
  return [first, end];
}
