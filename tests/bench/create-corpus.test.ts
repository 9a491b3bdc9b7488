import { expect, test } from 'vitest';
import { recordSchema } from '../../bench/corpus/corpus.ts';
import { createCorpus } from '../../bench/corpus/create-corpus.ts';
import { splitWords } from '../../bench/corpus/queries.ts';

const SMALL = createCorpus(1_000, 1);
const LARGE = createCorpus(4_000, 1);

/** Lists every word of the titles, summaries and bodies, in order. */
function listTextWords({ records }: typeof SMALL): string[] {
  return records.flatMap(({ title, summary, body }) => [...splitWords(title), ...splitWords(summary), ...splitWords(body)]);
}

/** Computes the relative frequency of each different word, the highest first. */
function computeFrequencies(words: readonly string[]): number[] {
  const counts = [...Map.groupBy(words, (word) => word).values()].map(({ length }) => length / words.length);
  return counts.sort((a, b) => b - a);
}

test('the same seed gives the same corpus, another seed another corpus', () => {
  expect(JSON.stringify(createCorpus(1_000, 1))).toBe(JSON.stringify(SMALL));
  expect(JSON.stringify(createCorpus(1_000, 2))).not.toBe(JSON.stringify(SMALL));
});

test('the vocabulary follows Heaps’ law: it grows without limit, but slower than the text', () => {
  const [small, large] = [SMALL, LARGE].map((corpus) => new Set(listTextWords(corpus)).size) as [number, number];
  expect(large).toBeLessThan(3 * small);
  expect(large).toBeGreaterThan(1.8 * small);
});

test('word frequencies follow Zipf’s law: one word is very common, and a third of all words occur once', () => {
  const words = listTextWords(SMALL);
  const ranked = computeFrequencies(words);
  expect(ranked[0]).toBeGreaterThan(0.03);
  expect(ranked[0]).toBeLessThan(0.1);
  expect(ranked.slice(0, 10).reduce((sum, share) => sum + share)).toBeLessThan(0.35);
  expect(ranked.filter((share) => share * words.length < 1.5).length / ranked.length).toBeGreaterThan(0.3);
});

test('ideas on the same topic share more words than ideas on different topics', () => {
  const [one, ...others] = SMALL.records;
  const topic = one?.topics[0] ?? '';
  const own = new Set(splitWords(one?.body ?? ''));
  const shared = (those: typeof others): number =>
    those.reduce((sum, { body }) => sum + splitWords(body).filter((word) => own.has(word)).length, 0) / those.length;
  const { true: same = [], false: different = [] } = Object.groupBy(others, ({ topics }) => `${topics[0] === topic}`);
  expect(shared(same)).toBeGreaterThan(shared(different));
});

test.each([
  { field: 'title', min: 3, max: 9, select: ({ title }: (typeof SMALL.records)[number]) => splitWords(title) },
  { field: 'summary', min: 14, max: 26, select: ({ summary }: (typeof SMALL.records)[number]) => splitWords(summary) },
  { field: 'body', min: 80, max: 150, select: ({ body }: (typeof SMALL.records)[number]) => splitWords(body) },
  { field: 'topics', min: 1, max: 5, select: ({ topics }: (typeof SMALL.records)[number]) => topics },
  { field: 'skills', min: 1, max: 5, select: ({ skills }: (typeof SMALL.records)[number]) => skills },
])('$field has $min to $max words', ({ min, max, select }) => {
  const lengths = SMALL.records.map((record) => select(record).length);
  expect(Math.min(...lengths)).toBe(min);
  expect(Math.max(...lengths)).toBe(max);
});

test('every record has the format that is read from files', () => {
  expect(SMALL.records.map((record) => recordSchema.parse(record))).toEqual(SMALL.records);
});

test('each kind has 25 queries, and every expected idea exists', () => {
  const kinds = Map.groupBy(SMALL.queries, ({ kind }) => kind);
  expect(Object.fromEntries([...kinds].map(([kind, queries]) => [kind, queries.length]))).toEqual({
    exact: 25,
    typo: 25,
    order: 25,
    'two words, one typo': 25,
    prefix: 25,
    'body only': 25,
    'spelling variant': 25,
  });
  const ids = new Set(SMALL.records.map(({ id }) => id));
  expect(SMALL.queries.filter(({ expect }) => !ids.has(expect))).toEqual([]);
});

test('nonsense texts share no word with the ideas', () => {
  const known = new Set([
    ...listTextWords(SMALL),
    ...SMALL.records.flatMap(({ topics, skills }) => [...topics, ...skills].flatMap(splitWords)),
  ]);
  expect(SMALL.nonsense.length).toBe(20);
  expect(SMALL.nonsense.flatMap(splitWords).filter((word) => known.has(word))).toEqual([]);
});
