import type { TierName } from './index-files.ts';

interface SearchField {
  readonly name: string;
  readonly tier: TierName;
  /** How much a word in this field counts. */
  readonly weight: number;
  /** The `b` of BM25, from 0 to 1: how much a long field reduces the weight. */
  readonly lengthNormalization: number;
  /** The number of impact levels in the index. A tier has at most 16, because a code has four bits. */
  readonly levels: number;
  /** The words of a match explanation: "in its outcomes: leases". */
  readonly place: string;
}

/**
 * All fields of an idea that are searched, in the order of match explanations. To add a field, add a row here and the
 * line in `toSearchDocument` that the compiler then requires.
 */
export const SEARCH_FIELDS = [
  { name: 'title', tier: 'head', weight: 10, lengthNormalization: 0.4, levels: 3, place: 'in its title' },
  { name: 'summary', tier: 'head', weight: 1.5, lengthNormalization: 0.5, levels: 1, place: 'in its summary' },
  { name: 'topics', tier: 'head', weight: 2, lengthNormalization: 0.3, levels: 2, place: 'in its topics' },
  { name: 'skills', tier: 'head', weight: 2, lengthNormalization: 0.3, levels: 2, place: 'in its skills' },
  { name: 'mentors', tier: 'head', weight: 2, lengthNormalization: 0, levels: 1, place: 'among its mentors' },
  { name: 'programmes', tier: 'head', weight: 1, lengthNormalization: 0, levels: 1, place: 'in its programmes' },
  { name: 'outcomes', tier: 'head', weight: 1, lengthNormalization: 0.5, levels: 2, place: 'in its outcomes' },
  { name: 'starterTasks', tier: 'body', weight: 1, lengthNormalization: 0.5, levels: 1, place: 'in its starter tasks' },
  { name: 'stretchGoals', tier: 'body', weight: 1, lengthNormalization: 0.5, levels: 1, place: 'in its stretch goals' },
  { name: 'requirements', tier: 'body', weight: 1, lengthNormalization: 0.5, levels: 1, place: 'in its requirements' },
  { name: 'repositories', tier: 'body', weight: 2, lengthNormalization: 0, levels: 1, place: 'in its repositories' },
  { name: 'references', tier: 'body', weight: 2, lengthNormalization: 0.5, levels: 1, place: 'in its references' },
  { name: 'body', tier: 'body', weight: 1, lengthNormalization: 0.7, levels: 2, place: 'in its text' },
  { name: 'history', tier: 'body', weight: 0.5, lengthNormalization: 0.5, levels: 1, place: 'in its history' },
  { name: 'origin', tier: 'body', weight: 0.5, lengthNormalization: 0.5, levels: 1, place: 'in its origin' },
] as const satisfies readonly SearchField[];

export type SearchFieldName = (typeof SEARCH_FIELDS)[number]['name'];
