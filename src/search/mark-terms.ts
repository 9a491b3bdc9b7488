import { COMPOUND, WORD, tokenizeText } from './tokenize.ts';

/** A part of a text, and whether it matches the search. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Splits `text` into segments. The words, and the words of a compound, that the index contains as one of `terms` are
 * marked.
 */
export function markTerms(text: string, terms: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const { index: start, 0: compound } of text.matchAll(COMPOUND)) {
    const forms = tokenizeText(compound);
    const isWhole = forms.length > [...compound.matchAll(WORD)].length && terms.has(forms.at(-1) ?? '');
    for (const { index, 0: word } of compound.matchAll(WORD)) {
      if (!isWhole && !tokenizeText(word).some((form) => terms.has(form))) continue;
      const at = start + index;
      if (at > end) segments.push({ text: text.slice(end, at), marked: false });
      end = at + word.length;
      segments.push({ text: word, marked: true });
    }
  }
  if (end < text.length) segments.push({ text: text.slice(end), marked: false });
  return segments;
}
