import type { Corpus } from './record.ts';
import { makeIdeas } from './create-corpus.ts';
import { makeQueries } from './queries.ts';
import { createRandom } from './random.ts';

/** A made-up corpus of `ideas` ideas with queries for them; the same for the same `seed`, everywhere. */
export function makeCorpus(ideas: number, seed: number): Corpus {
  const random = createRandom(seed);
  const records = makeIdeas(ideas, random);
  return { records, ...makeQueries(records, random) };
}
