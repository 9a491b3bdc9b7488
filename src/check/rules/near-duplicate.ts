import { createCosineSimilarity } from '../../domain/similarity.ts';
import { countStems } from '../../domain/text/keywords.ts';
import { oncePerCatalogue, type ExistingIdea, type Rule } from './rule.ts';

/** What ideas are compared by. An idea that is being written may have no summary yet. */
export type ComparableIdea = Pick<ExistingIdea, 'id' | 'title' | 'summary' | 'text'>;

/**
 * The similarity, from 0 to 1, at which two ideas may be the same: of titles, of title and summary, of these when the summary is
 * still empty, and of texts. Of a thousand real ideas, no two texts that were written independently are above 0.7.
 */
const THRESHOLD = { title: 0.6, all: 0.58, withoutSummary: 0.4, text: 0.7 };
/** Texts with fewer words are similar by chance. */
const MIN_WORDS = 30;
const MAX_DUPLICATES = 3;

const titleTerms = ({ title }: ComparableIdea) => countStems([[title, 1]]);
const allTerms = ({ title, summary }: ComparableIdea) =>
  countStems([
    [title, 2],
    [summary, 1],
  ]);
const textTerms = ({ text = '' }: ComparableIdea) => {
  const terms = countStems([[text, 1]]);
  return terms.size < MIN_WORDS ? countStems([]) : terms;
};

/**
 * Indexes `ideas`. The returned function finds those that `draft` may duplicate: the most similar first, at most three, without
 * the draft itself. It is fast enough to compare thousands of ideas with each other.
 */
export function createDuplicateFinder<Row extends ComparableIdea>(ideas: readonly Row[]): (draft: ComparableIdea) => readonly Row[] {
  const byTitle = createCosineSimilarity(ideas.map(titleTerms));
  const byAll = createCosineSimilarity(ideas.map(allTerms));
  const byText = createCosineSimilarity(ideas.map(textTerms));
  return (draft) => {
    const titles = byTitle(titleTerms(draft));
    const all = byAll(allTerms(draft));
    const texts = byText(textTerms(draft));
    const minAll = draft.summary.trim() === '' ? THRESHOLD.withoutSummary : THRESHOLD.all;
    return ideas
      .map((idea, index) => ({ idea, title: titles[index] ?? 0, all: all[index] ?? 0, text: texts[index] ?? 0 }))
      .filter(({ idea, title, all, text }) => {
        return idea.id !== draft.id && (title >= THRESHOLD.title || all >= minAll || text >= THRESHOLD.text);
      })
      .sort((a, b) => b.title + b.all + b.text - (a.title + a.all + a.text))
      .slice(0, MAX_DUPLICATES)
      .map(({ idea }) => idea);
  };
}

const finderOf = oncePerCatalogue((ideas) => createDuplicateFinder(ideas));

export const nearDuplicate: Rule = {
  meta: { id: 'similar', description: 'The idea is not in the catalogue yet.', example: 'the title of another idea', severity: 'warning' },
  check: ({ id, fields: { title, summary }, text }, { existingIdeas }) => {
    if (title === undefined || summary === undefined) return [];
    return finderOf(existingIdeas)({ id, title, summary, text }).map((idea) => ({
      path: ['title'],
      message: `The idea "${idea.title}" (${idea.id}.mdx) may be the same.`,
      hint: 'Add to that idea, or write in the summary what is different.',
    }));
  },
};
