import type { IdeaRecord } from './idea-record.ts';
import { nearest } from './nearest.ts';
import type { Search } from './select.ts';

/**
 * The ideas somebody may have wanted who came by the address `path` that leads nowhere: the one with the nearest id
 * first, then those that hold all its words, then those that hold any. At most `count`.
 */
export function nearestIdeas(path: string, records: readonly IdeaRecord[], search: Search, count: number): IdeaRecord[] {
  const name = lastName(path);
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const id = nearest(
    name,
    records.map((record) => record.id),
  );
  const found = [...(id === undefined ? [] : [id]), ...(search(words.join(' ')) ?? []), ...words.flatMap((word) => search(word) ?? [])];
  return [...new Set(found)].flatMap((each) => records.find((record) => record.id === each) ?? []).slice(0, count);
}

function lastName(path: string): string {
  const part = path.split('/').findLast((name) => name !== '') ?? '';
  try {
    return decodeURIComponent(part)
      .replace(/\.\w+$/, '')
      .toLowerCase();
  } catch {
    return part.toLowerCase();
  }
}
