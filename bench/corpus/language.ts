import { createLexicon } from './lexicon.ts';
import type { Random } from './random.ts';

/** Heaps' law, V = FACTOR n^EXPONENT: so many different words are among n words of a trade (measured on project ideas). */
const FACTOR = 21;
const EXPONENT = 0.55;

/** Words that hold sentences together, and the share of a text that they make up, as in English. */
const GLUE_WORDS = 150;

/** How often a word is one that is used on any topic. */
const COMMON_SHARE = 0.3;

export interface Language {
  /** How many topics can be spoken of. */
  readonly topics: number;
  /** The next word about `topic`, a number from 0: one that was used before, likelier the more often, or a new one. */
  readonly sayOn: (topic: number) => string;
  /** A word that holds a sentence together. */
  readonly sayGlue: () => string;
  /** A new word. */
  readonly coin: () => string;
}

/**
 * A language that grows while it is spoken as real ones do: words repeat what was said (Simon 1955), new ones turn up ever
 * more rarely (Zanette and Montemurro 2005), so that frequencies follow Zipf's law and the vocabulary Heaps'.
 */
export function createLanguage(random: Random, topics: number): Language {
  const { coin, coinShort } = createLexicon(random);
  const glue = Array.from({ length: GLUE_WORDS }, coinShort);
  const said: string[] = [];
  const saidOn = Array.from({ length: topics }, (): string[] => []);
  const isNewDue = (): boolean => random.next() < FACTOR * EXPONENT * (said.length + 1) ** (EXPONENT - 1);
  return {
    topics,
    sayOn: (topic) => {
      const before = saidOn[topic] ?? [];
      const word = before.length === 0 || isNewDue() ? coin() : random.pick(random.next() < COMMON_SHARE ? said : before);
      said.push(word);
      before.push(word);
      return word;
    },
    sayGlue: () => random.pickZipf(glue),
    coin,
  };
}
