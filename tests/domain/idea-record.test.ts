import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetValuesOf, recordSetOf } from '../../src/domain/idea-record.ts';
import { aRecord, anIdea, someIdeas } from '../support/ideas.ts';

test('a record holds what search, filters and sorts need', () => {
  const record = aRecord('router-vm', {
    topics: ['networking', 'storage'],
    difficulty: 'hard',
    sizes: [350, 175],
    programmes: ['gsoc-2026'],
    outcomes: ['A router', 'A page'],
    reviewed: '2026-02-01',
  });
  expect(record).toEqual({
    id: 'router-vm',
    title: 'A small idea',
    summary: 'One sentence that is just long enough for the list.',
    outcomes: ['A router', 'A page'],
    aliases: ['tcp', 'disk', 'block', 'ocaml language'],
    facets: {
      topic: ['networking', 'storage'],
      difficulty: ['hard'],
      size: ['175', '350'],
      status: ['open'],
      skill: ['ocaml'],
      programme: ['gsoc-2026'],
      mentor: ['wanted'],
    },
    added: '2026-01-01',
    reviewed: '2026-02-01',
    hours: 175,
    difficulty: 2,
  });
});

test('an idea nobody reviewed has no day of review, not a made-up one', () => {
  expect(aRecord('some-idea').reviewed).toBe('');
});

test('a set keeps the order given and labels every value', () => {
  const ideas = [anIdea('second'), anIdea('first', { topics: ['storage'] })];
  const { records, facets } = recordSetOf(ideas);
  expect(records.map(({ id }) => id)).toEqual(['second', 'first']);
  expect(facets).toEqual(facetValuesOf(ideas));
});

test('what the browser loads is what the build had: JSON loses nothing', () => {
  fc.assert(
    fc.property(someIdeas, (ideas) => {
      const set = recordSetOf(ideas);
      expect(JSON.parse(JSON.stringify(set))).toEqual(set);
    }),
  );
});

test('every value of every record has a label', () => {
  fc.assert(
    fc.property(someIdeas, (ideas) => {
      const { records, facets } = recordSetOf(ideas);
      const labelled = new Set(Object.entries(facets).flatMap(([name, values]) => values.map(({ value }) => `${name}=${value}`)));
      const had = records.flatMap((record) =>
        Object.entries(record.facets).flatMap(([name, values]) => values.map((value) => `${name}=${value}`)),
      );
      expect(had.filter((value) => !labelled.has(value))).toEqual([]);
    }),
  );
});
