import type { FacetName } from './filters/facets.ts';
import { NEEDS_REVIEW_LABEL, getReviewReasons } from './review-status.ts';
import { wantsMentor, type Idea } from './idea.ts';
import { DIFFICULTIES, STATUSES, getTermRank, getTerm, type Status } from './vocabulary.ts';

/** A facet value an idea has, to be shown as a link to its page. */
interface CardTag {
  readonly name: FacetName;
  readonly value: string;
  readonly label: string;
}

/** An idea as one row of a list: finished words only. */
export interface IdeaCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Filled and empty dots, "●●○", and the word they stand for. */
  readonly dots: string;
  readonly difficulty: string;
  /** "175 · 350 h" */
  readonly hours: string;
  readonly status: Status;
  readonly statusLabel: string;
  /** "needs a look", or nothing. */
  readonly look: string;
  /** "mentor wanted", the mentors' names, or nothing for ideas that are past needing one. */
  readonly mentors: string;
  readonly tags: readonly CardTag[];
  /** The day it joined the catalogue, YYYY-MM-DD. */
  readonly added: string;
}

/** "●●○" for intermediate: as many dots as the vocabulary has words, filled up to this one. */
export function formatDifficultyDots(idea: Pick<Idea, 'difficulty'>): string {
  const filled = getTermRank(DIFFICULTIES, idea.difficulty) + 1;
  return '●'.repeat(filled) + '○'.repeat(DIFFICULTIES.length - filled);
}

export function formatSizes(idea: Pick<Idea, 'sizes'>): string {
  return `${[...idea.sizes].sort((a, b) => a - b).join(' · ')} h`;
}

/** About what fits into one line of a row beside the text, in characters: a second line would push other ideas off the screen. */
const ROOM = 36;

/** The topics, then the skills one must bring that no topic has named yet, as many as there is room for beside `look` and one at least. */
function tagsOf({ topics, skills }: Idea, look: string): CardTag[] {
  const named = new Set(topics.map(({ label }) => label));
  const tags = [
    ...topics.map(({ id, label }): CardTag => ({ name: 'topic', value: id, label })),
    ...skills
      .filter(({ need, skill }) => need === 'required' && !named.has(skill.label))
      .map(({ skill }): CardTag => ({ name: 'skill', ...skill })),
  ];
  let taken = look === '' ? 0 : look.length + 2;
  return tags.filter(({ label }, index) => {
    const fits = index === 0 || taken + label.length + 2 <= ROOM;
    if (fits) taken += label.length + 2;
    return fits;
  });
}

/** The row of `idea` on the day `today`, YYYY-MM-DD. */
export function toIdeaCard(idea: Idea, today: string): IdeaCard {
  const look = getReviewReasons(idea, today).length > 0 ? NEEDS_REVIEW_LABEL : '';
  return {
    id: idea.id,
    title: idea.title,
    summary: idea.summary,
    dots: formatDifficultyDots(idea),
    difficulty: getTerm(DIFFICULTIES, idea.difficulty).label,
    hours: formatSizes(idea),
    status: idea.status,
    statusLabel: getTerm(STATUSES, idea.status).label,
    look,
    mentors: wantsMentor(idea) ? 'mentor wanted' : idea.mentors.map(({ name }) => name).join(', '),
    tags: tagsOf(idea, look),
    added: idea.added,
  };
}
