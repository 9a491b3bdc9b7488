import type { ExistingIdea, Rule } from './rule.ts';
import { createCosineSimilarity } from '../../domain/similarity.ts';
import { countStems } from '../../domain/text/keywords.ts';
import { splitEntry } from '../front-matter/front-matter.ts';

/** The parts of an idea that are compared. A draft may have no summary yet. */
export type ComparableIdea = Pick<ExistingIdea, 'id' | 'title' | 'summary' | 'text'>;

/**
 * Two ideas with one of these similarities are near duplicates. Among a thousand real ideas, no two texts that were
 * written independently are above 0.7.
 */
const THRESHOLDS = { title: 0.6, titleAndSummary: 0.58, titleWithoutSummary: 0.4, text: 0.7 };
/** Shorter texts, in words, may be similar by chance. */
const MIN_TEXT_WORDS = 30;
const MAX_DUPLICATES = 3;

const titleStems = ({ title }: ComparableIdea) => countStems([[title, 1]]);
const titleAndSummaryStems = ({ title, summary }: ComparableIdea) =>
  countStems([
    [title, 2],
    [summary, 1],
  ]);
const textStems = ({ text = '' }: ComparableIdea) => {
  const stems = countStems([[text, 1]]);
  return stems.size < MIN_TEXT_WORDS ? countStems([]) : stems;
};

/**
 * Prepares the search for near duplicates among `ideas`. The result finds up to three for a draft, the most similar
 * first, without the draft itself.
 */
export function createDuplicateFinder<Row extends ComparableIdea>(ideas: readonly Row[]): (draft: ComparableIdea) => readonly Row[] {
  const compareTitle = createCosineSimilarity(ideas.map(titleStems));
  const compareTitleAndSummary = createCosineSimilarity(ideas.map(titleAndSummaryStems));
  const compareText = createCosineSimilarity(ideas.map(textStems));
  return (draft) => {
    const titles = compareTitle(titleStems(draft));
    const summaries = compareTitleAndSummary(titleAndSummaryStems(draft));
    const texts = compareText(textStems(draft));
    const summaryThreshold = draft.summary.trim() === '' ? THRESHOLDS.titleWithoutSummary : THRESHOLDS.titleAndSummary;
    return ideas
      .map((idea, index) => ({ idea, title: titles[index] ?? 0, summary: summaries[index] ?? 0, text: texts[index] ?? 0 }))
      .filter(({ idea }) => idea.id !== draft.id)
      .filter(({ title, summary, text }) => title >= THRESHOLDS.title || summary >= summaryThreshold || text >= THRESHOLDS.text)
      .sort((a, b) => b.title + b.summary + b.text - (a.title + a.summary + a.text))
      .slice(0, MAX_DUPLICATES)
      .map(({ idea }) => idea);
  };
}

/** One finder for all entries of a catalogue. */
const FINDERS = new WeakMap<readonly ExistingIdea[], ReturnType<typeof createDuplicateFinder<ExistingIdea>>>();

function finderOf(ideas: readonly ExistingIdea[]): ReturnType<typeof createDuplicateFinder<ExistingIdea>> {
  const finder = FINDERS.get(ideas) ?? createDuplicateFinder(ideas);
  FINDERS.set(ideas, finder);
  return finder;
}

/** Ideas that may describe the same project. */
export const nearDuplicate: Rule = ({ id, fields: { title, summary }, written }, { neighbours }) => {
  if (title === undefined || summary === undefined) return [];
  return finderOf(neighbours)({ id, title, summary, text: splitEntry(written).text }).map((idea) => ({
    rule: 'similar',
    path: ['title'],
    message: `The idea "${idea.title}" (${idea.id}.mdx) may be the same.`,
    hint: 'Add to that idea, or say in the summary what is different.',
  }));
};
