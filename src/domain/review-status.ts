import { formatDay, countFullMonths } from './day.ts';
import { isAvailable, type Idea, type Person } from './idea.ts';
import type { FrontMatter, ProgrammeRow } from './front-matter.ts';

/** Why somebody should hold an idea against the facts again. */
export interface ReviewReason {
  readonly kind: 'old' | 'round';
  /** "last reviewed 14 months ago, on 3 September 2025" */
  readonly words: string;
}

/** What stands on the row of an idea that needs a look. */
export const NEEDS_REVIEW_LABEL = 'needs a look';

/** What of an idea says when somebody last looked at it: an `Idea` has it, and so has the data of an `Entry`. */
type Looked = Pick<FrontMatter, 'status' | 'reviewed' | 'added'>;
type Round = Pick<ProgrammeRow, 'name' | 'year' | 'timeline'>;

/** The day on which somebody last held `idea` against the facts: writing it down was the first time. */
function lastReview({ reviewed, added }: Looked): string {
  return reviewed ?? added;
}

/** The same day a year later. After 29 February it is one that there is not, which sorts where it would be. */
function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** "14 months ago", "3 years ago". */
function ago(day: string, today: string): string {
  const months = countFullMonths(day, today);
  return months < 24 ? `${months} months ago` : `${Math.floor(months / 12)} years ago`;
}

function age(idea: Looked, today: string): ReviewReason[] {
  const day = lastReview(idea);
  if (today <= yearAfter(day)) return [];
  const when = `${ago(day, today)}, on ${formatDay(day)}`;
  return [{ kind: 'old', words: idea.reviewed === undefined ? `not reviewed since it was added ${when}` : `last reviewed ${when}` }];
}

/** The last day of a round: of its dates, or of its year while nobody knows any. */
function endOf({ year, timeline }: Round): string {
  const days = timeline.map(({ date, until = date }) => until).sort();
  return days.at(-1) ?? `${year}-12-31`;
}

function roundWords({ name, year, timeline }: Round, end: string): string {
  return timeline.length > 0
    ? `${name} ended on ${formatDay(end)} and nobody has looked since`
    : `${name} began in ${year} and nobody has looked since that year ended`;
}

function passedRounds(idea: Looked, rounds: readonly Round[], today: string): ReviewReason[] {
  return rounds
    .map((round) => ({ round, end: endOf(round) }))
    .filter(({ end }) => end < today && end >= lastReview(idea))
    .sort((a, b) => (a.end < b.end ? -1 : Number(a.end > b.end)))
    .map(({ round, end }) => ({ kind: 'round', words: roundWords(round, end) }));
}

/**
 * Why `idea` needs a look on the day `today`, YYYY-MM-DD; empty when it needs none. An idea on offer does when the last look
 * at it is more than a year ago, or when a round that it was offered in has ended since, that very day included. Ideas
 * that are taken, completed or retired are left in peace.
 * @param rounds the rows of the programmes it names
 */
export function findReviewReasons(idea: Looked, rounds: readonly Round[], today: string): readonly ReviewReason[] {
  return isAvailable(idea) ? [...age(idea, today), ...passedRounds(idea, rounds, today)] : [];
}

/** Why `idea`, its programmes looked up, needs a look on the day `today`. */
export function getReviewReasons(idea: Pick<Idea, 'programmes'> & Looked, today: string): readonly ReviewReason[] {
  return findReviewReasons(idea, idea.programmes, today);
}

/** An idea that needs a look, and why. */
export interface StaleIdea {
  readonly idea: Idea;
  readonly reasons: readonly ReviewReason[];
}

/** What one mentor could look at; `mentor` is undefined for ideas that nobody mentors. */
export interface StaleGroup {
  readonly mentor: Person | undefined;
  /** Those nobody has looked at for longest first. */
  readonly ideas: readonly StaleIdea[];
}

function byLastLook(a: StaleIdea, b: StaleIdea): number {
  return lastReview(a.idea).localeCompare(lastReview(b.idea), 'en') || a.idea.id.localeCompare(b.idea.id, 'en');
}

/**
 * Those of `ideas` that need a look on the day `today`, YYYY-MM-DD, by mentor: people by name, and last what nobody
 * mentors. Whoever shares an idea finds it among their own.
 */
export function groupStaleByMentor(ideas: readonly Idea[], today: string): StaleGroup[] {
  const stale = ideas
    .map((idea) => ({ idea, reasons: getReviewReasons(idea, today) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(byLastLook);
  const people = new Map(stale.flatMap(({ idea }) => idea.mentors.map((mentor) => [mentor.id, mentor] as const)));
  const groups = [...people.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en'))
    .map((mentor) => ({ mentor, ideas: stale.filter(({ idea }) => idea.mentors.some(({ id }) => id === mentor.id)) }));
  const unguided = stale.filter(({ idea }) => idea.mentors.length === 0);
  return unguided.length > 0 ? [...groups, { mentor: undefined, ideas: unguided }] : groups;
}
