import { expect, test } from 'vitest';
import { type NeededSkill, type Profile, formatMatch, formatTimeMatch } from '../../../src/domain/matching/skill-match.ts';
import { EMPTY_PROFILE } from '../../../src/domain/matching/profile.ts';
import type { Need } from '../../../src/domain/vocabulary.ts';

const skill = (label: string, need: Need = 'required'): NeededSkill => ({ value: label.toLowerCase(), label, need, level: undefined });
const knows = (...labels: string[]): Profile => ({
  ...EMPTY_PROFILE,
  skills: labels.map((label) => ({ value: label.toLowerCase(), label, level: 'basic' })),
});

test.each<{ needed: NeededSkill[]; profile: Profile; expected: string; reason: string }>([
  {
    needed: [skill('OCaml'), skill('DHCP', 'learn'), skill('C')],
    profile: { ...knows('OCaml'), hours: 20, weeks: 10 },
    expected: 'You have OCaml · will learn DHCP · missing C · 175 h fits your time',
    reason: 'a match with all parts',
  },
  {
    needed: [skill('OCaml'), skill('Git')],
    profile: knows('OCaml', 'Git'),
    expected: 'You have OCaml, Git',
    reason: 'no missing skill and no time in the profile',
  },
  {
    needed: [skill('DHCP', 'learn')],
    profile: knows('C'),
    expected: 'Will learn DHCP',
    reason: 'the first part starts with a capital letter',
  },
  {
    needed: ['A', 'B', 'D', 'E'].map((label) => skill(label)),
    profile: knows('C'),
    expected: 'Missing A, B, D, E',
    reason: 'the fourth of four skills is shown by name, because "1 more" is not shorter',
  },
  {
    needed: ['A', 'B', 'D', 'E', 'F'].map((label) => skill(label)),
    profile: knows('C'),
    expected: 'Missing A, B, D and 2 more',
    reason: 'with five skills, three are shown and two are counted',
  },
  {
    needed: [skill('OCaml')],
    profile: { ...EMPTY_PROFILE, hours: 1, weeks: 1 },
    expected: 'No size fits your time',
    reason: 'without skills in the profile, no skill is missing',
  },
  { needed: [skill('OCaml')], profile: EMPTY_PROFILE, expected: '', reason: 'an empty profile gives an empty text' },
])('$reason', ({ needed, profile, expected }) => {
  expect(formatMatch(needed, [350, 175], profile)).toBe(expected);
});

test.each([
  { sizes: undefined, expected: '', reason: 'no time in the profile' },
  { sizes: [], expected: 'no size fits your time', reason: 'too little time for any size' },
  { sizes: [90], expected: '90 h fits your time', reason: 'one size' },
  { sizes: [175, 90], expected: '90 and 175 h fit your time', reason: 'two sizes, the smaller first' },
  { sizes: [90, 175, 350], expected: '90, 175 and 350 h fit your time', reason: 'all sizes' },
])('$reason: $expected', ({ sizes, expected }) => {
  expect(formatTimeMatch({ sizes })).toBe(expected);
});
