import type { FieldName } from './searchable.ts';
import type { TierName } from './files.ts';

interface Field {
  readonly name: FieldName;
  readonly tier: TierName;
  /** How much a word counts here; a word of the title says more than one of the summary. */
  readonly weight: number;
  /** How much of that is lost in a long field (BM25's b, from 0 to 1). */
  readonly lengthLoss: number;
  /** How many degrees of impact the index tells apart; sixteen a tier at most. */
  readonly degrees: number;
}

/** What is searched of an idea. */
export const FIELDS = [
  { name: 'title', tier: 'head', weight: 10, lengthLoss: 0.4, degrees: 2 },
  { name: 'topics', tier: 'head', weight: 2.5, lengthLoss: 0.3, degrees: 2 },
  { name: 'skills', tier: 'head', weight: 2.5, lengthLoss: 0.3, degrees: 2 },
  { name: 'summary', tier: 'head', weight: 1.5, lengthLoss: 0.5, degrees: 1 },
  { name: 'outcomes', tier: 'head', weight: 1, lengthLoss: 0.5, degrees: 2 },
  { name: 'mentors', tier: 'head', weight: 2, lengthLoss: 0, degrees: 2 },
  { name: 'body', tier: 'body', weight: 1, lengthLoss: 0.7, degrees: 2 },
] as const satisfies readonly Field[];
