import { isOnOffer } from './idea.ts';
import type { Related } from './related.ts';

const MOST = 3;

/** What a page shows of an idea that one could take up instead. */
export interface Offer {
  readonly id: string;
  readonly title: string;
}

/** The nearest of `related` that somebody may still take up. */
export function offersAmong(related: readonly Related[]): Offer[] {
  return related
    .filter(({ idea }) => isOnOffer(idea))
    .slice(0, MOST)
    .map(({ idea: { id, title } }) => ({ id, title }));
}
