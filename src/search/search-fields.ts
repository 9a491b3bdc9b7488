import type { TierName } from './index-files.ts';

interface SearchField {
  readonly name: string;
  /** The file its words are in: the head is loaded with the first letter, the body behind the first answer. */
  readonly tier: TierName;
  /** How much a word counts here: one of the title says more of an idea than one of its summary. */
  readonly weight: number;
  /** How much of the weight a long field loses (BM25's b, from 0 to 1). */
  readonly lengthLoss: number;
  /** How many levels of impact the index tells apart; sixteen in a tier at most, for a posting's code has four bits. */
  readonly levels: number;
  /** Where a page says that a word was found: “in its outcomes: leases”. */
  readonly place: string;
}

/**
 * All that is searched of an idea, in the order in which a page names the places of a match. To add a field, add a row
 * here and the line in `searchDocumentOf` that the compiler then asks for.
 */
export const SEARCH_FIELDS = [
  { name: 'title', tier: 'head', weight: 10, lengthLoss: 0.4, levels: 3, place: 'in its title' },
  { name: 'summary', tier: 'head', weight: 1.5, lengthLoss: 0.5, levels: 1, place: 'in its summary' },
  { name: 'topics', tier: 'head', weight: 2, lengthLoss: 0.3, levels: 2, place: 'in its topics' },
  { name: 'skills', tier: 'head', weight: 2, lengthLoss: 0.3, levels: 2, place: 'in its skills' },
  { name: 'mentors', tier: 'head', weight: 2, lengthLoss: 0, levels: 1, place: 'among its mentors' },
  { name: 'programmes', tier: 'head', weight: 1, lengthLoss: 0, levels: 1, place: 'in its programmes' },
  { name: 'outcomes', tier: 'head', weight: 1, lengthLoss: 0.5, levels: 2, place: 'in its outcomes' },
  { name: 'starterTasks', tier: 'body', weight: 1, lengthLoss: 0.5, levels: 1, place: 'in its first tasks' },
  { name: 'stretchGoals', tier: 'body', weight: 1, lengthLoss: 0.5, levels: 1, place: 'in its further goals' },
  { name: 'requirements', tier: 'body', weight: 1, lengthLoss: 0.5, levels: 1, place: 'in its requirements' },
  { name: 'repositories', tier: 'body', weight: 2, lengthLoss: 0, levels: 1, place: 'in its repositories' },
  { name: 'references', tier: 'body', weight: 2, lengthLoss: 0.5, levels: 1, place: 'in its references' },
  { name: 'body', tier: 'body', weight: 1, lengthLoss: 0.7, levels: 2, place: 'in its text' },
  { name: 'history', tier: 'body', weight: 0.5, lengthLoss: 0.5, levels: 1, place: 'in its history' },
  { name: 'origin', tier: 'body', weight: 0.5, lengthLoss: 0.5, levels: 1, place: 'in its origin' },
] as const satisfies readonly SearchField[];

export type SearchFieldName = (typeof SEARCH_FIELDS)[number]['name'];
