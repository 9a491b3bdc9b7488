import type { CheckContext } from '../../check/rules/rule.ts';
import type { TakenNames } from '../../drafts/new-idea.ts';
import type { NewOptions } from './arguments.ts';

/** The state of one run of `npm run new`. The prompts add answers and new people to those of the command line. */
export interface Session extends NewOptions {
  readonly taken: TakenNames;
  /** The text of the people.yaml that the idea is checked against. */
  readonly peopleFile: string;
  /** What the idea is checked against: the catalogue with the new people added. */
  context: CheckContext;
  /** Ends the open prompt. */
  readonly interruption: AbortController;
}
