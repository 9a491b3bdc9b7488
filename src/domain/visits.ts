/** The days of the last visit, which may be today, and the one before: YYYY-MM-DD in UTC, or empty, which sorts first. */
export interface Visits {
  readonly last: string;
  readonly before: string;
}

export const NO_VISITS: Visits = { last: '', before: '' };

const isDay = (value: unknown): value is string => typeof value === 'string' && /^(\d{4}-\d{2}-\d{2})?$/.test(value);

/** Parses stored visits. Undefined when `json` is invalid. */
export function parseVisits(json: unknown): Visits | undefined {
  if (typeof json !== 'object' || json === null || !('last' in json) || !('before' in json)) return undefined;
  const { last, before } = json;
  return isDay(last) && isDay(before) ? { last, before } : undefined;
}

/**
 * `visits` with a visit on the day `today`. All visits of a day count as one, so an idea that is new in the morning is
 * still new in the evening. Days after today, which come from a wrong clock, are dropped.
 */
export function recordVisit({ last, before }: Visits, today: string): Visits {
  const [previous = ''] = [last, before].filter((day) => day < today);
  return { last: today, before: previous };
}

/** Whether an idea that was added on the day `added` is new to the visitor. On the first visit, no idea is new. */
export function isNewSince({ before }: Visits, added: string): boolean {
  return before !== '' && added > before;
}
