import { ByteWriter } from '../domain/byte-stream.ts';
import { buildCodebook, toImpactCode, writeCodebook } from './impact-codebook.ts';
import { PostingsWriter, type Posting } from './postings.ts';
import { encodeTermDictionary } from './term-dictionary.ts';
import { type WeightedPostings, scoreFields, omitTerms } from './bm25f.ts';
import { ROOT_FILE, indexFileName, type TierName, wrap } from './index-files.ts';
import type { SearchDocument } from './search-document.ts';

/** In bytes. */
interface Limits {
  /** Posting lists up to this size together stay with their vocabulary. */
  readonly inline: number;
  /** Above that they are cut into shards of about this size. */
  readonly shard: number;
}

/** By the bytes of 1,000 real ideas, the heads of some 4,000 stay whole, and the texts of some 1,300. */
const LIMITS: Limits = { inline: 192 * 1024, shard: 24 * 1024 };

export interface EncodedTier {
  /** Codebook, vocabulary, the number of ideas of each word, and where each shard begins; a lone shard is within. */
  readonly root: Uint8Array;
  /** Posting lists of consecutive words, to be fetched when one of them is asked for. */
  readonly shards: readonly Uint8Array[];
}

/** The index of one tier over `total` ideas, as bytes. */
export function encodeTier(weighed: WeightedPostings, total: number, limits = LIMITS): EncodedTier {
  const words = [...weighed.keys()].sort();
  const codebook = buildCodebook([...weighed.values()].flat());
  const lists = words.map((word) =>
    (weighed.get(word) ?? []).map((posting): Posting => ({ idea: posting.idea, code: toImpactCode(codebook, posting) })),
  );
  const counts = new ByteWriter();
  for (const { length } of lists) counts.number(length);
  const shards = cut(lists, total, limits);
  const root = new ByteWriter();
  root.number(total);
  writeCodebook(root, codebook);
  root.section(encodeTermDictionary(words));
  root.section(counts.finish());
  root.number(shards.length);
  for (const { words: own } of shards) root.number(own);
  const [first] = shards;
  if (first && shards.length === 1) root.bytes(first.bytes);
  return { root: root.finish(), shards: shards.length === 1 ? [] : shards.map(({ bytes }) => bytes) };
}

interface Shard {
  readonly words: number;
  readonly bytes: Uint8Array;
}

/** Lists one behind the other, in shards of about `size` bytes. */
function inShards(lists: readonly (readonly Posting[])[], total: number, size: number): Shard[] {
  const shards = [{ words: 0, writer: new PostingsWriter(total) }];
  for (const list of lists) {
    let last = shards.at(-1);
    if (!last || last.writer.length >= size) shards.push((last = { words: 0, writer: new PostingsWriter(total) }));
    last.words++;
    last.writer.add(list);
  }
  return shards.map(({ words, writer }) => ({ words, bytes: writer.finish() }));
}

function cut(lists: readonly (readonly Posting[])[], total: number, { inline, shard }: Limits): Shard[] {
  const whole = inShards(lists, total, Infinity);
  return (whole[0]?.bytes.length ?? 0) <= inline ? whole : inShards(lists, total, shard);
}

export { ROOT_FILE } from './index-files.ts';

/** A whole tier may ride in the first file when it is no larger than this, so that a small catalogue is one file. */
const MOST_RIDING = 24 * 1024;

function shardFiles(tier: TierName, { shards }: EncodedTier): [string, Uint8Array][] {
  return shards.map((bytes, shard) => [indexFileName(tier, shard), wrap(bytes)]);
}

/**
 * The files of a search index over `ideas`, by name: ROOT with the head, and with the body too while that is small;
 * else the body's own file; and, where posting lists are long, the shards of each.
 */
export function buildIndex(ideas: readonly SearchDocument[]): ReadonlyMap<string, Uint8Array> {
  const weighedHead = scoreFields(ideas, 'head');
  const head = encodeTier(weighedHead, ideas.length);
  const body = encodeTier(omitTerms(weighedHead, scoreFields(ideas, 'body')), ideas.length);
  const isRiding = body.shards.length === 0 && body.root.length <= MOST_RIDING;
  const root = new ByteWriter();
  root.section(head.root);
  root.section(isRiding ? body.root : new Uint8Array());
  return new Map([
    [ROOT_FILE, wrap(root.finish())],
    ...(isRiding ? [] : [[indexFileName('body'), wrap(body.root)] as const]),
    ...shardFiles('head', head),
    ...shardFiles('body', body),
  ]);
}
