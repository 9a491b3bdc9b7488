import { ByteWriter } from '../domain/byte-stream.ts';
import { encodeTier, type EncodedTier } from './encode-tier.ts';
import { ROOT, partName, type TierName } from './files.ts';
import { seal } from './index-files.ts';
import type { SearchDocument } from './search-document.ts';
import { weigh, withoutWordsOf } from './bm25f.ts';

export { ROOT } from './files.ts';

/** A whole tier may ride in the first file when it is no larger than this, so that a small catalogue is one file. */
const MOST_RIDING = 24 * 1024;

function shardFiles(tier: TierName, { shards }: EncodedTier): [string, Uint8Array][] {
  return shards.map((bytes, shard) => [partName(tier, shard), seal(bytes)]);
}

/**
 * The files of a search index over `ideas`, by name: ROOT with the head, and with the body too while that is small;
 * else the body's own file; and, where posting lists are long, the shards of each.
 */
export function buildIndex(ideas: readonly SearchDocument[]): ReadonlyMap<string, Uint8Array> {
  const weighedHead = weigh(ideas, 'head');
  const head = encodeTier(weighedHead, ideas.length);
  const body = encodeTier(withoutWordsOf(weighedHead, weigh(ideas, 'body')), ideas.length);
  const isRiding = body.shards.length === 0 && body.root.length <= MOST_RIDING;
  const root = new ByteWriter();
  root.section(head.root);
  root.section(isRiding ? body.root : new Uint8Array());
  return new Map([
    [ROOT, seal(root.finish())],
    ...(isRiding ? [] : [[partName('body'), seal(body.root)] as const]),
    ...shardFiles('head', head),
    ...shardFiles('body', body),
  ]);
}
