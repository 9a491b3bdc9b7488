import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeMatchingColumns, encodeMatchingColumns } from '../../../src/domain/matching/matching-columns-file.ts';
import { buildMatchingColumns, skillLookup, rankByMatch } from '../../../src/domain/matching/matching-columns.ts';
import { EMPTY_PROFILE } from '../../../src/domain/matching/profile.ts';
import { damaged } from '../../support/damaged.ts';
import { someIdeas } from '../../support/ideas.ts';
import { shippedIdeas } from '../../support/shipped.ts';

const SHIPPED = encodeMatchingColumns(buildMatchingColumns(shippedIdeas()));

test('decoding returns the encoded columns', () => {
  fc.assert(
    fc.property(someIdeas, (ideas) => {
      const columns = buildMatchingColumns(ideas);
      expect(decodeMatchingColumns(encodeMatchingColumns(columns))).toEqual(columns);
    }),
  );
});

test.each([
  ...damaged(SHIPPED),
  { bytes: withHeader({ total: 1e9, skills: [] }, [0, 0, 0]), reason: 'too many ideas' },
  { bytes: withHeader({ total: 1, skills: ['C'] }, [16, 0, 0, 0]), reason: 'too many requirements of a skill' },
  { bytes: withHeader({ total: 1, skills: ['C'] }, [1, 15, 0, 0, 0, 0]), reason: 'an unknown requirement' },
])('reports a damaged file: $reason', ({ bytes }) => {
  expect(() => decodeMatchingColumns(bytes)).toThrow(/^The file “matching” is damaged: .+\.$/);
});

function withHeader(header: object, rest: readonly number[]): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  return Uint8Array.of(json.length, ...json, ...rest);
}

test('a damaged file is refused, or all its idea numbers are below the total', () => {
  fc.assert(
    fc.property(fc.nat(SHIPPED.length - 1), fc.nat(255), fc.nat(SHIPPED.length), (at, byte, length) => {
      const bytes = SHIPPED.slice(0, length > SHIPPED.length / 4 ? undefined : length);
      bytes[at % Math.max(bytes.length, 1)] = byte;
      try {
        const columns = decodeMatchingColumns(bytes);
        for (const { ideas } of [...columns.requirements, ...columns.sizes]) expect(Math.max(...ideas)).toBeLessThan(columns.total);
        expect(rankByMatch(columns, EMPTY_PROFILE)).toHaveLength(columns.total);
        skillLookup(columns)(columns.total - 1);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: The file “matching” is damaged/);
      }
    }),
    { numRuns: 500 },
  );
});
