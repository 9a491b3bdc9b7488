import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../src/domain/byte-stream.ts';
import { BitReader, BitWriter } from '../../src/search/bit-stream.ts';
import { encodeTier } from '../../src/search/build-index.ts';
import { decodePostings, encodePostings, postingIdea, toPosting } from '../../src/search/postings.ts';
import { openTier } from '../../src/search/index-tier.ts';
import { decodeTermDictionary, encodeTermDictionary } from '../../src/search/term-dictionary.ts';
import type { WeightedPostings } from '../../src/search/bm25f.ts';

test('decoding returns the encoded numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.varint(number);
      const reader = new ByteReader(writer.finish());
      expect(numbers.map(() => reader.varint())).toEqual(numbers);
    }),
  );
});

test('decoding returns the encoded vocabulary, in any script', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 1 }))), (words) => {
      const sorted = words.sort();
      expect(decodeTermDictionary(encodeTermDictionary(sorted))).toEqual(sorted);
    }),
  );
});

test('a shared prefix of words is stored once', () => {
  const words = Array.from({ length: 100 }, (_, index) => `unikernel${String(index).padStart(2, '0')}`);
  expect(encodeTermDictionary(words).length).toBeLessThan(words.join('').length / 3);
});

const somePostings = fc
  .uniqueArray(fc.record({ idea: fc.nat(40_000), code: fc.nat(15) }), { selector: ({ idea }) => idea })
  .map((postings) => postings.map(({ idea, code }) => toPosting(idea, code)).sort((a, b) => a - b));

test('reading returns the written bits', () => {
  const aPart = fc.record({ plain: fc.nat(2 ** 15 - 1), long: fc.nat(40) });
  fc.assert(
    fc.property(fc.array(aPart), (parts) => {
      const writer = new BitWriter();
      for (const { plain, long } of parts) {
        writer.bits(plain, 15);
        writer.unary(long);
      }
      const reader = new BitReader(writer.finish());
      expect(parts.map(() => ({ plain: reader.bits(15), long: reader.unary() }))).toEqual(parts);
    }),
  );
});

test('decoding returns the encoded postings of several words', () => {
  fc.assert(
    fc.property(fc.array(somePostings), (lists) => {
      const counts = Uint32Array.from(lists, ({ length }) => length);
      expect([...decodePostings(encodePostings(lists, 40_001), counts, 40_001)]).toEqual(lists.flat());
    }),
  );
});

test('a posting with an idea number that is too high is an error', () => {
  const bytes = encodePostings([[toPosting(9, 1)]], 10);
  expect(() => decodePostings(bytes, Uint32Array.of(1), 9)).toThrow(RangeError);
});

test.each([
  { every: 1_000, bytes: 2.1, reason: 'a word that occurs in one of 1,000 ideas' },
  { every: 2, bytes: 0.8, reason: 'a word that occurs in every second idea' },
])('a posting takes less than $bytes bytes: $reason', ({ every, bytes }) => {
  const postings = Array.from({ length: 1_000 / every }, (_, index) => toPosting(index * every, 1));
  const encoded = encodePostings(
    Array.from({ length: 100 }, () => postings),
    1_000,
  );
  expect(encoded.length / (100 * postings.length)).toBeLessThan(bytes);
});

test('a tier in shards gives the same postings, and loads only the shards of the terms', async () => {
  const words = Array.from({ length: 300 }, (_, index) => `word${String(index).padStart(3, '0')}`);
  const weighed: WeightedPostings = new Map(
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
  expect(new Set(fetched).size).toBe(fetched.length);
});

test('a shard that could not be loaded is loaded again the next time', async () => {
  const weighed: WeightedPostings = new Map(['a', 'b', 'c'].map((word, idea) => [word, [{ idea, field: 0, impact: 0.5 }]]));
  const { root, shards } = encodeTier(weighed, 3, { inline: 0, shard: 1 });
  let online = false;
  const tier = openTier(root, (shard) =>
    online ? Promise.resolve(shards[shard] ?? new Uint8Array()) : Promise.reject(new Error('offline')),
  );
  await expect(tier.load([1])).rejects.toThrow('offline');
  online = true;
  await tier.load([1]);
  expect([...tier.postings(1)].map(postingIdea)).toEqual([1]);
});
