/** `text` from its first line that holds something to its last. Spaces before the first word stay: they may make it code. */
export function trimmedText(text: string): string {
  return text.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}
