import { expect, test } from 'vitest';
import { qualityByKind, qualityOf, rankOf } from '../../bench/measure/quality.ts';

test.each([
  { found: ['a', 'b'], rank: 1, reason: 'first' },
  { found: ['b', 'c', 'a'], rank: 3, reason: 'ranks count from 1' },
  { found: ['b'], rank: undefined, reason: 'not there' },
  { found: [], rank: undefined, reason: 'no answer' },
  { found: [...'bcdefghij', 'a'], rank: 10, reason: 'the last that counts' },
  { found: [...'bcdefghijk', 'a'], rank: undefined, reason: 'nobody looks beyond ten' },
])('"a" in $found has rank $rank: $reason', ({ found, rank }) => {
  expect(rankOf('a', found)).toBe(rank);
});

test.each([
  { ranks: [1, 1], recall1: 1, recall5: 1, mrr: 1, reason: 'perfect' },
  { ranks: [1, 2], recall1: 0.5, recall5: 1, mrr: 0.75, reason: 'a second place is worth half' },
  { ranks: [5, 6], recall1: 0, recall5: 0.5, mrr: (1 / 5 + 1 / 6) / 2, reason: 'five are five' },
  { ranks: [1, undefined], recall1: 0.5, recall5: 0.5, mrr: 0.5, reason: 'what is not found is worth nothing, and counts' },
  { ranks: [], recall1: 0, recall5: 0, mrr: 0, reason: 'nothing asked, no division by it' },
])('ranks $ranks: $reason', ({ ranks, recall1, recall5, mrr }) => {
  const outcomes = ranks.map((rank) => ({ kind: 'any', rank }));
  expect(qualityOf(outcomes)).toEqual({ recall1, recall5, mrr, queries: ranks.length });
});

test('each kind has figures of its own', () => {
  const outcomes = [
    { kind: 'typo', rank: 1 },
    { kind: 'exact', rank: undefined },
    { kind: 'typo', rank: 2 },
  ];
  expect(qualityByKind(outcomes)).toEqual({
    typo: { recall1: 0.5, recall5: 1, mrr: 0.75, queries: 2 },
    exact: { recall1: 0, recall5: 0, mrr: 0, queries: 1 },
  });
});
