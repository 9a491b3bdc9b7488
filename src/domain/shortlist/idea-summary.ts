import { formatDifficultyDots } from '../idea-card.ts';
import { MENTOR_WANTED_LABEL, formatMentorNames, wantsMentor, type Idea } from '../idea.ts';
import { formatDay } from '../day.ts';
import type { NeededSkill } from '../matching/skill-match.ts';
import { DIFFICULTIES, KINDS, STATUSES, getTerm, LEVELS, NEEDS } from '../vocabulary.ts';
import { isIdeaId } from './shortlist.ts';

/** The data of an idea that the shortlist page shows and compares. Texts are ready to be shown. */
export interface IdeaSummary {
  /** The current id, even when the summary was loaded by a previous one. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly status: string;
  /** Filled and empty dots for the difficulty: "●●○". */
  readonly difficultyDots: string;
  readonly difficulty: string;
  /** In hours, smallest first. */
  readonly sizes: readonly number[];
  readonly topics: readonly string[];
  readonly skills: readonly NeededSkill[];
  /** Names, with a note for unconfirmed mentors; or "Mentor wanted"; or empty when the idea has none and needs none. */
  readonly mentors: readonly string[];
  /** Empty when the author gave none. */
  readonly kind: string;
  readonly programmes: readonly string[];
  readonly starterTaskCount: number;
  /** "11 February 2015", or empty. */
  readonly reviewed: string;
  readonly requirements: string;
}

export function toIdeaSummary(idea: Idea): IdeaSummary {
  return {
    id: idea.id,
    title: idea.title,
    summary: idea.summary,
    status: getTerm(STATUSES, idea.status).label,
    difficultyDots: formatDifficultyDots(idea),
    difficulty: getTerm(DIFFICULTIES, idea.difficulty).label,
    sizes: [...idea.sizes].sort((a, b) => a - b),
    topics: idea.topics.map(({ label }) => label),
    skills: idea.skills.map(({ skill, need, level }) => ({ ...skill, need, level })),
    mentors: wantsMentor(idea) ? [MENTOR_WANTED_LABEL] : formatMentorNames(idea),
    kind: idea.kind === undefined ? '' : getTerm(KINDS, idea.kind).label,
    programmes: idea.programmes.map(({ name }) => name),
    starterTaskCount: idea.starterTasks.length,
    reviewed: idea.reviewed === undefined ? '' : formatDay(idea.reviewed),
    requirements: idea.requirements ?? '',
  };
}

/** The summary of every idea by its id, and again by each of its previous ids. */
export function buildSummaryFiles(ideas: readonly Idea[]): { readonly id: string; readonly summary: IdeaSummary }[] {
  return ideas.flatMap((idea) => {
    const summary = toIdeaSummary(idea);
    return [idea.id, ...idea.previousIds].map((id) => ({ id, summary }));
  });
}

type Check<Value> = (value: unknown) => value is Value;

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isId = (value: unknown): value is string => isText(value) && isIdeaId(value);

function listOf<Value>(check: Check<Value>): Check<readonly Value[]> {
  return (value): value is readonly Value[] => Array.isArray(value) && value.every(check);
}

function isOneOf<Value>(table: readonly { readonly value: Value }[]): Check<Value> {
  return (value): value is Value => table.some((row) => row.value === value);
}

/** A check for an object whose fields all pass their own check. */
function shapeOf<Shape>(checks: { readonly [Name in keyof Shape]-?: Check<Shape[Name]> }): Check<Shape> {
  return (value): value is Shape =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Check<unknown>>(checks).every(([name, check]) => check(Reflect.get(value, name)));
}

const isLevel = isOneOf(LEVELS);

const isSkill = shapeOf<NeededSkill>({
  value: isText,
  label: isText,
  need: isOneOf(NEEDS),
  level: (value): value is NeededSkill['level'] => value === undefined || isLevel(value),
});

const isIdeaSummary = shapeOf<IdeaSummary>({
  id: isId,
  title: isText,
  summary: isText,
  status: isText,
  difficultyDots: isText,
  difficulty: isText,
  sizes: listOf(isCount),
  topics: listOf(isText),
  skills: listOf(isSkill),
  mentors: listOf(isText),
  kind: isText,
  programmes: listOf(isText),
  starterTaskCount: isCount,
  reviewed: isText,
  requirements: isText,
});

/** Parses a summary that `buildSummaryFiles` wrote. Undefined when `json` is invalid. Never throws. */
export function parseIdeaSummary(json: unknown): IdeaSummary | undefined {
  return isIdeaSummary(json) ? json : undefined;
}
