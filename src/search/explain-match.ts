import type { AskedWord } from '../domain/filters/asked-word.ts';
import type { Match } from './search-result.ts';
import { SEARCH_FIELDS } from './search-fields.ts';

/**
 * Why an idea was found, as far as its row does not show: "in its outcomes: leases · in its text: handshake", then
 * what was read as another word. Empty when every match can be seen.
 *
 * @param matches why the idea matched, a row for each word
 * @param words what became of the words typed
 * @param visible the terms that stand marked in the row
 */
export function explainMatch(matches: readonly Match[], words: readonly AskedWord[], visible: ReadonlySet<string>): string {
  const hidden = matches.filter(({ term }) => !visible.has(term));
  const places = SEARCH_FIELDS.flatMap(({ name, place }) => {
    const terms = new Set(hidden.filter(({ field }) => field === name).map(({ term }) => term));
    return terms.size === 0 ? [] : [`${place}: ${[...terms].join(', ')}`];
  });
  const corrected = new Set(words.filter(({ fate }) => fate === 'corrected').map(({ word }) => word));
  const read = hidden.filter(({ word }) => corrected.has(word)).map(({ word, term }) => `“${word}” read as “${term}”`);
  return [...places, ...new Set(read)].join(' · ');
}
