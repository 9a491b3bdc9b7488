import type { ExistingIdea, Rule } from './rule.ts';
import { createSimilarity, countTerms } from '../../domain/similarity.ts';
import { splitEntry } from '../front-matter/front-matter.ts';

/** What an idea is told apart by. One that is being written may have no summary yet. */
export type ComparableIdea = Pick<ExistingIdea, 'id' | 'title' | 'summary' | 'text'>;

/**
 * From which likeness on two ideas are near: by their titles, by title and summary, by these when there is no summary yet, and
 * by their texts. Of a thousand real ideas no two texts that were written apart are above 0.7.
 */
const NEAR = { titles: 0.6, all: 0.58, unfinished: 0.4, texts: 0.7 };
/** Texts of fewer words than these are alike by chance. */
const FEWEST_WORDS = 30;
const MOST = 3;

const titleTerms = ({ title }: ComparableIdea) => countTerms([[title, 1]]);
const allTerms = ({ title, summary }: ComparableIdea) =>
  countTerms([
    [title, 2],
    [summary, 1],
  ]);
const textTerms = ({ text = '' }: ComparableIdea) => {
  const terms = countTerms([[text, 1]]);
  return terms.size < FEWEST_WORDS ? countTerms([]) : terms;
};

/** How like an idea is to another, from 0 to 1. */
interface Likeness {
  readonly title: number;
  readonly all: number;
  readonly text: number;
}

function isNear({ title, all, text }: Likeness, near: number): boolean {
  return title >= NEAR.titles || all >= near || text >= NEAR.texts;
}

/**
 * Prepares `neighbours` to be asked for those that `draft` may be under another name: the likest first, three at most, itself
 * left out. Asking costs little, so that a thousand can be asked about each other.
 */
export function createDuplicateFinder<Row extends ComparableIdea>(neighbours: readonly Row[]): (draft: ComparableIdea) => readonly Row[] {
  const byTitle = createSimilarity(neighbours.map(titleTerms));
  const byAll = createSimilarity(neighbours.map(allTerms));
  const byText = createSimilarity(neighbours.map(textTerms));
  return (draft) => {
    const titles = byTitle(titleTerms(draft));
    const all = byAll(allTerms(draft));
    const texts = byText(textTerms(draft));
    const near = draft.summary.trim() === '' ? NEAR.unfinished : NEAR.all;
    return neighbours
      .map((neighbour, index) => ({ neighbour, title: titles[index] ?? 0, all: all[index] ?? 0, text: texts[index] ?? 0 }))
      .filter(({ neighbour, ...likeness }) => neighbour.id !== draft.id && isNear(likeness, near))
      .sort((a, b) => b.title + b.all + b.text - (a.title + a.all + a.text))
      .slice(0, MOST)
      .map(({ neighbour }) => neighbour);
  };
}

/** Made once for all entries of a catalogue. */
const INDEXES = new WeakMap<readonly ExistingIdea[], ReturnType<typeof createDuplicateFinder<ExistingIdea>>>();

function indexOf(neighbours: readonly ExistingIdea[]): ReturnType<typeof createDuplicateFinder<ExistingIdea>> {
  const index = INDEXES.get(neighbours) ?? createDuplicateFinder(neighbours);
  INDEXES.set(neighbours, index);
  return index;
}

/** Ideas that may be the same one under another name. */
export const nearDuplicate: Rule = ({ id, fields: { title, summary }, written }, { neighbours }) => {
  if (title === undefined || summary === undefined) return [];
  return indexOf(neighbours)({ id, title, summary, text: splitEntry(written).text }).map((neighbour) => ({
    rule: 'similar',
    path: ['title'],
    message: `The idea "${neighbour.title}" (${neighbour.id}.mdx) may be the same.`,
    hint: 'Add to that one, or say in the summary what is different.',
  }));
};
