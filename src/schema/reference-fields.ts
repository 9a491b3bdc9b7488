import type { ReferenceData } from '../domain/idea.ts';

/** Where an idea names ids of the files beside it: the fields that lead there, `*` for each of a list, and who must know them. */
export const REFERENCE_FIELDS: readonly { readonly path: readonly string[]; readonly known: keyof ReferenceData }[] = [
  { path: ['topics', '*'], known: 'topics' },
  { path: ['mentors', '*'], known: 'people' },
  { path: ['history', '*', 'mentors', '*'], known: 'people' },
  { path: ['programmes', '*'], known: 'programmes' },
  { path: ['history', '*', 'programme'], known: 'programmes' },
];
