import type { Neighbour } from './entry/entry-context.ts';
import { likenessTo, termsOf } from './likeness.ts';

/** What an idea is told apart by. One that is being written may have no summary yet. */
export type Told = Pick<Neighbour, 'id' | 'title' | 'summary'>;

/** From which likeness on two ideas are near: by their titles, by all that is said, and by all when there is no summary yet. */
const NEAR = { titles: 0.6, all: 0.58, unfinished: 0.4 };
const MOST = 3;

const titleTerms = ({ title }: Told) => termsOf([[title, 1]]);
const allTerms = ({ title, summary }: Told) =>
  termsOf([
    [title, 2],
    [summary, 1],
  ]);

/**
 * Prepares `neighbours` to be asked for those that `draft` may be under another name: the likest first, three at most, itself
 * left out. Asking costs little, so that a thousand can be asked about each other.
 */
export function similarityIndex<Row extends Told>(neighbours: readonly Row[]): (draft: Told) => readonly Row[] {
  const byTitle = likenessTo(neighbours.map(titleTerms));
  const byAll = likenessTo(neighbours.map(allTerms));
  return (draft) => {
    const titles = byTitle(titleTerms(draft));
    const all = byAll(allTerms(draft));
    const near = draft.summary.trim() === '' ? NEAR.unfinished : NEAR.all;
    return neighbours
      .map((neighbour, index) => ({ neighbour, title: titles[index] ?? 0, all: all[index] ?? 0 }))
      .filter(({ neighbour, ...likeness }) => neighbour.id !== draft.id && (likeness.title >= NEAR.titles || likeness.all >= near))
      .sort((a, b) => b.title + b.all - (a.title + a.all))
      .slice(0, MOST)
      .map(({ neighbour }) => neighbour);
  };
}

/** The `neighbours` that `draft` may be under another name, the likest first. For many drafts, `similarityIndex` is quicker. */
export function nearDuplicates<Row extends Told>(draft: Told, neighbours: readonly Row[]): readonly Row[] {
  return similarityIndex(neighbours)(draft);
}
