const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2015-02-11` as "11 February 2015". */
export function formatDay(day: string): string {
  return LONG.format(new Date(`${day}T00:00:00Z`));
}

/** "16 to 31 March 2026", shortened as far as the two days agree; one day alone when there is no `until`. */
export function formatDays(day: string, until: string | undefined): string {
  return until === undefined
    ? formatDay(day)
    : LONG.formatRange(new Date(`${day}T00:00:00Z`), new Date(`${until}T00:00:00Z`)).replace(/\s*–\s*/, ' to ');
}

/** The day of `date` in UTC, as YYYY-MM-DD. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
