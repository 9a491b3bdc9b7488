import { ByteWriter } from '../domain/byte-stream.ts';
import { scoreFields, omitTerms, type WeightedPostings } from './bm25f.ts';
import { buildCodebook, toImpactCode, writeCodebook } from './impact-codebook.ts';
import { ROOT_FILE, indexFileName, wrap, type TierName } from './index-files.ts';
import { encodePostings, toPosting } from './postings.ts';
import type { SearchDocument } from './search-document.ts';
import { encodeTermDictionary } from './term-dictionary.ts';

/** In postings, of about 1.3 bytes each. With real ideas, the head stays inline up to about 4,000 ideas, and the body up to 1,300. */
const LIMITS = {
  /** Up to this number, the postings of a tier are stored with its vocabulary. */
  inline: 150_000,
  /** More are split into shards of about this number. */
  shard: 20_000,
};

/** In bytes. A body up to this size is stored in the first file, so that a small catalogue needs only one. */
const MAX_BODY_IN_ROOT = 24 * 1024;

export interface EncodedTier {
  /** Total, codebook, vocabulary, the number of ideas of each term, the number of terms of each shard, and inline postings. */
  readonly root: Uint8Array;
  /** The postings of consecutive terms, which are loaded on demand. Empty when the postings are inline. */
  readonly shards: readonly Uint8Array[];
}

/** The posting lists of consecutive terms in groups of about `size` postings. */
function splitIntoShards(lists: readonly (readonly number[])[], size: number): (readonly number[])[][] {
  let postings = 0;
  return [...Map.groupBy(lists, ({ length }) => Math.floor((postings += length) / size)).values()];
}

/** Encodes the index of one tier over `total` ideas. */
export function encodeTier(weighted: WeightedPostings, total: number, { inline, shard } = LIMITS): EncodedTier {
  const terms = [...weighted.keys()].sort();
  const postings = [...weighted.values()].flat();
  const codebook = buildCodebook(postings);
  const lists = terms.map((term) => (weighted.get(term) ?? []).map((posting) => toPosting(posting.idea, toImpactCode(codebook, posting))));
  const shards = splitIntoShards(lists, postings.length <= inline ? Infinity : shard);
  const counts = new ByteWriter();
  for (const { length } of lists) counts.varint(length);
  const root = new ByteWriter();
  root.varint(total);
  writeCodebook(root, codebook);
  root.lengthPrefixed(encodeTermDictionary(terms));
  root.lengthPrefixed(counts.finish());
  root.varint(shards.length);
  for (const { length } of shards) root.varint(length);
  const encoded = shards.map((shardLists) => encodePostings(shardLists, total));
  // A single shard is always inline: the reader relies on it.
  if (encoded.length > 1) return { root: root.finish(), shards: encoded };
  for (const bytes of encoded) root.bytes(bytes);
  return { root: root.finish(), shards: [] };
}

/**
 * The files of the search index by name: the root file with the head, and with the body while it is small; otherwise
 * the body in its own file; and the shards of long postings.
 */
export function buildIndex(ideas: readonly SearchDocument[]): ReadonlyMap<string, Uint8Array> {
  const headPostings = scoreFields(ideas, 'head');
  const head = encodeTier(headPostings, ideas.length);
  const body = encodeTier(omitTerms(headPostings, scoreFields(ideas, 'body')), ideas.length);
  const isBodyInRoot = body.shards.length === 0 && body.root.length <= MAX_BODY_IN_ROOT;
  const root = new ByteWriter();
  root.lengthPrefixed(head.root);
  root.lengthPrefixed(isBodyInRoot ? body.root : new Uint8Array());
  const shardFiles = (tier: TierName, { shards }: EncodedTier): [string, Uint8Array][] =>
    shards.map((bytes, shard) => [indexFileName(tier, shard), wrap(bytes)]);
  return new Map([
    [ROOT_FILE, wrap(root.finish())],
    ...(isBodyInRoot ? [] : [[indexFileName('body'), wrap(body.root)] as const]),
    ...shardFiles('head', head),
    ...shardFiles('body', body),
  ]);
}
