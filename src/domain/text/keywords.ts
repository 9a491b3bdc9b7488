import { isStopWord } from './stop-words.ts';
import type { Idea } from '../idea.ts';

/** Three letters or digits at least, and not digits alone. */
const WORD = /(?!\p{N}+(?![\p{L}\p{M}\p{N}]))[\p{L}\p{M}\p{N}]{3,}/gu;

/** They are in the sentences of projects about anything, so that they tell of none. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'add also build every idea make new only other project support under use used using'.split(' '),
);

/** The words of `text` by the form in which texts share them: lower case, no accents (Unicode NFKD), no s at the end. */
export function foldWords(text: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const [word] of text.matchAll(WORD)) {
    const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const form = folded.replace(/(?<=..[^s])s$/, '');
    // What begins a sentence is no name: "leases" says as much as "Leases", and less of where it was found.
    if (!isStopWord(folded) && !EMPTY_WORDS.has(folded) && (word === folded || !forms.has(form))) forms.set(form, word);
  }
  return forms;
}

/**
 * The words that say what `idea` is about, by their shared form: those of its title, and those that come again in another
 * sentence of its summary and outcomes. A word used once may be there by chance.
 */
export function extractKeywords({ title, summary, outcomes }: Pick<Idea, 'title' | 'summary' | 'outcomes'>): Map<string, string> {
  const telling = foldWords(title);
  const met = new Set<string>();
  for (const sentence of [summary, ...outcomes]) {
    const forms = foldWords(sentence);
    for (const [form, word] of forms) if (met.has(form) && !telling.has(form)) telling.set(form, word);
    for (const form of forms.keys()) met.add(form);
  }
  return telling;
}
