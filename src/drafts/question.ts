import type { Register } from '../domain/idea.ts';
import type { FrontMatter } from '../schema/idea-schema.ts';
import type { Term } from '../domain/vocabulary.ts';

/** What an answer is kept under: a field of the front matter, the text below it, or the name of the file. */
export type QuestionName = keyof FrontMatter | 'text' | 'id';

/** How an answer is given: which prompt asks for it, and how words behind a flag become its value. */
export type Form = 'title' | 'line' | 'one' | 'some' | 'hours' | 'skills' | 'people' | 'lines' | 'text' | 'id';

/** One thing that is asked of somebody who has an idea. */
export interface Question {
  readonly name: QuestionName;
  /** What the flag is called, without hyphens. */
  readonly flag: string;
  /** What stands behind the flag, in the words of a usage. */
  readonly sample: string;
  readonly form: Form;
  /** The question as it is asked in a terminal. */
  readonly ask: string;
  /** What Enter alone answers. */
  readonly suggested?: unknown;
  /** Whether it is asked only of those who have more to say. */
  readonly later?: true;
  /** What can be chosen, when answers come from a list. */
  readonly terms?: (register: Register) => readonly Term[];
}
