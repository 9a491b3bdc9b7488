import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buildMatchingColumns,
  decodeMatchingColumns,
  encodeMatchingColumns,
  skillLookup,
  rankByMatch,
} from '../../../src/domain/matching/matching-columns.ts';
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

const LETTER_C = [1, 67];

test.each([
  ...damaged(SHIPPED),
  { bytes: Uint8Array.of(0x80, 0x94, 0xeb, 0xdc, 0x03, 0, 0, 0, 0), reason: 'too many ideas' },
  { bytes: Uint8Array.of(1, 1, ...LETTER_C, 16, 0, 0, 0), reason: 'too many requirements of a skill' },
  { bytes: Uint8Array.of(1, 1, ...LETTER_C, 1, 15, 0, 0, 0, 0), reason: 'an unknown requirement' },
  { bytes: Uint8Array.of(1, 1, 1, 0xff, 0, 0, 0, 0), reason: 'a label that is not UTF-8' },
])('reports a damaged file: $reason', ({ bytes }) => {
  expect(() => decodeMatchingColumns(bytes)).toThrow(/^The file “matching” is damaged: .+\.$/);
});

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
