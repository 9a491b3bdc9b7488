import { expect, test } from 'vitest';
import { makeCorpus } from '../../bench/corpus/make-corpus.ts';
import { wordsOf } from '../../bench/corpus/word-counts.ts';
import { recordSchema } from '../../bench/corpus/record.ts';

const SMALL = makeCorpus(1_000, 1);
const LARGE = makeCorpus(4_000, 1);

/** Every word of the running text, in order. */
function textOf({ records }: typeof SMALL): string[] {
  return records.flatMap(({ title, summary, body }) => [...wordsOf(title), ...wordsOf(summary), ...wordsOf(body)]);
}

/** The shares of a text that its words make up, the most frequent first. */
function shares(words: readonly string[]): number[] {
  const counts = [...Map.groupBy(words, (word) => word).values()].map(({ length }) => length / words.length);
  return counts.sort((a, b) => b - a);
}

test('a seed makes the same corpus again, another seed another', () => {
  expect(JSON.stringify(makeCorpus(1_000, 1))).toBe(JSON.stringify(SMALL));
  expect(JSON.stringify(makeCorpus(1_000, 2))).not.toBe(JSON.stringify(SMALL));
});

test('the vocabulary grows by Heaps’ law: slower than the text, and on and on', () => {
  const [small, large] = [SMALL, LARGE].map((corpus) => new Set(textOf(corpus)).size) as [number, number];
  expect(large).toBeLessThan(3 * small);
  expect(large).toBeGreaterThan(1.8 * small);
});

test('frequencies follow Zipf’s law: one word is everywhere, a third of all are said once', () => {
  const words = textOf(SMALL);
  const ranked = shares(words);
  expect(ranked[0]).toBeGreaterThan(0.03);
  expect(ranked[0]).toBeLessThan(0.1);
  expect(ranked.slice(0, 10).reduce((sum, share) => sum + share)).toBeLessThan(0.35);
  expect(ranked.filter((share) => share * words.length < 1.5).length / ranked.length).toBeGreaterThan(0.3);
});

test('words cluster: two ideas on one topic share more of them than two on others', () => {
  const [one, ...others] = SMALL.records;
  const topic = one?.topics[0] ?? '';
  const own = new Set(wordsOf(one?.body ?? ''));
  const shared = (those: typeof others): number =>
    those.reduce((sum, { body }) => sum + wordsOf(body).filter((word) => own.has(word)).length, 0) / those.length;
  const { true: same = [], false: different = [] } = Object.groupBy(others, ({ topics }) => `${topics[0] === topic}`);
  expect(shared(same)).toBeGreaterThan(shared(different));
});

test.each([
  { field: 'title', least: 3, most: 9, of: ({ title }: (typeof SMALL.records)[number]) => wordsOf(title) },
  { field: 'summary', least: 14, most: 26, of: ({ summary }: (typeof SMALL.records)[number]) => wordsOf(summary) },
  { field: 'body', least: 80, most: 150, of: ({ body }: (typeof SMALL.records)[number]) => wordsOf(body) },
  { field: 'topics', least: 1, most: 5, of: ({ topics }: (typeof SMALL.records)[number]) => topics },
  { field: 'skills', least: 1, most: 5, of: ({ skills }: (typeof SMALL.records)[number]) => skills },
])('$field has $least to $most words', ({ least, most, of }) => {
  const lengths = SMALL.records.map((record) => of(record).length);
  expect(Math.min(...lengths)).toBe(least);
  expect(Math.max(...lengths)).toBe(most);
});

test('every record is of the form that is read', () => {
  expect(SMALL.records.map((record) => recordSchema.parse(record))).toEqual(SMALL.records);
});

test('each kind has 25 queries, and every idea that is expected exists', () => {
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

test('nonsense shares no word with any idea', () => {
  const known = new Set([...textOf(SMALL), ...SMALL.records.flatMap(({ topics, skills }) => [...topics, ...skills].flatMap(wordsOf))]);
  expect(SMALL.nonsense.length).toBe(20);
  expect(SMALL.nonsense.flatMap(wordsOf).filter((word) => known.has(word))).toEqual([]);
});
