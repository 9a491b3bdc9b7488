import { emptyDraft, type Draft } from './draft.ts';
import { isBlank } from './written-value.ts';
import type { QuestionName } from './question.ts';

/** What was answered so far. */
export type Answers = Readonly<Partial<Record<QuestionName, unknown>>>;

/** What a text begins as when nobody has written one: readers see nothing of it, authors where to go on. */
export const OUTLINE = `{/* Say here what it is and why it matters, in a few plain sentences: what exists already, and what is missing.

## How to go about it

Where a newcomer begins, and what they read. Take away the signs around this outline once it is a text. */}`;

/**
 * The idea that `answers` describe, as if held against the facts today.
 * @param id the name of its file without the ending
 * @param today YYYY-MM-DD
 */
export function draftOf({ text, id: _, ...fields }: Answers, id: string, today: string): Draft {
  const { fields: first } = emptyDraft(today);
  return { id, fields: { ...first, ...fields, reviewed: today }, text: isBlank(text) ? OUTLINE : String(text) };
}
