import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFacetColumns, encodeFacetColumns } from '../../../src/domain/filters/facet-columns-file.ts';
import { buildFacetColumns } from '../../../src/domain/filters/facet-columns.ts';
import { FACETS } from '../../../src/domain/filters/facets.ts';
import { EMPTY_QUERY } from '../../../src/domain/filters/query.ts';
import { select } from '../../../src/domain/filters/select.ts';
import { damaged } from '../../support/damaged.ts';
import { someIdeas } from '../../support/ideas.ts';
import { shippedIdeas } from '../../support/shipped.ts';

const SHIPPED = encodeFacetColumns(buildFacetColumns(shippedIdeas()));

test('decoding returns the encoded columns', () => {
  fc.assert(
    fc.property(someIdeas, (ideas) => {
      const columns = buildFacetColumns(ideas);
      expect(decodeFacetColumns(encodeFacetColumns(columns))).toEqual(columns);
    }),
  );
});

test.each([...damaged(SHIPPED)])('reports a damaged file: $reason', ({ bytes }) => {
  expect(() => decodeFacetColumns(bytes)).toThrow(/^The file “columns” is damaged: .+\.$/);
});

test('a damaged file is refused, or all its idea numbers are below the total', () => {
  fc.assert(
    fc.property(fc.nat(SHIPPED.length - 1), fc.nat(255), fc.nat(SHIPPED.length), (at, byte, length) => {
      const bytes = SHIPPED.slice(0, length > SHIPPED.length / 4 ? undefined : length);
      bytes[at % Math.max(bytes.length, 1)] = byte;
      try {
        const columns = decodeFacetColumns(bytes);
        for (const { name } of FACETS) for (const { ideas } of columns.facets[name]) expect(Math.max(...ideas)).toBeLessThan(columns.total);
        expect(select(columns, EMPTY_QUERY).ideas).toHaveLength(columns.total);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: The file “columns” is damaged/);
      }
    }),
    { numRuns: 500 },
  );
});
