/** How much a reading of a word counts beside the word as it stands, from 0 to 1. Chosen with the bench. */
export const WEIGHTS = {
  /** A longer word that begins with what was typed, before `completeness`: its end may be on its way. */
  completed: 1,
  /** The same, when what was typed is itself a word of several ideas and so probably meant. */
  lengthened: 0.8,
  /** Plural for singular and the reverse. */
  inflected: 0.7,
  synonym: 0.7,
  /** Two words written as one, or one as two. */
  compound: 0.8,
  /** For every slip. */
  corrected: 0.6,
} as const;

/** How steeply a completion loses for what is not typed yet. Chosen with the bench. */
const STEEPNESS = 0.25;

/** How much `term`, which begins with `word`, counts for how much of it is typed: "config" is likelier meant by "conf" than "configurator". */
export function completeness(word: string, term: string): number {
  return (word.length / term.length) ** STEEPNESS;
}
