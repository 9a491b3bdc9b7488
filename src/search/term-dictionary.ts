import { ByteReader, ByteWriter } from '../domain/byte-stream.ts';

/**
 * Sorted `words` front-coded: of each, how many characters it shares with the one before and the rest of it. The
 * three kinds of numbers and letters stand apart, for like compresses with like. (Witten, Moffat, Bell: Managing
 * Gigabytes, 1999, chapter 4.)
 */
export function encodeTermDictionary(words: readonly string[]): Uint8Array {
  const shared = new ByteWriter();
  const lengths = new ByteWriter();
  let letters = '';
  let before = '';
  for (const word of words) {
    const same = sharedStart(before, word);
    shared.number(same);
    lengths.number(word.length - same);
    letters += word.slice(same);
    before = word;
  }
  const writer = new ByteWriter();
  writer.number(words.length);
  writer.section(shared.finish());
  writer.section(lengths.finish());
  writer.section(new TextEncoder().encode(letters));
  return writer.finish();
}

/** @throws RangeError when the bytes are not a vocabulary */
export function decodeTermDictionary(bytes: Uint8Array): string[] {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const shared = new ByteReader(reader.section());
  const lengths = new ByteReader(reader.section());
  const letters = new TextDecoder().decode(reader.section());
  const words: string[] = [];
  let at = 0;
  let before = '';
  for (let index = 0; index < count; index++) {
    const start = at;
    const same = shared.number();
    at += lengths.number();
    before = before.slice(0, same) + letters.slice(start, at);
    words.push(before);
  }
  return words;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  // Half a character outside the basic plane is no text that could be written.
  return /[\uD800-\uDBFF]$/.test(a.slice(0, length)) ? length - 1 : length;
}
