import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KnownSkill, Profile } from '../../../src/domain/matching/skill-match.ts';
import {
  EMPTY_PROFILE,
  MAX_SKILLS,
  isEmptyProfile,
  parseProfile,
  withSkill,
  withTime,
  withoutSkill,
} from '../../../src/domain/matching/profile.ts';

const OCAML: KnownSkill = { value: 'ocaml', label: 'OCaml', level: 'basic' };
const C: KnownSkill = { value: 'c', label: 'C', level: 'expert' };

const many = (count: number): KnownSkill[] => Array.from({ length: count }, (_, at) => ({ ...OCAML, value: `skill-${at}` }));

test.each<{ json: unknown; expected: Profile | undefined; reason: string }>([
  { json: { skills: [] }, expected: EMPTY_PROFILE, reason: 'an empty profile without hours and weeks' },
  { json: { skills: [OCAML], hours: 20, weeks: 12 }, expected: { skills: [OCAML], hours: 20, weeks: 12 }, reason: 'a complete profile' },
  {
    json: { skills: [{ ...OCAML, value: 'nobody-asks' }] },
    expected: { ...EMPTY_PROFILE, skills: [{ ...OCAML, value: 'nobody-asks' }] },
    reason: 'a skill that no idea needs',
  },
  {
    json: { skills: [{ ...OCAML, since: 2020 }], name: 'Ada' },
    expected: { ...EMPTY_PROFILE, skills: [OCAML] },
    reason: 'unknown fields are dropped',
  },
  {
    json: { skills: many(MAX_SKILLS) },
    expected: { ...EMPTY_PROFILE, skills: many(MAX_SKILLS) },
    reason: 'the maximum number of skills',
  },
  { json: { skills: many(MAX_SKILLS + 1) }, expected: undefined, reason: 'one skill more than the maximum' },
  { json: undefined, expected: undefined, reason: 'undefined' },
  { json: null, expected: undefined, reason: 'null' },
  { json: 'skills', expected: undefined, reason: 'a string' },
  { json: [OCAML], expected: undefined, reason: 'a list of skills without a profile around it' },
  { json: { skills: { 0: OCAML } }, expected: undefined, reason: 'an object instead of a list' },
  { json: { skills: [null] }, expected: undefined, reason: 'null instead of a skill' },
  { json: { skills: [{ ...OCAML, level: 'none' }] }, expected: undefined, reason: 'the level "none"' },
  { json: { skills: [{ ...OCAML, level: 'constructor' }] }, expected: undefined, reason: 'a property of every object as the level' },
  { json: { skills: [{ ...OCAML, value: '../c' }] }, expected: undefined, reason: 'a value that is not a slug' },
  { json: { skills: [{ ...OCAML, label: ' ' }] }, expected: undefined, reason: 'a label that is only a space' },
  { json: { skills: [{ ...OCAML, label: 'x'.repeat(61) }] }, expected: undefined, reason: 'a label that is too long' },
  { json: { skills: [OCAML, OCAML] }, expected: undefined, reason: 'the same skill twice' },
  { json: { skills: [], hours: 0 }, expected: undefined, reason: 'zero hours' },
  { json: { skills: [], hours: 81 }, expected: undefined, reason: 'more hours than the maximum' },
  { json: { skills: [], hours: '20' }, expected: undefined, reason: 'hours as a string' },
  { json: { skills: [], weeks: 52.5 }, expected: undefined, reason: 'a fraction of a week' },
  { json: { skills: [], weeks: 53 }, expected: undefined, reason: 'more weeks than a year has' },
])('parsing a stored profile: $reason', ({ json, expected }) => {
  expect(parseProfile(json)).toEqual(expected);
});

test('parsing any stored value does not throw', () => {
  fc.assert(fc.property(fc.anything(), (json) => void parseProfile(json)));
});

const aSkill: fc.Arbitrary<KnownSkill> = fc.record({
  value: fc.constantFrom('ocaml', 'c', 'cpp', 'dhcp'),
  label: fc.constantFrom('OCaml', 'C', '<b>C++</b>'),
  level: fc.constantFrom('basic', 'comfortable', 'expert'),
});
const aNumber = fc.option(fc.oneof(fc.integer(), fc.double()), { nil: undefined });

test('a stored profile is parsed unchanged', () => {
  fc.assert(
    fc.property(fc.array(aSkill), aNumber, aNumber, (skills, hours, weeks) => {
      const profile = withTime(skills.reduce(withSkill, EMPTY_PROFILE), hours, weeks);
      expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
    }),
  );
});

test('an added skill can be removed', () => {
  fc.assert(
    fc.property(fc.array(aSkill), aSkill, (skills, skill) => {
      const before = withoutSkill(skills.reduce(withSkill, EMPTY_PROFILE), skill.value);
      const after = withSkill(before, skill);
      expect(after.skills).toContainEqual(skill);
      expect(withoutSkill(after, skill.value)).toEqual(before);
    }),
  );
});

test('changing the level of a skill keeps its place', () => {
  const profile: Profile = { ...EMPTY_PROFILE, skills: [OCAML, C] };
  expect(withSkill(profile, { ...OCAML, level: 'expert' }).skills).toEqual([{ ...OCAML, level: 'expert' }, C]);
});

test('a full profile accepts no new skill, but its skills can change', () => {
  const full: Profile = { ...EMPTY_PROFILE, skills: many(MAX_SKILLS) };
  expect(withSkill(full, C)).toBe(full);
  expect(withSkill(full, { ...OCAML, value: 'skill-3', level: 'expert' }).skills[3]?.level).toBe('expert');
});

test.each([
  { hours: 20, weeks: 12, expected: [20, 12], reason: 'hours and weeks within their ranges are kept' },
  { hours: 0, weeks: 99, expected: [1, 52], reason: 'hours and weeks outside their ranges are limited to them' },
  { hours: 7.6, weeks: Number.NaN, expected: [8, undefined], reason: 'hours are rounded, and NaN becomes undefined' },
])('$reason', ({ hours, weeks, expected }) => {
  const profile = withTime(EMPTY_PROFILE, hours, weeks);
  expect([profile.hours, profile.weeks]).toEqual(expected);
});

test.each<{ profile: Profile; expected: boolean; reason: string }>([
  { profile: EMPTY_PROFILE, expected: true, reason: 'a profile without skills and time' },
  { profile: { ...EMPTY_PROFILE, hours: 20 }, expected: true, reason: 'a profile with hours but no weeks' },
  { profile: { ...EMPTY_PROFILE, hours: 20, weeks: 12 }, expected: false, reason: 'a profile with hours and weeks' },
  { profile: { ...EMPTY_PROFILE, skills: [C] }, expected: false, reason: 'a profile with a skill' },
])('$reason is empty: $expected', ({ profile, expected }) => {
  expect(isEmptyProfile(profile)).toBe(expected);
});
