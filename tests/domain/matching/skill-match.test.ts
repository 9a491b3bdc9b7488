import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchSkills, getSkillGap, type NeededSkill, type Profile, type SkillGap } from '../../../src/domain/matching/skill-match.ts';
import { EMPTY_PROFILE } from '../../../src/domain/matching/profile.ts';
import { LEVELS, NEEDS, type Level, type Need } from '../../../src/domain/vocabulary.ts';

test.each<{ need: Need; level?: Level; known?: Level; expected: SkillGap; reason: string }>([
  { need: 'required', known: 'basic', expected: 'have', reason: 'a skill without a level needs the basics' },
  { need: 'required', level: 'comfortable', known: 'comfortable', expected: 'have', reason: 'exactly the needed level' },
  { need: 'required', level: 'basic', known: 'expert', expected: 'have', reason: 'above the needed level' },
  { need: 'required', level: 'comfortable', known: 'basic', expected: 'willLearn', reason: 'one level below the needed level' },
  { need: 'required', level: 'expert', known: 'basic', expected: 'missing', reason: 'two levels below the needed level' },
  { need: 'required', expected: 'missing', reason: 'a needed skill that is not in the profile' },
  { need: 'required', known: 'none', expected: 'missing', reason: 'a needed skill with the level "none" in the profile' },
  { need: 'preferred', expected: 'missing', reason: 'a helpful skill that is not in the profile' },
  { need: 'learn', expected: 'willLearn', reason: 'a taught skill that is not in the profile' },
  { need: 'learn', level: 'expert', known: 'basic', expected: 'willLearn', reason: 'a taught skill, two levels below its level' },
  { need: 'learn', level: 'none', expected: 'willLearn', reason: 'a taught skill with the level "none" that is not in the profile' },
  {
    need: 'learn',
    level: 'none',
    known: 'basic',
    expected: 'have',
    reason: 'a taught skill with the level "none", and the basics in the profile',
  },
  { need: 'required', level: 'none', expected: 'willLearn', reason: 'a needed skill with the level "none" that is not in the profile' },
  {
    need: 'preferred',
    level: 'none',
    known: 'basic',
    expected: 'have',
    reason: 'a helpful skill with the level "none", and the basics in the profile',
  },
])('$reason: $expected', ({ need, level, known, expected }) => {
  expect(getSkillGap({ need, level }, known)).toBe(expected);
});

test.each<{ hours?: number; weeks?: number; expected: number[] | undefined; reason: string }>([
  { expected: undefined, reason: 'without hours and weeks, it is unknown which sizes fit' },
  { hours: 20, expected: undefined, reason: 'without weeks, it is unknown which sizes fit' },
  { hours: 10, weeks: 9, expected: [90], reason: 'a size that fits exactly' },
  { hours: 30, weeks: 12, expected: [90, 350], reason: 'every size that fits' },
  { hours: 1, weeks: 1, expected: [], reason: 'no size fits' },
])('$reason', ({ hours, weeks, expected }) => {
  expect(matchSkills([], [90, 350], { skills: [], hours, weeks }).sizes).toEqual(expected);
});

const levels = LEVELS.map(({ value }) => value);
const values = ['ocaml', 'c', 'cpp', 'dhcp', 'git'];
const someNeeded: fc.Arbitrary<NeededSkill[]> = fc.uniqueArray(
  fc.record({
    value: fc.constantFrom(...values),
    label: fc.constant('A skill'),
    need: fc.constantFrom(...NEEDS.map(({ value }) => value)),
    level: fc.constantFrom(undefined, ...levels),
  }),
  { selector: ({ value }) => value },
);
const aProfile: fc.Arbitrary<Profile> = fc
  .uniqueArray(fc.record({ value: fc.constantFrom(...values), label: fc.constant('A skill'), level: fc.constantFrom(...levels) }), {
    selector: ({ value }) => value,
  })
  .map((skills) => ({ ...EMPTY_PROFILE, skills }));

test('every skill of an idea is in exactly one group: have, will learn or missing', () => {
  fc.assert(
    fc.property(someNeeded, aProfile, (needed, profile) => {
      const { have, willLearn, missing } = matchSkills(needed, [], profile);
      const all = [...have, ...willLearn, ...missing];
      expect(all).toHaveLength(needed.length);
      expect(new Set(all)).toEqual(new Set(needed));
    }),
  );
});

test('a skill that is not in the profile is not counted as known, and a taught skill is never missing', () => {
  fc.assert(
    fc.property(someNeeded, aProfile, (needed, profile) => {
      const { have, missing } = matchSkills(needed, [], profile);
      const known = profile.skills.filter(({ level }) => level !== 'none').map(({ value }) => value);
      expect(have.filter(({ value }) => !known.includes(value))).toEqual([]);
      expect(missing.filter(({ need }) => need === 'learn')).toEqual([]);
    }),
  );
});

test('a higher level never makes a match worse', () => {
  const order: readonly SkillGap[] = ['missing', 'willLearn', 'have'];
  for (const { value: need } of NEEDS) {
    for (const level of [undefined, ...levels]) {
      const gapRanks = levels.map((known) => order.indexOf(getSkillGap({ need, level }, known)));
      expect(gapRanks, `${need} ${level}`).toEqual([...gapRanks].sort((a, b) => a - b));
    }
  }
});
