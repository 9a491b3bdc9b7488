/** What a search made of one word that somebody typed. */
export interface AskedWord {
  readonly word: string;
  /** Found as it stands or as a beginning; found only after a typo was corrected; or left aside. */
  readonly fate: 'found' | 'corrected' | 'dropped';
  /** The words of the ideas it was taken for, nearest first. Empty when dropped. */
  readonly terms: readonly string[];
  /** For a dropped word: one that the ideas hold and that may have been meant. */
  readonly suggestion?: string | undefined;
}

/** `words` as a text to search for, with `other` in the place of `word`; without it, `word` is left out. */
export function textWith(words: readonly AskedWord[], word: string, other?: string): string {
  return words.flatMap((asked) => (asked.word === word ? (other ?? []) : asked.word)).join(' ');
}
