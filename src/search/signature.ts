/**
 * The letters of `word` as a set of 32 bits: a to z one each, digits one, everything else one. Two words a slip apart
 * differ in two of them at most, which a count of bits tells without looking at the words.
 */
export function signatureOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    bits |= 1 << (code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? 26 : 27);
  }
  return bits >>> 0;
}

/** How many of the 32 bits of `bits` are set (Warren: Hacker's Delight, 2002, section 5-1). */
export function countBits(bits: number): number {
  let value = bits - ((bits >>> 1) & 0x55555555);
  value = (value & 0x33333333) + ((value >>> 2) & 0x33333333);
  return Math.imul((value + (value >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
