import type { IdeaRecord, Query, QuerySet } from './corpus.ts';
import type { Random } from './random.ts';

const MAX_QUERIES_PER_KIND = 25;
const NONSENSE_COUNT = 20;

/** Shorter words are too common to identify an idea. */
const MIN_WORD_LENGTH = 5;
/** A word that occurs in more ideas does not identify one of them. */
const MAX_IDEAS_PER_WORD = 3;
/** The minimum length of both parts when a compound word is split. */
const MIN_PART_LENGTH = 3;
/** People rarely mistype the first letter of a word. */
const FIRST_LETTER_TYPO_PROBABILITY = 0.05;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Returns the words of a text in lower case, in order. */
export function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** Returns the words of the fields that a list of ideas shows. */
function collectShortFieldWords({ title, summary, topics, skills }: IdeaRecord): Set<string> {
  return new Set(splitWords([title, summary, ...topics, ...skills].join(' ')));
}

/** In how many ideas each word occurs: in the short fields, and in any field. */
interface IdeaCounts {
  readonly inShortFields: ReadonlyMap<string, number>;
  readonly inAllFields: ReadonlyMap<string, number>;
}

function countIdeas(records: readonly IdeaRecord[]): IdeaCounts {
  const inShortFields = new Map<string, number>();
  const inAllFields = new Map<string, number>();
  const increment = (counts: Map<string, number>, words: ReadonlySet<string>): void => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const record of records) {
    const shortFieldWords = collectShortFieldWords(record);
    increment(inShortFields, shortFieldWords);
    increment(inAllFields, new Set([...shortFieldWords, ...splitWords(record.body)]));
  }
  return { inShortFields, inAllFields };
}

/** Typing errors at one letter: delete, repeat, insert, replace, and swap with the next letter. */
const TYPOS: readonly ((word: string, index: number, random: Random) => string)[] = [
  (word, index) => word.slice(0, index) + word.slice(index + 1),
  (word, index) => word.slice(0, index) + word.charAt(index) + word.slice(index),
  (word, index, random) => word.slice(0, index) + random.pick(LETTERS) + word.slice(index),
  (word, index, random) => word.slice(0, index) + random.pick(LETTERS) + word.slice(index + 1),
  (word, index) => word.slice(0, index) + word.charAt(index + 1) + word.charAt(index) + word.slice(index + 2),
];

/** Other correct spellings of a word: British endings, and a compound written as two words. */
const SPELLING_VARIANTS: readonly ((word: string, splitIndex: number) => string)[] = [
  (word) => word.replace(/iz(e|er|ation)$/, 'is$1'),
  (word) => word.replace(/or$/, 'our'),
  (word, splitIndex) => `${word.slice(0, splitIndex)} ${word.slice(splitIndex)}`,
  (word, splitIndex) => `${word.slice(0, splitIndex)}-${word.slice(splitIndex)}`,
];

interface Context {
  readonly random: Random;
  readonly counts: IdeaCounts;
}

/** Adds a typo to `word`. Returns undefined if the result is the same word or another word of the ideas. */
function addTypo(word: string, { random, counts }: Context): string | undefined {
  const index = random.next() < FIRST_LETTER_TYPO_PROBABILITY ? 0 : random.integer(1, word.length - 1);
  const mistyped = random.pick(TYPOS)(word, index, random);
  return mistyped === word || counts.inAllFields.has(mistyped) ? undefined : mistyped;
}

/** Returns another spelling of `word`, or undefined if the word is too short to have one. */
function createSpellingVariant(word: string, random: Random): string | undefined {
  if (word.length < 2 * MIN_PART_LENGTH) return undefined;
  const splitIndex = random.integer(MIN_PART_LENGTH, word.length - MIN_PART_LENGTH);
  const variants = SPELLING_VARIANTS.map((respell) => respell(word, splitIndex)).filter((variant) => variant !== word);
  // Few words have a British ending, so prefer it.
  return variants.length > 2 ? variants[0] : random.pick(variants);
}

