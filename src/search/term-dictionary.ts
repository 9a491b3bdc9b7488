import { ByteReader, ByteWriter } from '../domain/byte-stream.ts';

/**
 * Sorted `words` of at most 255 characters with front coding: the number of characters that each shares with the previous
 * one, and the rest. Numbers and texts are stored separately, because they compress better so (Witten, Moffat, Bell:
 * Managing Gigabytes, 1999, chapter 4).
 */
export function encodeTermDictionary(words: readonly string[]): Uint8Array {
  const shared = words.map((word, index) => sharedPrefixLength(words[index - 1] ?? '', word));
  const writer = new ByteWriter();
  writer.lengthPrefixed(Uint8Array.from(shared));
  writer.bytes(new TextEncoder().encode(words.map((word, index) => word.slice(shared[index])).join('\n')));
  return writer.finish();
}

/** Reads what `encodeTermDictionary` wrote. @throws RangeError when the bytes are damaged */
export function decodeTermDictionary(bytes: Uint8Array): string[] {
  const reader = new ByteReader(bytes);
  const shared = reader.lengthPrefixed();
  const endings = new TextDecoder().decode(reader.bytes(reader.remaining)).split('\n');
  let word = '';
  return Array.from(shared, (length, index) => {
    const ending = endings[index];
    if (ending === undefined) throw new RangeError('it ends too early');
    word = word.slice(0, length) + ending;
    return word;
  });
}

function sharedPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  // A surrogate pair must not be split, because half of it cannot be encoded.
  return /[\uD800-\uDBFF]$/.test(a.slice(0, length)) ? length - 1 : length;
}
