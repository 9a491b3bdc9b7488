/** As the schema counts them: an emoji is one. */
const lengthOf = (text: string): number => [...text].length;

/** `text` in two: as many of its words as have room in `most` characters, and the others. A word that is longer is cut. */
export function cutWords(text: string, most: number): [fitting: string, rest: string] {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (lengthOf(line) <= most) return [line, ''];
  const room = [...line].slice(0, most + 1).join('');
  const end = room.lastIndexOf(' ') > 0 ? room.lastIndexOf(' ') : [...line].slice(0, most).join('').length;
  return [line.slice(0, end), line.slice(end).trim()];
}

/** `text` in as many parts as it takes for each to have at most `most` characters. */
export function inParts(text: string, most: number): string[] {
  const [part, rest] = cutWords(text, most);
  return rest === '' ? [part] : [part, ...inParts(rest, most)];
}

/** `text` with dots behind it when it has fewer than `least` characters. */
export function padTo(text: string, least: number): string {
  return lengthOf(text) >= least ? text : `${text} .`.padEnd(least + text.length - lengthOf(text), '.');
}
