import { isOnOffer, type Idea, type Person } from './idea.ts';

/** What stands beside the name of a mentor who has not said yet that they may be named. */
export const NOT_CONFIRMED = 'not yet confirmed';

type Guided = Pick<Idea, 'status' | 'mentors'>;

/**
 * The mentors of `idea` who have not said yet that they may be named, the leading one first. Nobody is asked about an
 * idea that is no longer on offer: there a name is a record of what happened, and no promise.
 */
export function unconfirmed(idea: Guided): readonly Person[] {
  return isOnOffer(idea) ? idea.mentors.filter(({ confirmed }) => confirmed === undefined) : [];
}

/** The names of the mentors of `idea` for plain text: "Ada Lovelace (not yet confirmed)". */
export function mentorNames(idea: Guided): string[] {
  const asking = unconfirmed(idea);
  return idea.mentors.map((mentor) => (asking.includes(mentor) ? `${mentor.name} (${NOT_CONFIRMED})` : mentor.name));
}
