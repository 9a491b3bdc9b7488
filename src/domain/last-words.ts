import type { Idea } from './idea.ts';

/** What is on record of an idea last: "Last on record, from 2015: A patch. Nobody needs it any more.", or what its origin says. */
export function lastWords({ history, origin }: Pick<Idea, 'history' | 'origin'>): string {
  const last = history.reduce<Idea['history'][number] | undefined>(
    (latest, attempt) => (latest !== undefined && latest.year > attempt.year ? latest : attempt),
    undefined,
  );
  if (last === undefined) return origin?.note === undefined ? '' : `On record: ${origin.note}`;
  return [`Last on record, from ${last.year}: ${last.outcome}`, last.remains].filter((part) => part !== undefined).join(' ');
}
