import { expect, test } from 'vitest';
import { computeQuality, computeQualityByKind, findRank, measureNonsenseAnswered } from '../../bench/measure/quality.ts';

test.each([
  { found: ['a', 'b'], rank: 1, reason: 'first' },
  { found: ['b', 'c', 'a'], rank: 3, reason: 'ranks count from 1' },
  { found: ['b'], rank: undefined, reason: 'not found' },
  { found: [], rank: undefined, reason: 'no results' },
  { found: [...'bcdefghij', 'a'], rank: 10, reason: 'the last rank that counts' },
  { found: [...'bcdefghijk', 'a'], rank: undefined, reason: 'ranks above ten do not count' },
])('"a" in $found has rank $rank: $reason', ({ found, rank }) => {
  expect(findRank('a', found)).toBe(rank);
});

test.each([
  { ranks: [1, 1], recall1: 1, recall5: 1, mrr: 1, reason: 'all first' },
  { ranks: [1, 2], recall1: 0.5, recall5: 1, mrr: 0.75, reason: 'rank 2 scores one half' },
  { ranks: [5, 6], recall1: 0, recall5: 0.5, mrr: (1 / 5 + 1 / 6) / 2, reason: 'rank 5 counts for recall5, rank 6 does not' },
  { ranks: [1, undefined], recall1: 0.5, recall5: 0.5, mrr: 0.5, reason: 'an idea that is not found scores 0' },
  { ranks: [], recall1: 0, recall5: 0, mrr: 0, reason: 'no outcomes give 0, not NaN' },
])('ranks $ranks: $reason', ({ ranks, recall1, recall5, mrr }) => {
  const outcomes = ranks.map((rank) => ({ kind: 'any', rank }));
  expect(computeQuality(outcomes)).toEqual({ recall1, recall5, mrr, queries: ranks.length });
});

test('each kind has its own figures', () => {
  const outcomes = [
    { kind: 'typo', rank: 1 },
    { kind: 'exact', rank: undefined },
    { kind: 'typo', rank: 2 },
  ];
  expect(computeQualityByKind(outcomes)).toEqual({
    typo: { recall1: 0.5, recall5: 1, mrr: 0.75, queries: 2 },
    exact: { recall1: 0, recall5: 0, mrr: 0, queries: 1 },
  });
});

test.each([
  { texts: ['xq', 'router'], share: 0.5, reason: 'one of two has results' },
  { texts: [], share: 0, reason: 'no texts give 0, not NaN' },
])('the share of answered nonsense in $texts is $share: $reason', async ({ texts, share }) => {
  expect(await measureNonsenseAnswered(texts, async (text) => text === 'router')).toBe(share);
});
