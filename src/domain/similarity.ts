import { inverseDocumentFrequency } from './text/term-weight.ts';

/** The terms of a document, each with how often it occurs or how much it counts. */
export type TermCounts = ReadonlyMap<string, number>;

/** The assumed frequency of an unknown term, which may be a name or an empty word. */
const UNKNOWN_TERM_FREQUENCY = 3;

/**
 * Indexes `documents` by posting lists: for each term, the documents that contain it. So a query costs one addition for
 * each document that shares a term, and no two documents are ever compared. A document is known by its place in the list.
 */
export function createTermIndex(documents: readonly TermCounts[]) {
  /** For each term, its documents with its count: document, count, document, count, … Numbers are faster than objects. */
  const postings = new Map<string, number[]>();
  documents.forEach((terms, document) => {
    for (const [term, count] of terms) {
      const posting = postings.get(term) ?? [];
      posting.push(document, count);
      postings.set(term, posting);
    }
  });
  const unknown = Math.min(UNKNOWN_TERM_FREQUENCY, documents.length);
  /** The number of documents that contain `term`. */
  const frequency = (term: string): number => (postings.get(term)?.length ?? 0) / 2;
  return {
    frequency,
    /** The inverse document frequency of `term`. A term that no document contains counts as one that a few contain. */
    weight: (term: string): number => inverseDocumentFrequency(frequency(term) || unknown, documents.length),
    /** Adds `gain`, multiplied by the count of `term`, to the scores of all documents that contain `term`. */
    addScores: (scores: Float64Array, term: string, gain: number): void => {
      const posting = postings.get(term) ?? [];
      for (let index = 0; index < posting.length; index += 2) {
        const document = posting[index] ?? 0;
        scores[document] = (scores[document] ?? 0) + gain * (posting[index + 1] ?? 0);
      }
    },
  };
}

/**
 * Prepares the comparison of terms with each of `documents`. The result has a score from 0 to 1 for each document: the
 * cosine of the two vectors of counts, weighted by the square of the inverse document frequency.
 */
export function createCosineSimilarity(documents: readonly TermCounts[]): (terms: TermCounts) => Float64Array {
  const { weight, addScores } = createTermIndex(documents);
  const lengthOf = (terms: TermCounts): number => Math.hypot(...[...terms].map(([term, count]) => count * weight(term) ** 2));
  const lengths = documents.map(lengthOf);
  return (terms) => {
    const scores = new Float64Array(documents.length);
    for (const [term, count] of terms) addScores(scores, term, count * weight(term) ** 4);
    const length = lengthOf(terms);
    return scores.map((score, document) => (score === 0 ? 0 : score / (length * (lengths[document] ?? 1))));
  };
}
