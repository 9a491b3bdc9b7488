import { ByteWriter } from '../domain/bytes.ts';
import { codebookOf, codeOf, writeCodebook } from './codebook.ts';
import { writePostings } from './postings.ts';
import { encodeVocabulary } from './vocabulary.ts';
import type { WeighedPostings } from './weigh.ts';

/** In bytes. */
export interface Limits {
  /** Posting lists up to this size together stay with their vocabulary. */
  readonly inline: number;
  /** Above that they are cut into shards of about this size. */
  readonly shard: number;
}

/** About 3,000 ideas stay whole. */
const LIMITS: Limits = { inline: 192 * 1024, shard: 24 * 1024 };

export interface EncodedTier {
  /** Codebook, vocabulary, the number of ideas of each word, and where each shard begins; a lone shard is within. */
  readonly root: Uint8Array;
  /** Posting lists of consecutive words, to be fetched when one of them is asked for. */
  readonly shards: readonly Uint8Array[];
}

/** The index of one tier over `total` ideas, as bytes. */
export function encodeTier(weighed: WeighedPostings, total: number, limits = LIMITS): EncodedTier {
  const words = [...weighed.keys()].sort();
  const codebook = codebookOf([...weighed.values()].flat());
  const counts = new ByteWriter();
  const lists = words.map((word) => {
    const postings = weighed.get(word) ?? [];
    const writer = new ByteWriter();
    counts.number(postings.length);
    writePostings(
      writer,
      postings.map((posting) => ({ idea: posting.idea, code: codeOf(codebook, posting) })),
    );
    return writer.finish();
  });
  const shards = cut(lists, limits);
  const root = new ByteWriter();
  root.number(total);
  writeCodebook(root, codebook);
  root.section(encodeVocabulary(words));
  root.section(counts.finish());
  root.number(shards.length);
  for (const { words: own } of shards) root.number(own);
  const [first] = shards;
  if (first && shards.length === 1) root.bytes(first.bytes);
  return { root: root.finish(), shards: shards.length === 1 ? [] : shards.map(({ bytes }) => bytes) };
}

/** Puts lists one behind the other, into one shard or into several of equal size. */
function cut(lists: readonly Uint8Array[], { inline, shard }: Limits): { words: number; bytes: Uint8Array }[] {
  const size = lists.reduce((sum, { length }) => sum + length, 0);
  const limit = size <= inline ? Infinity : shard;
  const shards = [{ words: 0, writer: new ByteWriter() }];
  for (const list of lists) {
    let last = shards.at(-1);
    if (!last || last.writer.length >= limit) shards.push((last = { words: 0, writer: new ByteWriter() }));
    last.words++;
    last.writer.bytes(list);
  }
  return shards.map(({ words, writer }) => ({ words, bytes: writer.finish() }));
}
