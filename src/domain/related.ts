import { type Idea, isAvailable } from './idea.ts';
import { foldWords, extractKeywords } from './text/keywords.ts';

/** An idea near another one, and why. */
export interface RelatedIdea {
  readonly idea: Idea;
  /** The topics and skills both have, the rarest first: "DHCP", "Networking". */
  readonly shared: readonly string[];
  /** Rare words that tell what either is about, the rarest first, those of `shared` left out: "leases". */
  readonly words: readonly string[];
}

/** What curators chose to say of an idea counts more than the words it happens to be told with. */
const WORD_WEIGHT = 0.5;
/** A word that more ideas are about tells them apart as little as a topic does; it would cost more than it says. */
const MOST_HAVING = 24;
const MOST_WORDS = 8;
const MOST_SHOWN = 3;

function labelsOf(idea: Idea): string[] {
  return [...new Set([...idea.topics.map(({ label }) => label), ...idea.skills.map(({ skill }) => skill.label)])];
}

/** The indexes of `lists` in which each of their members stands. */
function postings(lists: readonly Iterable<string>[]): Map<string, number[]> {
  const having = new Map<string, number[]>();
  for (const [index, list] of lists.entries()) {
    for (const member of list) {
      const indexes = having.get(member);
      if (indexes) indexes.push(index);
      else having.set(member, [index]);
    }
  }
  return having;
}

/** The indexes of the `count` highest scores above nought, highest first, equals in their order. */
function highest(scores: Float64Array, count: number): number[] {
  const best: number[] = [];
  const scoreOf = (index: number | undefined): number => (index === undefined ? 0 : (scores[index] ?? 0));
  for (let index = 0, least = 0; index < scores.length; index++) {
    if (scoreOf(index) <= least) continue;
    const place = best.findIndex((other) => scoreOf(other) < scoreOf(index));
    best.splice(place === -1 ? best.length : place, 0, index);
    best.length = Math.min(best.length, count);
    least = best.length === count ? scoreOf(best.at(-1)) : 0;
  }
  return best;
}

/**
 * Prepares `ideas` to be asked, for any one of them, for the `count` others that share most of its topics, skills and
 * telling words. Each weighs the more the fewer ideas have it (inverse document frequency, Sparck Jones 1972), so sharing
 * DHCP says more than sharing OCaml. Equals keep the order of `ideas`; ideas that share nothing are left out. Scores are
 * added up term by term over the ideas that have it (posting lists): an addition for each shared term, and no comparing of
 * pairs. Only an idea's few rarest words are looked up, and only those that few others have, so text adds little to it.
 */
export function createRelatedFinder(ideas: readonly Idea[]): (idea: Idea, count: number) => RelatedIdea[] {
  const total = ideas.length;
  const labels = ideas.map(labelsOf);
  const words = ideas.map(extractKeywords);
  const havingLabel = postings(labels);
  const havingWord = postings(words.map((own) => own.keys()));
  const weight = ({ length }: readonly number[] = []): number => Math.log((total + 1) / length);
  const labelWeight = (label: string): number => weight(havingLabel.get(label));
  const most = Math.min(MOST_HAVING, Math.max(3, total / 10), total - 1);
  const isRare = (word: string): boolean => {
    const { length } = havingWord.get(word) ?? [];
    return length > 1 && length <= most;
  };
  const indexes = new Map(ideas.map(({ id }, index) => [id, index]));
  const scores = new Float64Array(total);
  const add = (having: readonly number[], gain: number): void => {
    for (const index of having) scores[index] = (scores[index] ?? 0) + gain;
  };

  return (idea, count) => {
    const ownLabels = labelsOf(idea).sort((a, b) => labelWeight(b) - labelWeight(a));
    const self = indexes.get(idea.id);
    const ownWords = [...(words[self ?? -1] ?? extractKeywords(idea))]
      .filter(([word]) => isRare(word))
      .sort(([a], [b]) => weight(havingWord.get(b)) - weight(havingWord.get(a)))
      .slice(0, MOST_WORDS);
    scores.fill(0);
    for (const label of ownLabels) add(havingLabel.get(label) ?? [], labelWeight(label));
    for (const [word] of ownWords) add(havingWord.get(word) ?? [], WORD_WEIGHT * weight(havingWord.get(word)));
    if (self !== undefined) scores[self] = 0;
    return highest(scores, count).map((index) => {
      const shared = ownLabels.filter((label) => labels[index]?.includes(label));
      const said = foldWords(shared.join(' '));
      const both = ownWords.filter(([word]) => words[index]?.has(word) && !said.has(word)).map(([, written]) => written);
      return { idea: ideas[index] as Idea, shared, words: both.slice(0, MOST_SHOWN) };
    });
  };
}

/** Why an idea is near: "shares DHCP, OCaml · both speak of leases". */
export function formatRelation({ shared, words }: Pick<RelatedIdea, 'shared' | 'words'>): string {
  return [shared.length > 0 && `shares ${shared.join(', ')}`, words.length > 0 && `both speak of ${words.join(', ')}`]
    .filter((part) => part !== false)
    .join(' · ');
}

const MOST = 3;

/** What a page shows of an idea that one could take up instead. */
export interface Alternative {
  readonly id: string;
  readonly title: string;
}

/** The nearest of `related` that somebody may still take up. */
export function availableAlternatives(related: readonly RelatedIdea[]): Alternative[] {
  return related
    .filter(({ idea }) => isAvailable(idea))
    .slice(0, MOST)
    .map(({ idea: { id, title } }) => ({ id, title }));
}
