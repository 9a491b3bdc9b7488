import { truncate } from './truncate.ts';

/** A web address in running text, without the punctuation that ends a sentence. */
const ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?)'"])/;

/**
 * `text` on one line, escaped so that Markdown shows it as it is: no emphasis, tag, list or heading. Addresses become links to
 * themselves, because Markdown reads a backslash in an address as part of it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : part.replace(/[\\`*_[\]<>&~|$]/g, '\\$&')))
    .join('')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=#]/, '\\$&');
}

/** Control and format characters and lone surrogates: invisible, or they change the direction of writing. */
const INVISIBLE = /\p{C}+/gu;

/** What GitHub turns into a link or a notification without any Markdown. A zero-width space prevents it. */
const AUTOLINKS: readonly (readonly [pattern: RegExp, broken: string])[] = [
  [/@/g, '@\u200B'],
  [/:(?=\/\/)/g, ':\u200B'],
  [/\b(mailto|xmpp):/gi, '$1:\u200B'],
  [/www\./gi, 'www\u200B.'],
  [/#(?=\d)/g, '#\u200B'],
  [/\bGH-(?=\d)/gi, 'GH-\u200B'],
];

/** A contributor's text as one line for GitHub: cut to `maxLength`, without Markdown, HTML, links, mentions or references. */
export function escapeForGitHub(text: string, maxLength = 120): string {
  const visible = truncate(text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim(), maxLength);
  return escapeMarkdown(AUTOLINKS.reduce((words, [pattern, broken]) => words.replace(pattern, broken), visible));
}
