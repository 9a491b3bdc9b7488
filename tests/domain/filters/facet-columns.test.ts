import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFacetColumns, getFacetLabel } from '../../../src/domain/filters/facet-columns.ts';
import { FACETS } from '../../../src/domain/filters/facets.ts';
import { anIdea, someIdeas } from '../../support/ideas.ts';

const COLUMNS = buildFacetColumns([
  anIdea('first', { topics: ['testing', 'networking'], sizes: [350, 90] }),
  anIdea('second', { topics: ['networking'], mentors: ['ada'] }),
]);

test('a value has the numbers of its ideas, and values are in display order', () => {
  const topics = COLUMNS.facets.topic.map(({ value, label, ideas }) => ({ value, label, ideas: [...ideas] }));
  expect(topics).toEqual([
    { value: 'networking', label: 'Networking', ideas: [0, 1] },
    { value: 'testing', label: 'Testing', ideas: [0] },
  ]);
  expect(COLUMNS.facets.programme).toEqual([]);
});

test.each([
  { value: 'ada', expected: 'Ada Lovelace', reason: 'a value that an idea has' },
  { value: 'bjorn', expected: undefined, reason: 'a value that no idea has' },
  { value: 'constructor', expected: undefined, reason: 'a property of every object' },
])('the label of $reason: $expected', ({ value, expected }) => {
  expect(getFacetLabel(COLUMNS, 'mentor', value)).toBe(expected);
});

test('columns contain every value of every idea once, in ascending order', () => {
  fc.assert(
    fc.property(someIdeas, (ideas) => {
      const { total, facets } = buildFacetColumns(ideas);
      expect(total).toBe(ideas.length);
      for (const { name, valuesOf } of FACETS) {
        const byColumn = facets[name].flatMap((row) => [...row.ideas].map((number) => `${row.value} ${number}`));
        const byIdea = ideas.flatMap((idea, number) => [...new Set(valuesOf(idea).map(({ value }) => `${value} ${number}`))]);
        expect(byColumn.toSorted()).toEqual(byIdea.sort());
        for (const row of facets[name]) expect([...row.ideas]).toEqual([...row.ideas].sort((a, b) => a - b));
      }
    }),
  );
});
