import { ByteReader, ByteWriter } from '../domain/byte-stream.ts';

/**
 * Sorted `words` with front coding: the number of characters that each shares with the previous one, and the rest. The
 * two kinds of numbers and the letters are stored separately, because they compress better so (Witten, Moffat, Bell:
 * Managing Gigabytes, 1999, chapter 4).
 */
export function encodeTermDictionary(words: readonly string[]): Uint8Array {
  const shared = new ByteWriter();
  const lengths = new ByteWriter();
  let letters = '';
  let previous = '';
  for (const word of words) {
    const same = sharedPrefixLength(previous, word);
    shared.varint(same);
    lengths.varint(word.length - same);
    letters += word.slice(same);
    previous = word;
  }
  const writer = new ByteWriter();
  writer.varint(words.length);
  writer.lengthPrefixed(shared.finish());
  writer.lengthPrefixed(lengths.finish());
  writer.lengthPrefixed(new TextEncoder().encode(letters));
  return writer.finish();
}

/** Reads what `encodeTermDictionary` wrote. @throws RangeError when the bytes are damaged */
export function decodeTermDictionary(bytes: Uint8Array): string[] {
  const reader = new ByteReader(bytes);
  const count = reader.varint();
  const shared = new ByteReader(reader.lengthPrefixed());
  const lengths = new ByteReader(reader.lengthPrefixed());
  const letters = new TextDecoder().decode(reader.lengthPrefixed());
  const words: string[] = [];
  let end = 0;
  let previous = '';
  for (let index = 0; index < count; index++) {
    const start = end;
    const same = shared.varint();
    end += lengths.varint();
    previous = previous.slice(0, same) + letters.slice(start, end);
    words.push(previous);
  }
  return words;
}

function sharedPrefixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  // A surrogate pair must not be split, because half of it cannot be encoded.
  return /[\uD800-\uDBFF]$/.test(a.slice(0, length)) ? length - 1 : length;
}
