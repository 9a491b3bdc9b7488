import type { Draft } from './draft.ts';
import type { Neighbour } from '../check/rules/entry-context.ts';
import type { FormProblem } from './form-errors.ts';

/** A new idea under the name of one that is there: its file would take the other's place, which no check of one file can see. */
export function takenId({ id, source }: Draft, neighbours: readonly Neighbour[]): readonly FormProblem[] {
  const owner = source === undefined ? neighbours.find((idea) => idea.id === id || idea.previousIds.includes(id)) : undefined;
  if (!owner) return [];
  return [{ path: 'id', words: `${id}.mdx already leads to “${owner.title}”. Write another name, or edit that idea.`, isError: true }];
}
