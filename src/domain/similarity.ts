import { foldWords } from './text/keywords.ts';

/** A word that no list has may be a name or an empty word: it counts as one that a few have. */
const UNHEARD_OF = 3;

/** Terms and how much each was said. */
export type TermCounts = ReadonlyMap<string, number>;

/** "routing", "routes" and "router" are near enough to be one. */
function stemOf(form: string): string {
  const stem = form.replace(/(?:ations?|ing|ed|ers?|es|s|e|y)$/, '');
  return stem.length < 3 ? form : stem;
}

/** The terms of texts, each with what a word of it counts for. */
export function countTerms(texts: readonly (readonly [text: string, count: number])[]): TermCounts {
  const terms = new Map<string, number>();
  for (const [text, count] of texts) {
    for (const form of foldWords(text).keys()) terms.set(stemOf(form), (terms.get(stemOf(form)) ?? 0) + count);
  }
  return terms;
}

/** The lists in which a term stands, by their indexes, and how much it was said in each. */
interface Posting {
  readonly indexes: number[];
  readonly counts: number[];
}

function postingsOf(lists: readonly TermCounts[]): ReadonlyMap<string, Posting> {
  const postings = new Map<string, Posting>();
  for (const [index, terms] of lists.entries()) {
    for (const [term, count] of terms) {
      const posting = postings.get(term) ?? { indexes: [], counts: [] };
      posting.indexes.push(index);
      posting.counts.push(count);
      postings.set(term, posting);
    }
  }
  return postings;
}

/**
 * Prepares `lists` to be asked how like other terms are to each of them: the cosine, from 0 to 1. A term counts the less the
 * more lists have it. Scores are added up term by term over the lists that have it, so that no two lists are compared.
 */
export function createSimilarity(lists: readonly TermCounts[]): (terms: TermCounts) => Float64Array {
  const postings = postingsOf(lists);
  const weightOf = (term: string): number => Math.log(1 + lists.length / (postings.get(term)?.indexes.length ?? UNHEARD_OF)) ** 2;
  const lengthOf = (terms: TermCounts): number => Math.hypot(...[...terms].map(([term, count]) => count * weightOf(term)));
  const lengths = lists.map(lengthOf);
  return (terms) => {
    const scores = new Float64Array(lists.length);
    for (const [term, count] of terms) {
      const posting = postings.get(term);
      if (posting === undefined) continue;
      const gain = count * weightOf(term) ** 2;
      for (let at = 0; at < posting.indexes.length; at++) {
        const index = posting.indexes[at] ?? 0;
        scores[index] = (scores[index] ?? 0) + gain * (posting.counts[at] ?? 0);
      }
    }
    const length = lengthOf(terms);
    return scores.map((score, index) => (score === 0 ? 0 : score / (length * (lengths[index] ?? 1))));
  };
}
