import { cutTo } from './cut-to.ts';
import { escapeMarkdown } from './markdown.ts';

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
export function said(text: string, most = 120): string {
  const seen = cutTo(text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim(), most);
  return escapeMarkdown(ACTS.reduce((words, [acts, between]) => words.replace(acts, between), seen));
}
