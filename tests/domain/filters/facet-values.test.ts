import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectFacetValues, FACETS, type FacetName } from '../../../src/domain/filters/facets.ts';
import { anIdea, someIdeas } from '../../support/ideas.ts';

const IDEAS = [
  anIdea('first', { topics: ['testing', 'networking'], difficulty: 'hard', sizes: [350, 90], status: 'retired', programmes: ['opw-2014'] }),
  anIdea('second', { topics: ['security'], status: 'open', mentors: ['bjorn'], programmes: ['gsoc-2026'], skills: [{ name: 'Zig' }] }),
  anIdea('third', { status: 'discussion', skills: [{ name: 'C++' }, { name: 'Éclair' }, { name: 'Fuse' }] }),
  anIdea('fourth', { status: 'open', mentors: ['ada'] }),
];

test.each<{ name: FacetName; expected: string[]; reason: string }>([
  {
    name: 'topic',
    expected: ['Networking', 'Security', 'Testing'],
    reason: 'topics are sorted by label; topics without an idea are left out',
  },
  { name: 'difficulty', expected: ['Easy', 'Hard'], reason: 'difficulties are sorted easiest first' },
  { name: 'size', expected: ['90 hours', '350 hours'], reason: 'sizes are sorted as numbers, not as text' },
  { name: 'status', expected: ['Open', 'In discussion', 'Retired'], reason: 'statuses are in the order of the vocabulary' },
  {
    name: 'skill',
    expected: ['C++', 'Éclair', 'Fuse', 'OCaml', 'Zig'],
    reason: 'skills are sorted by label; letters with accents are sorted like plain letters',
  },
  {
    name: 'programme',
    expected: ['Google Summer of Code 2026', 'Outreach Program for Women 2014'],
    reason: 'programmes are sorted newest first',
  },
  { name: 'mentor', expected: ['Mentor wanted', 'Ada Lovelace', 'Björn Zebra'], reason: '"Mentor wanted" comes before all mentors' },
])('$reason', ({ name, expected }) => {
  expect(collectFacetValues(IDEAS)[name].map(({ label }) => label)).toEqual(expected);
});

test.each<{ name: FacetName; value: string; expected: string | undefined; reason: string }>([
  { name: 'topic', value: 'testing', expected: 'Finding faults.', reason: 'the meaning of a topic is its description' },
  {
    name: 'status',
    value: 'retired',
    expected: 'No longer wanted. The page stays so that links work and nobody proposes it again.',
    reason: 'the meaning of a status comes from the vocabulary',
  },
  { name: 'skill', value: 'zig', expected: undefined, reason: 'a skill has no meaning text' },
])('$reason', ({ name, value, expected }) => {
  expect(collectFacetValues(IDEAS)[name].find((each) => each.value === value)?.meaning).toBe(expected);
});

test('values are those of the ideas, each once, and their order does not depend on the order of the ideas', () => {
  fc.assert(
    fc.property(someIdeas, (ideas) => {
      const values = collectFacetValues(ideas);
      expect(collectFacetValues(ideas.toReversed())).toEqual(values);
      for (const { name, valuesOf } of FACETS) {
        const used = new Set(ideas.flatMap((idea) => valuesOf(idea).map(({ value }) => value)));
        expect(values[name].map(({ value }) => value).sort()).toEqual([...used].sort());
      }
    }),
  );
});
