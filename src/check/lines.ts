import type { Position } from './diagnostic.ts';

/**
 * What ends a line: LF, CRLF or a lone CR, as in CommonMark, YAML 1.2 and editors. Other line ends
 * of Unicode, such as U+2028, do not count. CRLF comes first, so that it is one end and not two.
 */
export const LINE_END = /\r\n|\r|\n/;
const EVERY_END = new RegExp(LINE_END, 'g');

/** A mark that some editors write at the start of a file and hide. It does not count as part of the first line. */
const BYTE_ORDER_MARK = /^\uFEFF/;

/** The lines of `text`, without their ends. An empty text has one empty line. */
export function splitLines(text: string): string[] {
  return text.replace(BYTE_ORDER_MARK, '').split(LINE_END);
}

/**
 * The position of the character of `text` at `offset`, counted from 0: its line, and its column in UTF-16 units, both from 1. An
 * offset within a CRLF is at the end of its line. An offset past the end of the text is at the end of the text.
 */
export function positionAt(text: string, offset: number): Position {
  const isWithinEnd = offset > 0 && text.startsWith('\r\n', offset - 1);
  const before = splitLines(text.slice(0, isWithinEnd ? offset - 1 : offset));
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The offset of a position in `text`. A column past the end of its line is at that end, a line past the last at the end of the text. */
export function offsetAt(text: string, { line, column }: Position): number {
  const first = BYTE_ORDER_MARK.test(text) ? 1 : 0;
  const starts = [first, ...Array.from(text.matchAll(EVERY_END), ({ index, 0: end }) => index + end.length)];
  const start = starts[line - 1];
  return start === undefined ? text.length : start + Math.min(column - 1, splitLines(text)[line - 1]?.length ?? 0);
}

/** `text` with LF at the end of every line. */
export function toLineFeeds(text: string): string {
  return text.replace(EVERY_END, '\n');
}

/** `text` with LF for every lone CR, which the YAML parser reads as a letter. Offsets stay the same. */
export function replaceLoneReturns(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}

/** The line end of `text`. Undefined when it has none, or different ones. */
export function commonLineEnd(text: string): string | undefined {
  const [first, ...others] = new Set(text.match(EVERY_END));
  return others.length === 0 ? first : undefined;
}
