import type { Random } from './random.ts';

/** English sounds, repeated in proportion to their frequency. */
const ONSETS = 'b b c c ch d d f g h j k l l m m n n p p pl pr qu r r s s sh st t t tr v w z'.split(' ');
const VOWELS = 'a a a a e e e e e i i i i o o o u u ai ea ou'.split(' ');
const CODAS = ['', '', '', '', '', '', '', '', ...'b ck d g l m n n nt p r r s t x'.split(' ')];

/** Endings that create related words and words with British and American spellings. */
const ENDINGS = ['', '', '', '', '', '', '', '', 's', 's', 'ed', 'er', 'ing', 'ion', 'or', 'ity', 'ize', 'izer', 'ization', 'al'];

/** The number of syllables before the ending. */
const SYLLABLE_COUNTS = [1, 1, 2, 2, 2, 2, 3];

/** Heaps' law: n words of technical text contain FACTOR × n^EXPONENT different words. Measured on project ideas. */
const HEAPS_FACTOR = 21;
const HEAPS_EXPONENT = 0.55;

/** The number of function words, such as "the" and "of" in English. */
const FUNCTION_WORD_COUNT = 150;

/** The probability that a repeated word comes from any topic instead of the given one. */
const OTHER_TOPIC_PROBABILITY = 0.3;

function createSyllable(random: Random): string {
  return random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS);
}

function createContentWord(random: Random): string {
  return Array.from({ length: random.pick(SYLLABLE_COUNTS) }, () => createSyllable(random)).join('') + random.pick(ENDINGS);
}

function createFunctionWord(random: Random): string {
  return createSyllable(random).slice(0, random.integer(1, 4));
}

export interface Language {
  /** Returns a new pronounceable word of about 7 letters. */
  readonly createWord: () => string;
  /** Returns the next word of a text about a topic: a new word, or a repeated one, more likely the more often it occurred. */
  readonly nextTopicWord: (topic: number) => string;
  /** Returns a function word. */
  readonly nextFunctionWord: () => string;
}

/**
 * Creates a language that grows as it is used. Texts repeat earlier words (Simon 1955) and introduce new words ever more
 * rarely (Zanette and Montemurro 2005), so word frequencies follow Zipf's law and the vocabulary follows Heaps' law.
 */
export function createLanguage(random: Random, topicCount: number): Language {
  const vocabulary = new Set<string>();
  const addNewWord = (create: (random: Random) => string): string => {
    let word = create(random);
    while (vocabulary.has(word)) word = create(random);
    vocabulary.add(word);
    return word;
  };
  const createWord = (): string => addNewWord(createContentWord);
  const functionWords = Array.from({ length: FUNCTION_WORD_COUNT }, () => addNewWord(createFunctionWord));
  const usedWords: string[] = [];
  const usedWordsByTopic = Array.from({ length: topicCount }, (): string[] => []);
  const isNewWordDue = (): boolean => random.next() < HEAPS_FACTOR * HEAPS_EXPONENT * (usedWords.length + 1) ** (HEAPS_EXPONENT - 1);
  return {
    createWord,
    nextTopicWord: (topic) => {
      const topicWords = usedWordsByTopic[topic] ?? [];
      const word =
        topicWords.length === 0 || isNewWordDue()
          ? createWord()
          : random.pick(random.next() < OTHER_TOPIC_PROBABILITY ? usedWords : topicWords);
      usedWords.push(word);
      topicWords.push(word);
      return word;
    },
    nextFunctionWord: () => random.pickZipf(functionWords),
  };
}
