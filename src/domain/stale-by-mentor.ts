import { lastLook, reasonsToLook, type Reason } from './review-status.ts';
import type { Idea, Person } from './idea.ts';

/** An idea that needs a look, and why. */
export interface StaleIdea {
  readonly idea: Idea;
  readonly reasons: readonly Reason[];
}

/** What one mentor could look at; `mentor` is undefined for ideas that nobody mentors. */
export interface StaleGroup {
  readonly mentor: Person | undefined;
  /** Those nobody has looked at for longest first. */
  readonly ideas: readonly StaleIdea[];
}

function byLastLook(a: StaleIdea, b: StaleIdea): number {
  return lastLook(a.idea).localeCompare(lastLook(b.idea), 'en') || a.idea.id.localeCompare(b.idea.id, 'en');
}

/**
 * Those of `ideas` that need a look on the day `today`, YYYY-MM-DD, by mentor: people by name, and last what nobody
 * mentors. Whoever shares an idea finds it among their own.
 */
export function staleByMentor(ideas: readonly Idea[], today: string): StaleGroup[] {
  const stale = ideas
    .map((idea) => ({ idea, reasons: reasonsToLook(idea, today) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(byLastLook);
  const people = new Map(stale.flatMap(({ idea }) => idea.mentors.map((mentor) => [mentor.id, mentor] as const)));
  const groups = [...people.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en'))
    .map((mentor) => ({ mentor, ideas: stale.filter(({ idea }) => idea.mentors.some(({ id }) => id === mentor.id)) }));
  const unguided = stale.filter(({ idea }) => idea.mentors.length === 0);
  return unguided.length > 0 ? [...groups, { mentor: undefined, ideas: unguided }] : groups;
}
