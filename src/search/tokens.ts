/** The words of a text: letters, marks and digits of any script, with the signs that make C++ and C# what they are. */
export const WORD = /[\p{L}\p{M}\p{N}_]+[+#]*/gu;

/** Longer queries are cut: the words beyond would only cost time. */
const MOST_WORDS = 12;
const LONGEST_WORD = 32;

/** `text` in lower case and without accents (Unicode NFKD). */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The folded words of what somebody typed, each once, at most 12 of at most 32 characters. */
export function queryWords(text: string): string[] {
  const words = (fold(text).match(WORD) ?? []).map((word) => word.slice(0, LONGEST_WORD));
  return [...new Set(words)].slice(0, MOST_WORDS);
}
