import { ByteReader } from '../domain/bytes.ts';
import { readCodebook, type Codebook } from './codebook.ts';
import { readPostings } from './postings.ts';
import { signatureOf } from './signature.ts';
import { decodeVocabulary } from './vocabulary.ts';

/** Terms are known by their place in the sorted vocabulary. */
export interface Tier {
  readonly total: number;
  readonly codebook: Codebook;
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
  const words = decodeVocabulary(reader.section());
  const countReader = new ByteReader(reader.section());
  const counts = Uint32Array.from(words, () => countReader.number());
  let first = 0;
  const shards: Shard[] = Array.from({ length: reader.number() }, () => {
    const begin = first;
    first += reader.number();
    return { first: begin, end: first, starts: NONE, packed: NONE };
  });

  const fill = (shard: Shard, bytes: ByteReader): void => {
    const starts = new Uint32Array(shard.end - shard.first + 1);
    for (let term = shard.first; term < shard.end; term++)
      starts[term - shard.first + 1] = (starts[term - shard.first] ?? 0) + (counts[term] ?? 0);
    const packed = new Uint32Array(starts.at(-1) ?? 0);
    for (let index = 0; index + 1 < starts.length; index++) readPostings(bytes, packed.subarray(starts[index], starts[index + 1]), total);
    shard.starts = starts;
    shard.packed = packed;
  };
  if (shards.length === 1 && shards[0]) {
    fill(shards[0], reader);
    shards[0].loading = Promise.resolve();
  }
  const shardOf = (term: number): number => shards.findLastIndex((shard) => shard.first <= term);

  return {
    total,
    codebook,
    words,
    signatures: Uint32Array.from(words, signatureOf),
    counts,
    load: async (terms) => {
      if (shards.length === 1) return;
      const wanted = new Set(Array.from(terms, shardOf));
      await Promise.all(
        [...wanted].map((number) => {
          const shard = shards[number];
          if (!shard) return;
          shard.loading ??= readShard(number).then(
            (bytes) => fill(shard, new ByteReader(bytes)),
            (error: unknown) => {
              delete shard.loading;
              throw error;
            },
          );
          return shard.loading;
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
