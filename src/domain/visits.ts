/** The days, YYYY-MM-DD in UTC, on which somebody last looked at ideas. Empty for never; it sorts before every day. */
export interface Visits {
  /** The last one, today's included. */
  readonly last: string;
  /** The one before it. */
  readonly before: string;
}

export const NO_VISITS: Visits = { last: '', before: '' };

const DAY = /^(\d{4}-\d{2}-\d{2})?$/;

function isDay(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value);
}

/** The visits that a piece of JSON stands for, or undefined when it stands for none. */
export function parseVisits(json: unknown): Visits | undefined {
  if (typeof json !== 'object' || json === null || !('last' in json) || !('before' in json)) return undefined;
  const { last, before } = json;
  return isDay(last) && isDay(before) ? { last, before } : undefined;
}

/**
 * `visits` with one on the day `today`. A day is one visit however often somebody comes back, so that what was new in the
 * morning still is in the evening. Days after today, which a clock put right leaves behind, are forgotten.
 */
export function recordVisit({ last, before }: Visits, today: string): Visits {
  const [previous = ''] = [last, before].filter((day) => day < today);
  return { last: today, before: previous };
}

/** Whether what joined the catalogue on the day `added` is new to somebody: never on their first visit. */
export function isNewSince({ before }: Visits, added: string): boolean {
  return before !== '' && added > before;
}
