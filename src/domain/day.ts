const LONG_FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The start of `day`, YYYY-MM-DD, in UTC. */
export function parseDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day of `date` in UTC as YYYY-MM-DD. */
export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** `2015-02-11` as "11 February 2015". */
export function formatDay(day: string): string {
  return LONG_FORMAT.format(parseDay(day));
}

/** "16 to 31 March 2026": month and year appear once if both days share them. Without `until`, only `day`. */
export function formatDayRange(day: string, until: string | undefined): string {
  return until === undefined ? formatDay(day) : LONG_FORMAT.formatRange(parseDay(day), parseDay(until)).replace(/\s*–\s*/, ' to ');
}

/** The number of whole months between two days. */
export function countFullMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}
