import type { Neighbour, Rule } from './rule.ts';
import { likenessTo, termsOf } from '../../domain/similarity.ts';
import { partsOf } from '../front-matter/front-matter.ts';

/** What an idea is told apart by. One that is being written may have no summary yet. */
export type Told = Pick<Neighbour, 'id' | 'title' | 'summary' | 'text'>;

/**
 * From which likeness on two ideas are near: by their titles, by title and summary, by these when there is no summary yet, and
 * by their texts. Of a thousand real ideas no two texts that were written apart are above 0.7.
 */
const NEAR = { titles: 0.6, all: 0.58, unfinished: 0.4, texts: 0.7 };
/** Texts of fewer words than these are alike by chance. */
const FEWEST_WORDS = 30;
const MOST = 3;

const titleTerms = ({ title }: Told) => termsOf([[title, 1]]);
const allTerms = ({ title, summary }: Told) =>
  termsOf([
    [title, 2],
    [summary, 1],
  ]);
const textTerms = ({ text = '' }: Told) => {
  const terms = termsOf([[text, 1]]);
  return terms.size < FEWEST_WORDS ? termsOf([]) : terms;
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
export function similarityIndex<Row extends Told>(neighbours: readonly Row[]): (draft: Told) => readonly Row[] {
  const byTitle = likenessTo(neighbours.map(titleTerms));
  const byAll = likenessTo(neighbours.map(allTerms));
  const byText = likenessTo(neighbours.map(textTerms));
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
const INDEXES = new WeakMap<readonly Neighbour[], ReturnType<typeof similarityIndex<Neighbour>>>();

function indexOf(neighbours: readonly Neighbour[]): ReturnType<typeof similarityIndex<Neighbour>> {
  const index = INDEXES.get(neighbours) ?? similarityIndex(neighbours);
  INDEXES.set(neighbours, index);
  return index;
}

/** Ideas that may be the same one under another name. */
export const similar: Rule = ({ id, fields: { title, summary }, written }, { neighbours }) => {
  if (title === undefined || summary === undefined) return [];
  return indexOf(neighbours)({ id, title, summary, text: partsOf(written).text }).map((neighbour) => ({
    rule: 'similar',
    path: ['title'],
    message: `The idea "${neighbour.title}" (${neighbour.id}.mdx) may be the same.`,
    hint: 'Add to that one, or say in the summary what is different.',
  }));
};
