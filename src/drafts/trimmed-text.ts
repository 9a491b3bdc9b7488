import { toLineFeeds } from '../check/lines.ts';

/**
 * `text` from its first line that holds something to its last, with LF at the end of each. Spaces before the first word stay:
 * they may make it code.
 */
export function trimmedText(text: string): string {
  return toLineFeeds(text)
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}
