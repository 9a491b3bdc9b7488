import { ByteReader } from '../domain/byte-stream.ts';
import { DamagedIndexError, ROOT_FILE, indexFileName, unwrap, type TierName } from './index-files.ts';
import { openTier, type Tier } from './index-tier.ts';
import { runQuery, type SearchResult } from './run-query.ts';

export interface SearchIndex {
  /** The number of ideas. */
  readonly total: number;
  /** Searches what is loaded. Undefined when the text has no word. */
  readonly find: (text: string) => Promise<SearchResult | undefined>;
  /** Loads the body, such as the text and the references. Later searches include it. */
  readonly loadBody: () => Promise<void>;
}

/**
 * Opens a search index. It reads only the first file now, the body on `loadBody`, and shards when a query needs them.
 * @param read loads an index file by name
 * @throws DamagedIndexError when a file is damaged, incomplete or of another version
 */
export async function openIndex(read: (name: string) => Promise<Uint8Array>): Promise<SearchIndex> {
  const readPayload = async (name: string): Promise<Uint8Array> => unwrap(await read(name), name);
  const open = (name: TierName, root: Uint8Array): Tier => {
    try {
      return openTier(root, (shard) => readPayload(indexFileName(name, shard)));
    } catch (error) {
      throw new DamagedIndexError(`The file "${name}" has invalid content: ${String(error)}. Build the site again.`, { cause: error });
    }
  };
  const reader = new ByteReader(await readPayload(ROOT_FILE));
  const head = open('head', reader.lengthPrefixed());
  const inlineBody = reader.lengthPrefixed();
  let tiers = inlineBody.length > 0 ? [head, open('body', inlineBody)] : [head];
  return {
    total: head.total,
    find: (text) => runQuery(tiers, text),
    loadBody: async () => {
      if (tiers.length === 1) tiers = [head, open('body', await readPayload(indexFileName('body')))];
    },
  };
}
