/** Signs that Markdown, MDX or GFM would take for more than themselves. */
const SIGNS = /[\\`*_{}[\]<>&~|$#!:@+=-]/g;

/**
 * `text` as one paragraph of Markdown that shows it as it stands: no emphasis, no tag, no link, no code of any kind.
 * Invisible characters, which entries may not hold, become spaces. A first word that MDX would read as one of JavaScript begins with a character reference.
 */
export function plainMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .replace(SIGNS, '\\$&')
    .replace(/www\./gi, (start) => `${start.slice(0, -1)}\\.`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[ie](?=(?:mport|xport)\b)/, (letter) => `&#${letter.charCodeAt(0)};`);
}
