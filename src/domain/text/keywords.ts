import type { Idea } from '../idea.ts';
import { isStopWord } from './term-weight.ts';

/** Three or more letters or digits, at least one of them a letter. */
const WORD = /(?!\p{N}+(?![\p{L}\p{M}\p{N}]))[\p{L}\p{M}\p{N}]{3,}/gu;

/** Words that occur in ideas about any subject. */
const COMMON_IN_IDEAS: ReadonlySet<string> = new Set(
  'add also build every idea make new only other project support under use used using'.split(' '),
);

/**
 * The words of `text` without common ones, by their folded form: lower case, no accents (Unicode NFKD), no plural s.
 * Each form has the word as written. A word in lower case is preferred, because a capital may only start a sentence.
 */
export function foldWords(text: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const [word] of text.matchAll(WORD)) {
    const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const form = folded.replace(/(?<=..[^s])s$/, '');
    if (!isStopWord(folded) && !COMMON_IN_IDEAS.has(folded) && (word === folded || !forms.has(form))) forms.set(form, word);
  }
  return forms;
}

/** A stem that "routing", "routes" and "router" share. */
function stem(form: string): string {
  const short = form.replace(/(?:ations?|ing|ed|ers?|es|s|e|y)$/, '');
  return short.length < 3 ? form : short;
}

/** The stems of all words of some texts. Each word of a text adds `weight` to its stem, once per text. */
export function countStems(texts: readonly (readonly [text: string, weight: number])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [text, weight] of texts) {
    for (const form of foldWords(text).keys()) counts.set(stem(form), (counts.get(stem(form)) ?? 0) + weight);
  }
  return counts;
}

/**
 * The words that say what `idea` is about, by their folded form: all of its title, and those that two sentences of its
 * summary and outcomes share. A word that is used once may be there by chance.
 */
export function extractKeywords({ title, summary, outcomes }: Pick<Idea, 'title' | 'summary' | 'outcomes'>): Map<string, string> {
  const keywords = foldWords(title);
  const seen = new Set<string>();
  for (const sentence of [summary, ...outcomes]) {
    const forms = foldWords(sentence);
    for (const [form, word] of forms) if (seen.has(form) && !keywords.has(form)) keywords.set(form, word);
    for (const form of forms.keys()) seen.add(form);
  }
  return keywords;
}
