import { toAmericanSpelling } from './word-variants.ts';

/** A word: letters, marks and digits of any script, with the signs that make C++, C# and .NET what they are. */
export const WORD = /(?:(?<![\p{L}\p{N}])\.(?=net(?![\p{L}\p{N}])))?[\p{L}\p{M}\p{N}]+[+#]*/giu;

/** Words that hyphens, dots or underscores hold together: "self-hosted", "Node.js". */
export const COMPOUND = new RegExp(`${WORD.source}(?:[-._/]${WORD.source}){0,3}`, 'giu');

const APOSTROPHE = /['’](s\b)?/g;

/** Longer words are cut: what lies beyond would only cost time. */
const LONGEST_WORD = 32;
const MOST_WORDS = 12;

/** `text` in lower case and without accents (Unicode NFKD). */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => toAmericanSpelling(word.slice(0, LONGEST_WORD)));
}

/** The one word that `compound`, folded, is with its hyphens left out; undefined for a single word, or one with a slash. */
function joined(compound: string): string | undefined {
  const parts = compound.includes('/') ? [] : wordsOf(compound);
  return parts.length > 1 ? toAmericanSpelling(parts.join('').slice(0, LONGEST_WORD)) : undefined;
}

/**
 * The folded words of a text in their order, repeated as they are repeated. Words joined by a hyphen, a dot or an
 * underscore are there one by one and joined: "self-hosted" gives self, hosted, selfhosted.
 */
export function tokenizeText(text: string): string[] {
  const compounds = foldText(text).replace(APOSTROPHE, '').match(COMPOUND) ?? [];
  return compounds.flatMap((compound) => [...wordsOf(compound), joined(compound) ?? []].flat());
}

/** The folded words of what somebody typed, in their order, each once, at most 12 of at most 32 characters. */
export function tokenizeQuery(text: string): string[] {
  return [...new Set(wordsOf(foldText(text).replace(APOSTROPHE, '')))].slice(0, MOST_WORDS);
}
