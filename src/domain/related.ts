import { type Idea, isAvailable } from './idea.ts';
import { createTermIndex } from './similarity.ts';
import { foldWords, extractKeywords } from './text/keywords.ts';

/** Topics and skills are chosen with care, so they count more than words of the text. */
const KEYWORD_WEIGHT = 0.5;
/** A keyword of more ideas than this says as little as a topic, and would cost more time. */
const MAX_KEYWORD_FREQUENCY = 24;
const MAX_KEYWORDS = 8;
const MAX_SHARED_WORDS = 3;

function labelsOf(idea: Idea): string[] {
  return [...new Set([...idea.topics.map(({ label }) => label), ...idea.skills.map(({ skill }) => skill.label)])];
}

/** The indexes of the `count` highest scores above 0, highest first. Equal scores keep their order. */
function findHighest(scores: Float64Array, count: number): number[] {
  const best: number[] = [];
  scores.forEach((score, index) => {
    const last = best[count - 1];
    if (score <= (last === undefined ? 0 : (scores[last] ?? 0))) return;
    const place = best.findIndex((other) => (scores[other] ?? 0) < score);
    best.splice(place < 0 ? best.length : place, 0, index);
    best.splice(count);
  });
  return best;
}

/**
 * Prepares the search for ideas that are related to one of `ideas`. The result gives the `count` ideas that share the
 * most topics, skills and keywords with an idea, rare ones counting more. Equal ideas keep the order of `ideas`. Ideas
 * that share nothing are left out. Each has the shared topics and skills, and shared keywords that are not in these, the
 * rarest first: "DHCP", "Networking"; "leases". Only the rarest keywords are looked up, so that this stays fast for many ideas.
 */
export function createRelatedFinder(ideas: readonly Idea[]) {
  const labels = ideas.map(labelsOf);
  const keywords = ideas.map(extractKeywords);
  const labelIndex = createTermIndex(labels.map((own) => new Map(own.map((label) => [label, 1]))));
  const keywordIndex = createTermIndex(keywords.map((own) => new Map([...own.keys()].map((form) => [form, 1]))));
  const maxFrequency = Math.min(MAX_KEYWORD_FREQUENCY, Math.max(3, ideas.length / 10), ideas.length - 1);
  const isRare = (form: string): boolean => keywordIndex.frequency(form) > 1 && keywordIndex.frequency(form) <= maxFrequency;
  const numbers = new Map(ideas.map(({ id }, number) => [id, number]));

  return (idea: Idea, count: number) => {
    const ownLabels = labelsOf(idea).sort((a, b) => labelIndex.weight(b) - labelIndex.weight(a));
    const ownKeywords = [...extractKeywords(idea)]
      .filter(([form]) => isRare(form))
      .sort(([a], [b]) => keywordIndex.weight(b) - keywordIndex.weight(a))
      .slice(0, MAX_KEYWORDS);
    const scores = new Float64Array(ideas.length);
    for (const label of ownLabels) labelIndex.addScores(scores, label, labelIndex.weight(label));
    for (const [form] of ownKeywords) keywordIndex.addScores(scores, form, KEYWORD_WEIGHT * keywordIndex.weight(form));
    const self = numbers.get(idea.id);
    if (self !== undefined) scores[self] = 0;
    return findHighest(scores, count).map((number) => {
      const sharedLabels = ownLabels.filter((label) => labels[number]?.includes(label));
      const inLabels = foldWords(sharedLabels.join(' '));
      const sharedWords = ownKeywords.filter(([form]) => keywords[number]?.has(form) && !inLabels.has(form)).map(([, word]) => word);
      return { idea: ideas[number] as Idea, sharedLabels, sharedWords: sharedWords.slice(0, MAX_SHARED_WORDS) };
    });
  };
}

export type RelatedIdea = ReturnType<ReturnType<typeof createRelatedFinder>>[number];

/** What two ideas have in common: "Also about DHCP, OCaml · both mention leases". */
export function formatRelation({ sharedLabels, sharedWords }: Pick<RelatedIdea, 'sharedLabels' | 'sharedWords'>): string {
  const mention = sharedLabels.length > 0 ? 'both mention' : 'Both mention';
  return [
    sharedLabels.length > 0 && `Also about ${sharedLabels.join(', ')}`,
    sharedWords.length > 0 && `${mention} ${sharedWords.join(', ')}`,
  ]
    .filter((part) => part !== false)
    .join(' · ');
}

const MAX_ALTERNATIVES = 3;

export type Alternative = Pick<Idea, 'id' | 'title'>;

/** The first of `related` that are available. */
export function availableAlternatives(related: readonly RelatedIdea[]): Alternative[] {
  return related
    .filter(({ idea }) => isAvailable(idea))
    .slice(0, MAX_ALTERNATIVES)
    .map(({ idea: { id, title } }) => ({ id, title }));
}
