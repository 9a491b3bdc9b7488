import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchSkills, type KnownSkill, type Profile } from '../../../src/domain/matching/skill-match.ts';
import { buildMatchingColumns, skillLookup, sizeLookup, rankByMatch } from '../../../src/domain/matching/matching-columns.ts';
import type { Idea } from '../../../src/domain/idea.ts';
import { EMPTY_PROFILE } from '../../../src/domain/matching/profile.ts';
import { sortByRank } from '../../../src/domain/filters/sorts.ts';
import { anIdea, someIdeas } from '../../support/ideas.ts';

const knows = (...values: string[]): KnownSkill[] => values.map((value) => ({ value, label: value, level: 'comfortable' }));

const IDEAS = [
  anIdea('two-needed', { skills: [{ name: 'Rust' }, { name: 'C' }] }),
  anIdea('one-needed', { skills: [{ name: 'OCaml' }, { name: 'C' }] }),
  anIdea('one-helpful', { skills: [{ name: 'OCaml' }, { name: 'C', need: 'preferred' }] }),
  anIdea('two-helpful', { skills: [{ name: 'OCaml' }, { name: 'C', need: 'preferred' }, { name: 'Rust', need: 'preferred' }] }),
  anIdea('taught', { skills: [{ name: 'C', need: 'learn' }], sizes: [350] }),
  anIdea('one-had', { skills: [{ name: 'OCaml' }], sizes: [90, 350] }),
  anIdea('two-had', { skills: [{ name: 'OCaml' }, { name: 'Git' }, { name: 'C', need: 'learn' }], sizes: [175] }),
];

test.each<{ profile: Profile; expected: string[]; reason: string }>([
  {
    profile: { ...EMPTY_PROFILE, skills: knows('ocaml', 'git') },
    expected: ['two-had', 'one-had', 'taught', 'one-helpful', 'two-helpful', 'one-needed', 'two-needed'],
    reason: 'fewest missing needed skills first, then fewest missing helpful skills, then most known skills',
  },
  {
    profile: { skills: knows('ocaml', 'git'), hours: 10, weeks: 10 },
    expected: ['one-had', 'one-helpful', 'two-helpful', 'one-needed', 'two-needed', 'two-had', 'taught'],
    reason: 'ideas without a size that fits the time come last, even when their skills match best',
  },
  {
    profile: { ...EMPTY_PROFILE, hours: 35, weeks: 10 },
    expected: ['taught', 'one-had', 'one-helpful', 'two-helpful', 'two-needed', 'one-needed', 'two-had'],
    reason: 'for a profile without skills, ideas with the fewest needed skills come first',
  },
])('$reason', ({ profile, expected }) => {
  const numbers = sortByRank([...IDEAS.keys()], rankByMatch(buildMatchingColumns(IDEAS), profile));
  expect(numbers.map((number) => IDEAS[number]?.id)).toEqual(expected);
});

const aProfile: fc.Arbitrary<Profile> = fc.record({
  skills: fc.subarray(knows('ocaml', 'cpp', 'dhcp')),
  hours: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  weeks: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
});

/** The sort keys of `idea` as the docstring of `rankByMatch` describes them. Smaller keys come first. */
function placeOf(idea: Idea, profile: Profile): number[] {
  const fit = matchSkills(
    idea.skills.map(({ skill, need, level }) => ({ ...skill, need, level })),
    idea.sizes,
    profile,
  );
  const missing = (wanted: string): number => fit.missing.filter(({ need }) => need === wanted).length;
  return [fit.sizes?.length === 0 ? 1 : 0, missing('required'), missing('preferred'), -fit.have.length];
}

test('sorting by match gives the same order as comparing every two ideas', () => {
  fc.assert(
    fc.property(someIdeas, aProfile, (ideas, profile) => {
      const numbers = [...ideas.keys()];
      const places = ideas.map((idea) => placeOf(idea, profile));
      const compare = (a: number, b: number): number => {
        const differences = (places[a] ?? []).map((place, at) => place - (places[b]?.[at] ?? 0));
        return differences.find((difference) => difference !== 0) ?? 0;
      };
      expect(sortByRank(numbers, rankByMatch(buildMatchingColumns(ideas), profile))).toEqual([...numbers].sort(compare));
    }),
  );
});

test('the columns return the skills and sizes of every idea', () => {
  fc.assert(
    fc.property(someIdeas, (ideas) => {
      const columns = buildMatchingColumns(ideas);
      const needed = skillLookup(columns);
      const sizes = sizeLookup(columns);
      ideas.forEach((idea, number) => {
        const own = idea.skills.map(({ skill, need, level }) => ({ ...skill, need, level }));
        expect(needed(number).map(({ value, label, need, level }) => ({ value, label, need, level }))).toEqual(expect.arrayContaining(own));
        expect(needed(number)).toHaveLength(own.length);
        expect(sizes(number)).toEqual([...idea.sizes].sort((a, b) => a - b));
      });
    }),
  );
});
