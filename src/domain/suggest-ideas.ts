/** Takes words; gives the numbers of the ideas that match, best first, or undefined when there is no word. */
export type FindIdeas = (text: string) => Promise<readonly number[] | undefined>;

/**
 * The numbers of the ideas somebody may have wanted who came by the address `path` that leads nowhere: first those that
 * hold all its words, then those that hold any. At most `count`.
 */
export async function suggestIdeas(path: string, find: FindIdeas, count: number): Promise<number[]> {
  const words = lastName(path)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
  const found = await Promise.all([words.join(' '), ...words].map(async (text) => (await find(text)) ?? []));
  return [...new Set(found.flat())].slice(0, count);
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
