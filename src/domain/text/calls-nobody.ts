import { escapeMarkdown } from './markdown.ts';

/** An address that `escapeMarkdown` has made a link of, or what GitHub would take for a person or another issue. */
const CALLS = /<https?:[^>]*>|[@#](?=\w)/g;

/**
 * `text` as Markdown for an issue on GitHub, which notifies whoever a text names with an @ and links whatever has a #:
 * the words are shown as they are, and nobody is called.
 */
export function callsNobody(text: string): string {
  return escapeMarkdown(text).replace(CALLS, (found) => (found.length === 1 ? `${found}<!-- -->` : found));
}
