/** An address as people write it into a sentence, without the sign that ends it. */
const ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?)'"])/;

/**
 * `text` on one line, as words that Markdown takes for nothing else: neither emphasis nor tag, list or heading. Addresses
 * become links to themselves, which are the one place where a backslash would be read as part of them.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(ADDRESS)
    .map((part, at) => (at % 2 === 1 ? `<${part}>` : part.replace(/[\\`*_[\]<>&~|$]/g, '\\$&')))
    .join('')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=#]/, '\\$&');
}
