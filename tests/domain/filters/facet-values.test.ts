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
  { name: 'topic', expected: ['Networking', 'Security', 'Testing'], reason: 'topics by label, those without an idea left out' },
  { name: 'difficulty', expected: ['Easy', 'Hard'], reason: 'difficulties easiest first' },
  { name: 'size', expected: ['90 hours', '350 hours'], reason: 'sizes as numbers, not as text' },
  { name: 'status', expected: ['Open', 'In discussion', 'Retired'], reason: 'statuses as the vocabulary has them' },
  { name: 'skill', expected: ['C++', 'Éclair', 'Fuse', 'OCaml', 'Zig'], reason: 'skills by label, accents among their letters' },
  {
    name: 'programme',
    expected: ['Google Summer of Code 2026', 'Outreach Program for Women 2014'],
    reason: 'programmes newest first',
  },
  { name: 'mentor', expected: ['Mentor wanted', 'Ada Lovelace', 'Björn Zebra'], reason: '“wanted” ahead of all mentors' },
])('$reason', ({ name, expected }) => {
  expect(collectFacetValues(IDEAS)[name].map(({ label }) => label)).toEqual(expected);
});

test.each<{ name: FacetName; value: string; expected: string | undefined; reason: string }>([
  { name: 'topic', value: 'testing', expected: 'Finding faults.', reason: 'a topic means its description' },
  {
    name: 'status',
    value: 'retired',
    expected: 'No longer wanted. The page stays so that links work and nobody proposes it again.',
    reason: 'a term its line',
  },
  { name: 'skill', value: 'zig', expected: undefined, reason: 'a skill explains itself' },
])('$reason', ({ name, value, expected }) => {
  expect(collectFacetValues(IDEAS)[name].find((each) => each.value === value)?.meaning).toBe(expected);
});

test('values are those of the ideas, each once, and their order does not depend on the order of the ideas', () => {
  fc.assert(
    fc.property(someIdeas, (ideas) => {
      const values = collectFacetValues(ideas);
      expect(collectFacetValues(ideas.toReversed())).toEqual(values);
      for (const { name, valuesOf } of FACETS) {
        const had = new Set(ideas.flatMap((idea) => valuesOf(idea).map(({ value }) => value)));
        expect(values[name].map(({ value }) => value).sort()).toEqual([...had].sort());
      }
    }),
  );
});
