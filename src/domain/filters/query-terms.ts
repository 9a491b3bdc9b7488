/** How the search understood one word of the query. */
export interface QueryTerm {
  /** The word as typed, in lower case and without accents. */
  readonly word: string;
  /** Found as typed or as the start of a word; found after a typo was corrected; or not used. */
  readonly status: 'found' | 'corrected' | 'ignored';
  /** The words of the ideas that it matched, best first. Empty when ignored. */
  readonly terms: readonly string[];
  /** For an ignored word: a similar word that the ideas contain. */
  readonly suggestion?: string | undefined;
}

/** The search text of `terms` with `replacement` in place of `word`. Without a replacement, `word` is removed. */
export function replaceTerm(terms: readonly QueryTerm[], word: string, replacement?: string): string {
  return terms.flatMap((term) => (term.word === word ? (replacement ?? []) : term.word)).join(' ');
}

/** Sentences about corrected and ignored words, or empty; and similar words, each with the text to search for instead. */
export function createQueryTermNotice(terms: readonly QueryTerm[]) {
  const corrected = terms.filter(({ status }) => status === 'corrected');
  const ignored = terms.filter(({ status }) => status === 'ignored');
  const quoted = ignored.map(({ word }) => `“${word}”`).join(', ');
  const sentences = [
    corrected.length > 0 &&
      `Showing results for “${corrected.map((term) => term.terms[0]).join(' ')}” instead of “${corrected.map(({ word }) => word).join(' ')}”.`,
    ignored.length > 0 &&
      (ignored.length < terms.length
        ? `No idea contains all words. Ignored: ${quoted}.`
        : `No results for “${ignored.map(({ word }) => word).join(' ')}”.`),
  ];
  return {
    text: sentences.filter((sentence) => sentence !== false).join(' '),
    suggestions: ignored.flatMap(({ word, suggestion }) =>
      suggestion === undefined ? [] : [{ word: suggestion, text: replaceTerm(terms, word, suggestion) }],
    ),
  };
}
