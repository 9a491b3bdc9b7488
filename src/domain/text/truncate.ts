/** `text` in at most `most` characters as readers count them, with an ellipsis where the rest was. For whole words: `truncateAtWord`. */
export function truncate(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** `text` as it is when it has at most `most` characters, else cut after a word, with an ellipsis to say so. */
export function truncateAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`;
}
