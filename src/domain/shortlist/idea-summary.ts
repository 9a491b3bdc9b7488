import { formatDifficultyDots } from '../idea-card.ts';
import { MENTOR_WANTED_LABEL, formatMentorNames, wantsMentor, type Idea } from '../idea.ts';
import { formatDay } from '../day.ts';
import { isCount, isOneOf, isOptional, isText, listOf, recordOf, shapeOf } from '../json-shape.ts';
import type { NeededSkill } from '../matching/skill-match.ts';
import { pluralize } from '../text/pluralize.ts';
import { DIFFICULTIES, KINDS, STATUSES, getTerm, LEVELS, NEEDS } from '../vocabulary.ts';
import { isIdeaId } from './shortlist.ts';

/** The data of an idea that the shortlist page shows and compares. */
export interface IdeaSummary {
  /** The current id, even when the summary was loaded by a previous one. */
  readonly id: string;
  readonly title: string;
  readonly difficultyDots: string;
  /** In hours, smallest first. */
  readonly sizes: readonly number[];
  readonly skills: readonly NeededSkill[];
  /** The other facts: lines of text by the label of the fact. A fact without lines is left out. */
  readonly facts: Readonly<Partial<Record<FactLabel, readonly string[]>>>;
}

function buildFacts(idea: Idea) {
  return {
    Summary: [idea.summary],
    Status: [getTerm(STATUSES, idea.status).label],
    Difficulty: [getTerm(DIFFICULTIES, idea.difficulty).label],
    Mentors: wantsMentor(idea) ? [MENTOR_WANTED_LABEL] : formatMentorNames(idea),
    Topics: idea.topics.map(({ label }) => label),
    'First week': idea.starterTasks.length === 0 ? [] : [pluralize(idea.starterTasks.length, 'task')],
    'You need': idea.requirements === undefined ? [] : [idea.requirements],
    Kind: idea.kind === undefined ? [] : [getTerm(KINDS, idea.kind).label],
    Programmes: idea.programmes.map(({ name }) => name),
    'Last reviewed': idea.reviewed === undefined ? [] : [formatDay(idea.reviewed)],
  } satisfies Record<string, readonly string[]>;
}

/** The label of a fact that the summary has as lines of text. */
export type FactLabel = keyof ReturnType<typeof buildFacts>;

/** The summary of `idea`, with texts that are ready to be shown. */
export function toIdeaSummary(idea: Idea): IdeaSummary {
  return {
    id: idea.id,
    title: idea.title,
    difficultyDots: formatDifficultyDots(idea),
    sizes: idea.sizes.toSorted((a, b) => a - b),
    skills: idea.skills.map(({ skill, need, level }) => ({ ...skill, need, level })),
    facts: Object.fromEntries(Object.entries(buildFacts(idea)).filter(([, lines]) => lines.length > 0)),
  };
}

/** The summary of every idea by its id, and again by each of its previous ids. */
export function buildSummaryFiles(ideas: readonly Idea[]): { readonly id: string; readonly summary: IdeaSummary }[] {
  return ideas.flatMap((idea) => [idea.id, ...idea.previousIds].map((id) => ({ id, summary: toIdeaSummary(idea) })));
}

const isIdeaSummary = shapeOf<IdeaSummary>({
  id: (value): value is string => isText(value) && isIdeaId(value),
  title: isText,
  difficultyDots: isText,
  sizes: listOf(isCount),
  skills: listOf(shapeOf<NeededSkill>({ value: isText, label: isText, need: isOneOf(NEEDS), level: isOptional(isOneOf(LEVELS)) })),
  facts: recordOf(listOf(isText)),
});

/** Parses a summary that `buildSummaryFiles` wrote. Undefined when `json` is invalid. Never throws. */
export function parseIdeaSummary(json: unknown): IdeaSummary | undefined {
  return isIdeaSummary(json) ? json : undefined;
}
