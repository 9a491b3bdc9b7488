/** `text` in at most `most` characters as readers count them, with an ellipsis where the rest was. For whole words: `shorten`. */
export function cutTo(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