function createRandomLetters(length: number, random: Random): string {
  return Array.from({ length }, () => random.pick(LETTERS)).join('');
}

/** Returns the `count` rarest words of the title in their order, or undefined if none of them is rare enough to identify the idea. */
function selectRareWords({ title }: IdeaRecord, count: number, { counts }: Context, maxIdeas = MAX_IDEAS_PER_WORD): string[] | undefined {
  const words = [...new Set(splitWords(title))].filter((word) => word.length >= MIN_WORD_LENGTH);
  const ideaCount = (word: string): number => counts.inShortFields.get(word) ?? 0;
  const rarest = words.toSorted((a, b) => ideaCount(a) - ideaCount(b)).slice(0, count);
  if (rarest.length < count || ideaCount(rarest[0] ?? '') > maxIdeas) return undefined;
  return words.filter((word) => rarest.includes(word));
}

/** Creates a query of each kind for an idea. A function returns undefined if the idea is not suitable for this kind. */
const QUERY_KINDS: Readonly<Record<string, (idea: IdeaRecord, context: Context) => string | undefined>> = {
  exact: (idea, context) => selectRareWords(idea, context.random.integer(2, 3), context)?.join(' '),
  typo: (idea, context) => {
    const word = selectRareWords(idea, 1, context, 1)?.[0];
    return word && addTypo(word, context);
  },
  order: (idea, context) => {
    const [first, ...others] = selectRareWords(idea, 3, context) ?? [];
    return first && [...context.random.shuffle(others), first].join(' ');
  },
  'two words, one typo': (idea, context) => {
    const [word, other] = context.random.shuffle(selectRareWords(idea, 2, context) ?? []);
    const mistyped = word && addTypo(word, context);
    return mistyped && context.random.shuffle([mistyped, other]).join(' ');
  },
  prefix: (idea, context) => {
    const word = selectRareWords(idea, 1, context, 1)?.[0] ?? '';
    const prefix = word.slice(0, Math.max(MIN_WORD_LENGTH - 1, word.length - context.random.integer(1, 4)));
    return prefix === word || context.counts.inAllFields.has(prefix) ? undefined : prefix;
  },
  'body only': (idea, { counts }) => {
    const shortFieldWords = collectShortFieldWords(idea);
    const words = [...new Set(splitWords(idea.body))].filter((word) => !shortFieldWords.has(word) && word.length >= MIN_WORD_LENGTH);
    const ideaCount = (word: string): number => counts.inAllFields.get(word) ?? 0;
    const [rarest = '', next] = words.toSorted((a, b) => ideaCount(a) - ideaCount(b));
    return next === undefined || ideaCount(rarest) > 1 ? undefined : `${rarest} ${next}`;
  },
  'spelling variant': (idea, context) => {
    const [word, other] = context.random.shuffle(selectRareWords(idea, 2, context) ?? []);
    const variant = word && createSpellingVariant(word, context.random);
    return variant && `${variant} ${other}`;
  },
};

/** Creates up to 25 queries of each kind, each for one known idea, and nonsense texts that share no word with the ideas. */
export function createQueries(ideas: readonly IdeaRecord[], random: Random): QuerySet {
  const context = { random, counts: countIdeas(ideas) };
  const queries: Query[] = [];
  for (const [kind, createQuery] of Object.entries(QUERY_KINDS)) {
    const maxQueries = queries.length + MAX_QUERIES_PER_KIND;
    for (const idea of random.shuffle(ideas)) {
      const q = queries.length < maxQueries && createQuery(idea, context);
      if (q) queries.push({ q, kind, expect: idea.id });
    }
  }
  const nonsense = Array.from({ length: NONSENSE_COUNT }, () =>
    Array.from({ length: random.integer(1, 2) }, () => createRandomLetters(random.integer(7, 10), random)).join(' '),
  );
  return { queries, nonsense: nonsense.filter((text) => !splitWords(text).some((word) => context.counts.inAllFields.has(word))) };
}
