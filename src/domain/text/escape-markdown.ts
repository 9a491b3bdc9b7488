import { truncate } from './truncate.ts';

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

/** Nothing that is seen, and nothing that turns the direction of what is: control and format characters, lone surrogates. */
const INVISIBLE = /\p{C}+/gu;

/** What a host makes a link or a notice of without any sign of Markdown: where it is cut in two, it does not. */
const ACTS: readonly (readonly [acts: RegExp, cut: string])[] = [
  [/@/g, '@\u200B'],
  [/:(?=\/\/)/g, ':\u200B'],
  [/\b(mailto|xmpp):/gi, '$1:\u200B'],
  [/www\./gi, 'www\u200B.'],
  [/#(?=\d)/g, '#\u200B'],
  [/\bGH-(?=\d)/gi, 'GH-\u200B'],
];

/**
 * What a contributor wrote, for a summary that a maintainer reads on the repository's host: at most `most` characters on one
 * line that are neither Markdown nor HTML, lead nowhere and call nobody.
 */
export function escapeForGitHub(text: string, most = 120): string {
  const seen = truncate(text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim(), most);
  return escapeMarkdown(ACTS.reduce((words, [acts, between]) => words.replace(acts, between), seen));
}

/** An address that `escapeMarkdown` has made a link of, or what GitHub would take for a person or another issue. */
const CALLS = /<https?:[^>]*>|[@#](?=\w)/g;

/**
 * `text` as Markdown for an issue on GitHub, which notifies whoever a text names with an @ and links whatever has a #:
 * the words are shown as they are, and nobody is called.
 */
export function escapeMentions(text: string): string {
  return escapeMarkdown(text).replace(CALLS, (found) => (found.length === 1 ? `${found}<!-- -->` : found));
}
