import type { SearchResult, ReadIndexFile, SearchIndex } from './search-result.ts';
import { ByteReader } from '../domain/byte-stream.ts';
import { ROOT_FILE, indexFileName, type TierName, DamagedIndexError, unwrap } from './index-files.ts';
import { runQuery } from './run-query.ts';
import { openTier, type Tier } from './index-tier.ts';

/**
 * Opens the index whose files `read` gives. Only the first file is read now; the text of the ideas with `deepen`, and
 * shards as words ask for them.
 *
 * @throws DamagedIndexError when a file is damaged, cut short or of another version
 */
export async function openIndex(read: ReadIndexFile): Promise<SearchIndex> {
  const readSealed = async (name: string): Promise<Uint8Array> => unwrap(await read(name), name);
  const open = (name: TierName, root: Uint8Array): Tier => {
    try {
      return openTier(root, (shard) => readSealed(indexFileName(name, shard)));
    } catch (error) {
      throw new DamagedIndexError(`The file "${name}" does not hold what it should: ${String(error)}. Build the site again.`, {
        cause: error,
      });
    }
  };
  const reader = new ByteReader(await readSealed(ROOT_FILE));
  const head = open('head', reader.section());
  const riding = reader.section();
  let body: Promise<Tier> | undefined = riding.length > 0 ? Promise.resolve(open('body', riding)) : undefined;
  let tiers: readonly Tier[] = body ? [head, await body] : [head];
  return {
    total: head.total,
    find: (text): Promise<SearchResult | undefined> => runQuery(tiers, text),
    deepen: async () => {
      body ??= readSealed(indexFileName('body')).then((root) => open('body', root));
      try {
        tiers = [head, await body];
      } catch (error) {
        body = undefined;
        throw error;
      }
    },
  };
}
