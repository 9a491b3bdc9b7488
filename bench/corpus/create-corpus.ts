import type { IdeaRecord } from './record.ts';
import { createLanguage, type Language } from './language.ts';
import type { Random } from './random.ts';

const TOPICS = 80;
const SKILLS = 60;

/** What texts are made of: their length in words, and the shares of words that hold them together or repeat the title. */
const TITLE = { least: 3, most: 9, glue: 0.2, echo: 0 };
const SUMMARY = { least: 14, most: 26, glue: 0.45, echo: 0.1 };
const BODY = { least: 80, most: 150, glue: 0.45, echo: 0.05 };
const SENTENCE = { least: 6, most: 20 };

type Shape = typeof TITLE;

/** One word or two, by which a topic is known. */
function label(random: Random, { coin }: Language): string {
  return random.next() < 0.5 ? coin() : `${coin()} ${coin()}`;
}

/** Between one and five of `values`, each once, the first the likeliest. */
function some<Value>(random: Random, values: readonly Value[]): Value[] {
  return [...new Set(Array.from({ length: random.whole(1, 5) }, () => random.pickZipf(values)))];
}

function words(random: Random, language: Language, topics: readonly number[], shape: Shape, title: readonly string[]): string[] {
  return Array.from({ length: random.whole(shape.least, shape.most) }, () => {
    const chance = random.next();
    if (chance < shape.glue) return language.sayGlue();
    if (chance < shape.glue + shape.echo) return random.pick(title);
    return language.sayOn(random.pickZipf(topics));
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sentences(random: Random, said: readonly string[]): string {
  const length = random.whole(SENTENCE.least, SENTENCE.most);
  const sentence = `${capital(said.slice(0, length).join(' '))}.`;
  return said.length <= length ? sentence : `${sentence} ${sentences(random, said.slice(length))}`;
}

/** `count` made-up project ideas, whose words cluster by topic, with ids from made-0. */
export function makeIdeas(count: number, random: Random): IdeaRecord[] {
  const language = createLanguage(random, TOPICS);
  const topicLabels = Array.from({ length: TOPICS }, () => label(random, language));
  const skillLabels = Array.from({ length: SKILLS }, () => language.coin());
  return Array.from({ length: count }, (_, number) => {
    const topics = some(random, [...topicLabels.keys()]);
    const title = words(random, language, topics, TITLE, []);
    return {
      id: `made-${number}`,
      title: capital(title.join(' ')),
      summary: sentences(random, words(random, language, topics, SUMMARY, title)),
      topics: topics.map((topic) => topicLabels[topic] ?? ''),
      skills: some(random, skillLabels),
      body: sentences(random, words(random, language, topics, BODY, title)),
    };
  });
}
