/** The last part of an address, decoded, in lower case and without a file extension. */
function lastPart(path: string): string {
  const part = path.split('/').findLast((name) => name !== '') ?? '';
  try {
    return decodeURIComponent(part)
      .replace(/\.\w+$/, '')
      .toLowerCase();
  } catch {
    return part.toLowerCase();
  }
}

/**
 * The numbers of at most `count` ideas that match the last part of `path`: first those with all of its words, then those with one.
 * @param find resolves to the numbers of the ideas that match a text, best first, or to undefined when the text has no word
 */
export async function suggestIdeas(
  path: string,
  find: (text: string) => Promise<readonly number[] | undefined>,
  count: number,
): Promise<number[]> {
  const words = lastPart(path)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
  const found = await Promise.all([words.join(' '), ...words].map(async (text) => (await find(text)) ?? []));
  return [...new Set(found.flat())].slice(0, count);
}
