import type { CheckContext } from '../../check/rules/rule.ts';
import type { Answers, TakenNames } from '../../drafts/new-idea.ts';
import type { NewPerson } from '../../drafts/new-people.ts';

/** The state of one run of `npm run new`. The prompts add answers and new people. */
export interface Session {
  /** The folder of ideas. */
  readonly projects: string;
  readonly isDryRun: boolean;
  readonly taken: TakenNames;
  /** The text of the people.yaml that the idea is checked against. */
  readonly peopleFile: string;
  /** What the idea is checked against: the catalogue with the new people added. */
  context: CheckContext;
  readonly answers: Answers;
  readonly people: NewPerson[];
  /** Ends the open prompt. */
  readonly interruption: AbortController;
}
