import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../src/domain/bytes.ts';
import { encodeTier } from '../../src/search/encode-tier.ts';
import { codeIn, ideaOf, readPostings, writePostings } from '../../src/search/postings.ts';
import { openTier } from '../../src/search/tier.ts';
import { decodeVocabulary, encodeVocabulary } from '../../src/search/vocabulary.ts';
import type { WeighedPostings } from '../../src/search/weigh.ts';

test('numbers come back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.number(number);
      const reader = new ByteReader(writer.finish());
      expect(numbers.map(() => reader.number())).toEqual(numbers);
    }),
  );
});

test('a vocabulary comes back as it was, in any script', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 1 }))), (words) => {
      const sorted = words.sort();
      expect(decodeVocabulary(encodeVocabulary(sorted))).toEqual(sorted);
    }),
  );
});

test('words that begin alike are stored once', () => {
  const words = Array.from({ length: 100 }, (_, index) => `unikernel${String(index).padStart(2, '0')}`);
  expect(encodeVocabulary(words).length).toBeLessThan(words.join('').length / 3);
});

const somePostings = fc
  .uniqueArray(fc.record({ idea: fc.nat(40_000), code: fc.nat(15) }), { selector: ({ idea }) => idea })
  .map((postings) => postings.sort((a, b) => a.idea - b.idea));

test('postings come back as they were', () => {
  fc.assert(
    fc.property(somePostings, (postings) => {
      const writer = new ByteWriter();
      writePostings(writer, postings);
      const target = new Uint32Array(postings.length);
      readPostings(new ByteReader(writer.finish()), target, 40_001);
      expect([...target].map((posting) => ({ idea: ideaOf(posting), code: codeIn(posting) }))).toEqual(postings);
    }),
  );
});

test('a posting of an idea beyond the last is refused', () => {
  const writer = new ByteWriter();
  writePostings(writer, [{ idea: 9, code: 1 }]);
  expect(() => readPostings(new ByteReader(writer.finish()), new Uint32Array(1), 9)).toThrow(RangeError);
});

test('cut into shards, a tier says the same, and fetches only the shards it is asked for', async () => {
  const words = Array.from({ length: 300 }, (_, index) => `word${String(index).padStart(3, '0')}`);
  const weighed: WeighedPostings = new Map(
    words.map((word, index) => [word, [0, 1, 2].map((step) => ({ idea: (index % 30) + step, field: 0, impact: (index % 9) / 9 }))]),
  );
  const whole = encodeTier(weighed, 40);
  const cut = encodeTier(weighed, 40, { inline: 100, shard: 60 });
  expect(whole.shards).toEqual([]);
  expect(cut.shards.length).toBeGreaterThan(5);
  const fetched: number[] = [];
  const one = openTier(whole.root, () => Promise.reject(new Error('nothing to fetch')));
  const many = openTier(cut.root, (shard) => {
    fetched.push(shard);
    return Promise.resolve(cut.shards[shard] ?? new Uint8Array());
  });
  await many.load([0, 1, 299]);
  await many.load([0]);
  expect(fetched).toEqual([0, cut.shards.length - 1]);
  await many.load(words.keys());
  expect(words.map((_, term) => [...many.postings(term)])).toEqual(words.map((_, term) => [...one.postings(term)]));
  expect([...new Set(fetched)].length).toBe(fetched.length);
});

test('a shard that cannot be had is asked for again next time', async () => {
  const weighed: WeighedPostings = new Map(['a', 'b', 'c'].map((word, idea) => [word, [{ idea, field: 0, impact: 0.5 }]]));
  const { root, shards } = encodeTier(weighed, 3, { inline: 0, shard: 1 });
  let online = false;
  const tier = openTier(root, (shard) =>
    online ? Promise.resolve(shards[shard] ?? new Uint8Array()) : Promise.reject(new Error('offline')),
  );
  await expect(tier.load([1])).rejects.toThrow('offline');
  online = true;
  await tier.load([1]);
  expect([...tier.postings(1)].map(ideaOf)).toEqual([1]);
});
