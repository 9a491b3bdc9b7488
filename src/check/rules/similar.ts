import type { Neighbour } from './entry-context.ts';
import { partsOf } from '../front-matter/front-matter.ts';
import { similarityIndex } from './near-duplicate.ts';
import type { Rule } from './rule.ts';

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
