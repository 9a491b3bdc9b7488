import type { AskedWord } from './asked-word.ts';

/** Where an idea can hold a word, in the order in which it is said. */
const PLACES = {
  title: 'in its title',
  summary: 'in its summary',
  topics: 'in its topics',
  skills: 'in its skills',
  mentors: 'among its mentors',
  outcomes: 'in its outcomes',
  body: 'in its text',
} as const;

/** A word somebody typed, the word of the idea that it matched, and the part of the idea that holds it. */
export interface Reason {
  readonly word: string;
  readonly term: string;
  readonly field: keyof typeof PLACES;
}

/**
 * Why an idea was found, as far as its row does not show: "in its outcomes: leases · in its text: handshake", then
 * what was read as another word. Empty when every reason can be seen.
 *
 * @param reasons why the idea matched, a row for each word
 * @param words what became of the words typed
 * @param visible the terms that stand marked in the row
 */
export function whyLine(reasons: readonly Reason[], words: readonly AskedWord[], visible: ReadonlySet<string>): string {
  const hidden = reasons.filter(({ term }) => !visible.has(term));
  const places = Object.entries(PLACES).flatMap(([field, place]) => {
    const terms = new Set(hidden.filter((reason) => reason.field === field).map(({ term }) => term));
    return terms.size === 0 ? [] : [`${place}: ${[...terms].join(', ')}`];
  });
  const corrected = new Set(words.filter(({ fate }) => fate === 'corrected').map(({ word }) => word));
  const read = hidden.filter(({ word }) => corrected.has(word)).map(({ word, term }) => `“${word}” read as “${term}”`);
  return [...places, ...new Set(read)].join(' · ');
}
