import type { Finding, Place } from './diagnostic.ts';

/** Something wrong in the text of an entry, at a place of the file. */
export type TextProblem = Finding & Place;
