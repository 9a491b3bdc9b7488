import { formatDay, countFullMonths } from './day.ts';
import { isAvailable, type Idea } from './idea.ts';
import type { ProgrammeRow } from './front-matter.ts';

/** Shown on the row of an idea that needs review. */
export const NEEDS_REVIEW_LABEL = 'Needs review';

/** The parts of an idea that decide whether it needs review. */
type ReviewableIdea = Pick<Idea, 'status' | 'reviewed' | 'added'> & { readonly programmes: readonly ProgrammeRow[] };

/** The day of the last review. Adding an idea counts as its first review. */
function lastReview({ reviewed, added }: Pick<Idea, 'reviewed' | 'added'>): string {
  return reviewed ?? added;
}

/** The same day a year later. The result for 29 February does not exist, but it sorts before 1 March. */
function addYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** "14 months ago, on 3 September 2025" */
function formatAge(day: string, today: string): string {
  const months = countFullMonths(day, today);
  return `${months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`} ago, on ${formatDay(day)}`;
}

/** The last day of a programme's timeline. Without a timeline, the last day of its year. */
function endOf({ year, timeline }: ProgrammeRow): string {
  const days = timeline.map(({ date, until = date }) => until).sort();
  return days.at(-1) ?? `${year}-12-31`;
}

function formatProgrammeEnd({ name, year, timeline }: ProgrammeRow, end: string): string {
  return timeline.length > 0 ? `not reviewed since ${name} ended on ${formatDay(end)}` : `not reviewed since the year of ${name} (${year})`;
}

/**
 * Why `idea` needs review on the day `today`, YYYY-MM-DD, as phrases: "last reviewed 14 months ago, on 3 September 2025".
 * An available idea needs review when the last one is more than a year old, or when one of its programmes ended on the
 * day of the last review or later. Other ideas need no review.
 */
export function getReviewReasons(idea: ReviewableIdea, today: string): readonly string[] {
  if (!isAvailable(idea)) return [];
  const day = lastReview(idea);
  const age = formatAge(day, today);
  const reason = idea.reviewed === undefined ? `not reviewed since it was added ${age}` : `last reviewed ${age}`;
  const ended = idea.programmes
    .map((programme) => ({ programme, end: endOf(programme) }))
    .filter(({ end }) => end < today && end >= day)
    .sort((a, b) => a.end.localeCompare(b.end, 'en'));
  return [...(today > addYear(day) ? [reason] : []), ...ended.map(({ programme, end }) => formatProgrammeEnd(programme, end))];
}

/**
 * The ideas that need review on the day `today`, YYYY-MM-DD, and why, by mentor. Mentors are sorted by name, and ideas
 * without a mentor come last. Ideas with the oldest review come first. An idea with several mentors is in several groups.
 */
export function groupStaleByMentor(ideas: readonly Idea[], today: string) {
  const stale = ideas
    .map((idea) => ({ idea, reasons: getReviewReasons(idea, today) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => lastReview(a.idea).localeCompare(lastReview(b.idea), 'en') || a.idea.id.localeCompare(b.idea.id, 'en'));
  const people = new Map(stale.flatMap(({ idea }) => idea.mentors.map((mentor) => [mentor.id, mentor] as const)));
  const mentors = [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en'));
  return [...mentors, undefined]
    .map((mentor) => ({
      mentor,
      ideas: stale.filter(({ idea }) => (mentor ? idea.mentors.some(({ id }) => id === mentor.id) : idea.mentors.length === 0)),
    }))
    .filter((group) => group.ideas.length > 0);
}

export type StaleGroup = ReturnType<typeof groupStaleByMentor>[number];
export type StaleIdea = StaleGroup['ideas'][number];
