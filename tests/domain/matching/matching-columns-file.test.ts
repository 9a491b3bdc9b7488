import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMatchingColumns, encodeMatchingColumns } from '../../../src/domain/matching/matching-columns-file.ts';
import { buildMatchingColumns, skillLookup, rankByMatch } from '../../../src/domain/matching/matching-columns.ts';
import { EMPTY_PROFILE } from '../../../src/domain/matching/profile.ts';
import { damaged } from '../../support/damaged.ts';
import { someIdeas } from '../../support/ideas.ts';
import { shippedIdeas } from '../../support/shipped.ts';

const SHIPPED = encodeMatchingColumns(buildMatchingColumns(shippedIdeas()));

test('the browser has what the build had', () => {
  fc.assert(
    fc.property(someIdeas, (ideas) => {
      const columns = buildMatchingColumns(ideas);
      expect(decodeMatchingColumns(encodeMatchingColumns(columns))).toEqual(columns);
    }),
  );
});

test.each([
  ...damaged(SHIPPED),
  { bytes: headed({ total: 1e9, skills: [] }, [0, 0, 0]), reason: 'more ideas than it has room for' },
  { bytes: headed({ total: 1, skills: ['C'] }, [16, 0, 0, 0]), reason: 'more ways to ask than there are' },
  { bytes: headed({ total: 1, skills: ['C'] }, [1, 15, 0, 0, 0, 0]), reason: 'a way to ask that there is not' },
])('says that the file is damaged: $reason', ({ bytes }) => {
  expect(() => decodeMatchingColumns(bytes)).toThrow(/^The file of fits is damaged: .+\.$/);
});

function headed(head: object, rest: readonly number[]): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  return Uint8Array.of(json.length, ...json, ...rest);
}

test('however a file is damaged, it is refused, or no number in it leads beyond the last idea', () => {
  fc.assert(
    fc.property(fc.nat(SHIPPED.length - 1), fc.nat(255), fc.nat(SHIPPED.length), (at, byte, length) => {
      const bytes = SHIPPED.slice(0, length > SHIPPED.length / 4 ? undefined : length);
      bytes[at % Math.max(bytes.length, 1)] = byte;
      try {
        const columns = decodeMatchingColumns(bytes);
        for (const { ideas } of [...columns.asks, ...columns.sizes]) expect(Math.max(...ideas)).toBeLessThan(columns.total);
        expect(rankByMatch(columns, EMPTY_PROFILE)).toHaveLength(columns.total);
        skillLookup(columns)(columns.total - 1);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: The file of fits is damaged/);
      }
    }),
    { numRuns: 500 },
  );
});
