import { NEEDS_REVIEW_LABEL, getReviewReasons } from './review-status.ts';
import { MENTOR_WANTED_LABEL, wantsMentor, type Idea } from './idea.ts';
import { DIFFICULTIES, STATUSES, getTermRank, getTerm } from './vocabulary.ts';

/** "●●○" for the second of three difficulties. */
export function formatDifficultyDots(idea: Pick<Idea, 'difficulty'>): string {
  const filled = getTermRank(DIFFICULTIES, idea.difficulty) + 1;
  return '●'.repeat(filled) + '○'.repeat(DIFFICULTIES.length - filled);
}

export function formatSizes(idea: Pick<Idea, 'sizes'>): string {
  return `${[...idea.sizes].sort((a, b) => a - b).join(' · ')} h`;
}

/** In characters, about one line. A second line of tags would push other ideas off the screen. */
const MAX_TAGS_LENGTH = 36;

/** The topics, then the required skills that are not also topics, as many as fit next to `reviewLabel`, but at least one. */
function createTags({ topics, skills }: Idea, reviewLabel: string) {
  const topicLabels = new Set(topics.map(({ label }) => label));
  const tags = [
    ...topics.map(({ id, label }) => ({ name: 'topic' as const, value: id, label })),
    ...skills
      .filter(({ need, skill }) => need === 'required' && !topicLabels.has(skill.label))
      .map(({ skill }) => ({ name: 'skill' as const, ...skill })),
  ];
  let length = reviewLabel === '' ? 0 : reviewLabel.length + 2;
  return tags.filter(({ label }, index) => {
    const fits = index === 0 || length + label.length + 2 <= MAX_TAGS_LENGTH;
    if (fits) length += label.length + 2;
    return fits;
  });
}

/** The row of `idea` in a list on the day `today`, YYYY-MM-DD. All texts are ready to be shown, and empty when there is nothing to show. */
export function toIdeaCard(idea: Idea, today: string) {
  const reviewLabel = getReviewReasons(idea, today).length > 0 ? NEEDS_REVIEW_LABEL : '';
  return {
    id: idea.id,
    title: idea.title,
    summary: idea.summary,
    difficultyDots: formatDifficultyDots(idea),
    difficulty: getTerm(DIFFICULTIES, idea.difficulty).label,
    sizes: formatSizes(idea),
    status: idea.status,
    statusLabel: getTerm(STATUSES, idea.status).label,
    reviewLabel,
    mentors: wantsMentor(idea) ? MENTOR_WANTED_LABEL : idea.mentors.map(({ name }) => name).join(', '),
    tags: createTags(idea, reviewLabel),
    added: idea.added,
  };
}

export type IdeaCard = ReturnType<typeof toIdeaCard>;
