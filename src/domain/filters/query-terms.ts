/** What a search made of one word that somebody typed. */
export interface QueryTerm {
  readonly word: string;
  /** Found as it stands or as a beginning; found only after a typo was corrected; or left aside. */
  readonly fate: 'found' | 'corrected' | 'dropped';
  /** The words of the ideas it was taken for, nearest first. Empty when dropped. */
  readonly terms: readonly string[];
  /** For a dropped word: one that the ideas hold and that may have been meant. */
  readonly suggestion?: string | undefined;
}

/** `words` as a text to search for, with `other` in the place of `word`; without it, `word` is left out. */
export function replaceTerm(words: readonly QueryTerm[], word: string, other?: string): string {
  return words.flatMap((asked) => (asked.word === word ? (other ?? []) : asked.word)).join(' ');
}

/** What a reader should know of how their words were read. */
export interface QueryTermNotice {
  /** Whole sentences; empty when every word was found as typed. */
  readonly text: string;
  /** Words that may have been meant, each with the text to search for instead. */
  readonly proposals: readonly { readonly word: string; readonly text: string }[];
}

/** Says which of `words` were read as others and which were left out. */
export function formatQueryTermNotice(words: readonly QueryTerm[]): QueryTermNotice {
  const corrected = words.filter(({ fate, terms }) => fate === 'corrected' && terms.length > 0);
  const dropped = words.filter(({ fate }) => fate === 'dropped');
  const read = corrected.map(({ terms }) => terms[0]).join(' ');
  const typed = corrected.map(({ word }) => word).join(' ');
  const left = dropped.map(({ word }) => word).join(', ');
  const sentences = [
    corrected.length > 0 && `Showing results for ${read} instead of ${typed}.`,
    dropped.length > 0 &&
      (dropped.length < words.length ? `No idea has all of these words; left out: ${left}.` : `No idea has this: ${left}.`),
  ];
  return {
    text: sentences.filter((sentence) => sentence !== false).join(' '),
    proposals: dropped.flatMap(({ word, suggestion }) =>
      suggestion === undefined ? [] : [{ word: suggestion, text: replaceTerm(words, word, suggestion) }],
    ),
  };
}
