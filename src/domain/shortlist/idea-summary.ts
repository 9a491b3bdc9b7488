import { formatDifficultyDots } from '../idea-card.ts';
import { formatMentorNames, wantsMentor, type Idea } from '../idea.ts';
import { formatDay } from '../day.ts';
import type { NeededSkill } from '../matching/skill-match.ts';
import { DIFFICULTIES, KINDS, STATUSES, getTerm, LEVELS, NEEDS } from '../vocabulary.ts';
import { isIdeaId } from './shortlist.ts';

/** An idea as it stands beside others: finished words, and the numbers that fit is reckoned from. */
export interface IdeaSummary {
  /** The name it has now, whichever it was asked for by. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly status: string;
  /** Filled and empty dots, "●●○", and the word they stand for. */
  readonly dots: string;
  readonly difficulty: string;
  /** Hours, the smallest first. */
  readonly sizes: readonly number[];
  readonly topics: readonly string[];
  readonly skills: readonly NeededSkill[];
  /** Names, those not yet confirmed marked so, or "mentor wanted", or nothing for ideas that are past needing one. */
  readonly mentors: readonly string[];
  /** Empty when nobody has said. */
  readonly kind: string;
  readonly programmes: readonly string[];
  /** How many tasks a first week has. */
  readonly firstWeek: number;
  /** "11 February 2015", or empty when nobody has. */
  readonly reviewed: string;
  readonly requirements: string;
}

export function toIdeaSummary(idea: Idea): IdeaSummary {
  return {
    id: idea.id,
    title: idea.title,
    summary: idea.summary,
    status: getTerm(STATUSES, idea.status).label,
    dots: formatDifficultyDots(idea),
    difficulty: getTerm(DIFFICULTIES, idea.difficulty).label,
    sizes: [...idea.sizes].sort((a, b) => a - b),
    topics: idea.topics.map(({ label }) => label),
    skills: idea.skills.map(({ skill, need, level }) => ({ ...skill, need, level })),
    mentors: wantsMentor(idea) ? ['mentor wanted'] : formatMentorNames(idea),
    kind: idea.kind === undefined ? '' : getTerm(KINDS, idea.kind).label,
    programmes: idea.programmes.map(({ name }) => name),
    firstWeek: idea.starterTasks.length,
    reviewed: idea.reviewed === undefined ? '' : formatDay(idea.reviewed),
    requirements: idea.requirements ?? '',
  };
}

/** What the browser may ask for: every idea by its own name and by each it had before, which leads to the new one. */
export function buildSummaryFiles(ideas: readonly Idea[]): { readonly id: string; readonly compared: IdeaSummary }[] {
  return ideas.flatMap((idea) => {
    const compared = toIdeaSummary(idea);
    return [idea.id, ...idea.previousIds].map((id) => ({ id, compared }));
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

/** Whether `value` has every field of `checks`, each as its check wants it. */
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

const isCompared = shapeOf<IdeaSummary>({
  id: isId,
  title: isText,
  summary: isText,
  status: isText,
  dots: isText,
  difficulty: isText,
  sizes: listOf(isCount),
  topics: listOf(isText),
  skills: listOf(isSkill),
  mentors: listOf(isText),
  kind: isText,
  programmes: listOf(isText),
  firstWeek: isCount,
  reviewed: isText,
  requirements: isText,
});

/** The idea that `json` stands for, or undefined when it is not what this site writes; never throws. */
export function parseIdeaSummary(json: unknown): IdeaSummary | undefined {
  return isCompared(json) ? json : undefined;
}
