import type { Corpus, IdeaRecord } from './corpus.ts';
import { createLanguage, type Language } from './language.ts';
import { createQueries } from './queries.ts';
import { createRandom, type Random } from './random.ts';

const TOPIC_COUNT = 80;
const SKILL_COUNT = 60;
const MAX_TOPICS = 5;
const MAX_SKILLS = 5;

/** Length limits in words, and the proportions of function words and of words from the title. */
interface TextShape {
  readonly minWords: number;
  readonly maxWords: number;
  readonly functionWords: number;
  readonly titleWords: number;
}

const TITLE: TextShape = { minWords: 3, maxWords: 9, functionWords: 0.2, titleWords: 0 };
const SUMMARY: TextShape = { minWords: 14, maxWords: 26, functionWords: 0.45, titleWords: 0.1 };
const BODY: TextShape = { minWords: 80, maxWords: 150, functionWords: 0.45, titleWords: 0.05 };
const SENTENCE = { minWords: 6, maxWords: 20 };

/** Creates the label of a topic, which has one or two words. */
function createTopicLabel(random: Random, { createWord }: Language): string {
  return random.next() < 0.5 ? createWord() : `${createWord()} ${createWord()}`;
}

function createWords(random: Random, language: Language, topics: readonly number[], shape: TextShape, title: readonly string[]): string[] {
  return Array.from({ length: random.integer(shape.minWords, shape.maxWords) }, () => {
    const chance = random.next();
    if (chance < shape.functionWords) return language.nextFunctionWord();
    if (chance < shape.functionWords + shape.titleWords) return random.pick(title);
    return language.nextTopicWord(random.pickZipf(topics));
  });
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Splits `words` into sentences of random length. */
function formatSentences(random: Random, words: readonly string[]): string {
  const length = random.integer(SENTENCE.minWords, SENTENCE.maxWords);
  const sentence = `${capitalize(words.slice(0, length).join(' '))}.`;
  return words.length <= length ? sentence : `${sentence} ${formatSentences(random, words.slice(length))}`;
}

/** Creates `count` project ideas with ids from made-0. Ideas on the same topic share words. */
export function createIdeas(count: number, random: Random): IdeaRecord[] {
  const language = createLanguage(random, TOPIC_COUNT);
  const topicLabels = Array.from({ length: TOPIC_COUNT }, () => createTopicLabel(random, language));
  const skillNames = Array.from({ length: SKILL_COUNT }, () => language.createWord());
  return Array.from({ length: count }, (_, number) => {
    const topics = random.sampleZipf([...topicLabels.keys()], 1, MAX_TOPICS);
    const title = createWords(random, language, topics, TITLE, []);
    return {
      id: `made-${number}`,
      title: capitalize(title.join(' ')),
      summary: formatSentences(random, createWords(random, language, topics, SUMMARY, title)),
      topics: topics.map((topic) => topicLabels[topic] ?? ''),
      skills: random.sampleZipf(skillNames, 1, MAX_SKILLS),
      body: formatSentences(random, createWords(random, language, topics, BODY, title)),
    };
  });
}

/** Creates a corpus of `ideaCount` ideas and queries for them. A seed gives the same corpus on every machine. */
export function createCorpus(ideaCount: number, seed: number): Corpus {
  const random = createRandom(seed);
  const records = createIdeas(ideaCount, random);
  return { records, ...createQueries(records, random) };
}
