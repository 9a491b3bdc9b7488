import { toAmericanSpelling } from './word-variants.ts';

/** A word: letters, marks and digits of any script, and the other characters of names such as C++, C# and .NET. */
export const WORD = /(?:(?<![\p{L}\p{N}])\.(?=net(?![\p{L}\p{N}])))?[\p{L}\p{M}\p{N}]+[+#]*/giu;

/** Words joined by hyphens, dots, underscores or slashes: "self-hosted", "Node.js". */
export const COMPOUND = new RegExp(`${WORD.source}(?:[-._/]${WORD.source}){0,3}`, 'giu');

const APOSTROPHE = /['’](s\b)?/g;

/** In characters. Longer words are cut to save time. */
const MAX_WORD_LENGTH = 32;
const MAX_QUERY_WORDS = 12;

/** `text` in lower case and without accents (Unicode NFKD). */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => toAmericanSpelling(word.slice(0, MAX_WORD_LENGTH)));
}

/** The words of `compound` joined to one. Undefined for a single word, and for words joined by a slash. */
function joinCompound(compound: string): string | undefined {
  const parts = compound.includes('/') ? [] : wordsOf(compound);
  return parts.length > 1 ? toAmericanSpelling(parts.join('').slice(0, MAX_WORD_LENGTH)) : undefined;
}

/**
 * The folded words of a text, in order and with repetitions. A compound gives its words and the joined word:
 * "self-hosted" gives self, hosted, selfhosted.
 */
export function tokenizeText(text: string): string[] {
  const compounds = foldText(text).replace(APOSTROPHE, '').match(COMPOUND) ?? [];
  return compounds.flatMap((compound) => [...wordsOf(compound), joinCompound(compound) ?? []].flat());
}

/** The folded words of a query in order, without repetitions: at most 12 of at most 32 characters. */
export function tokenizeQuery(text: string): string[] {
  return [...new Set(wordsOf(foldText(text).replace(APOSTROPHE, '')))].slice(0, MAX_QUERY_WORDS);
}
