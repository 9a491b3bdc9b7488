import type { ByteReader, ByteWriter } from '../domain/bytes.ts';

/** An idea that holds a word and the code of how much that says, in one number. */
const CODE_BITS = 4;
const CODE_MASK = (1 << CODE_BITS) - 1;

export const ideaOf = (posting: number): number => posting >>> CODE_BITS;
export const codeIn = (posting: number): number => posting & CODE_MASK;

/** The postings of one word in the order of their ideas: the step from idea to idea, its code in the lowest four bits. */
export function writePostings(writer: ByteWriter, postings: readonly { readonly idea: number; readonly code: number }[]): void {
  let before = -1;
  for (const { idea, code } of postings) {
    writer.number(((idea - before - 1) << CODE_BITS) | code);
    before = idea;
  }
}

/**
 * Reads as many postings as `target` has room for.
 * @throws RangeError when the bytes end too early or name an idea that is not there
 */
export function readPostings(reader: ByteReader, target: Uint32Array, total: number): void {
  let idea = -1;
  for (let index = 0; index < target.length; index++) {
    const number = reader.number();
    idea += (number >>> CODE_BITS) + 1;
    if (idea >= total) throw new RangeError('a posting names an idea that is not there');
    target[index] = (idea << CODE_BITS) | (number & CODE_MASK);
  }
}
