import { isOnOffer, type Idea, type Person } from './idea.ts';

/**
 * The mentors of `idea` who have not said yet that they may be named, the leading one first. Nobody is asked about an
 * idea that is no longer on offer: there a name is a record of what happened, and no promise.
 */
export function unconfirmed(idea: Pick<Idea, 'status' | 'mentors'>): readonly Person[] {
  return isOnOffer(idea) ? idea.mentors.filter(({ confirmed }) => confirmed === undefined) : [];
}
