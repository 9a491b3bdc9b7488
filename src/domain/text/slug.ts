/** Signs that tell two names apart but have no place in an address. */
const SPELT_OUT: readonly (readonly [sign: RegExp, word: string])[] = [
  [/\+\+/g, 'pp'],
  [/#/g, 'sharp'],
  [/^\./, 'dot'],
  [/&/g, ' and '],
];

/**
 * The form of a name used in addresses: lower-case ASCII letters and digits, words joined by hyphens.
 * Accents are dropped (Unicode NFKD), "C++" becomes "cpp" and "C#" becomes "csharp". Empty when nothing is left.
 */
export function slugify(name: string): string {
  const spelt = SPELT_OUT.reduce((text, [sign, word]) => text.replace(sign, word), name.trim());
  return spelt
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Whether `text` has the form of an address part: lower-case ASCII letters and digits, words joined by one hyphen. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
