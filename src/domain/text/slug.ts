/** Characters that distinguish names but cannot be part of a slug, and the words for them. */
const SPELLED_OUT: readonly (readonly [character: RegExp, word: string])[] = [
  [/\+\+/g, 'pp'],
  [/#/g, 'sharp'],
  [/^\./, 'dot'],
  [/&/g, ' and '],
];

/**
 * `name` for use in URLs: lower-case ASCII letters and digits, with hyphens between words. Accents are removed (Unicode
 * NFKD), "C++" becomes "cpp" and "C#" becomes "csharp". Empty when `name` has no such character.
 */
export function slugify(name: string): string {
  const spelledOut = SPELLED_OUT.reduce((text, [character, word]) => text.replace(character, word), name.trim());
  return spelledOut
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Whether `text` is a slug: lower-case ASCII letters and digits, with single hyphens between words. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
