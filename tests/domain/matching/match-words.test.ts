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
    reason: 'everything there is to say',
  },
  {
    needed: [skill('OCaml'), skill('Git')],
    profile: knows('OCaml', 'Git'),
    expected: 'You have OCaml, Git',
    reason: 'nothing missing, no time said',
  },
  { needed: [skill('DHCP', 'learn')], profile: knows('C'), expected: 'Will learn DHCP', reason: 'whatever comes first has the capital' },
  {
    needed: ['A', 'B', 'D', 'E'].map((label) => skill(label)),
    profile: knows('C'),
    expected: 'Missing A, B, D, E',
    reason: 'a fourth name takes no more room than its count',
  },
  {
    needed: ['A', 'B', 'D', 'E', 'F'].map((label) => skill(label)),
    profile: knows('C'),
    expected: 'Missing A, B, D and 2 more',
    reason: 'more than a row has room for',
  },
  {
    needed: [skill('OCaml')],
    profile: { ...EMPTY_PROFILE, hours: 1, weeks: 1 },
    expected: 'No size fits your time',
    reason: 'no skill named: nothing is called missing',
  },
  { needed: [skill('OCaml')], profile: EMPTY_PROFILE, expected: '', reason: 'nothing said, nothing to say' },
])('$reason', ({ needed, profile, expected }) => {
  expect(formatMatch(needed, [350, 175], profile)).toBe(expected);
});

test.each([
  { sizes: undefined, expected: '', reason: 'no time said' },
  { sizes: [], expected: 'no size fits your time', reason: 'too little' },
  { sizes: [90], expected: '90 h fits your time', reason: 'one size' },
  { sizes: [175, 90], expected: '90 and 175 h fit your time', reason: 'two, the smaller first' },
  { sizes: [90, 175, 350], expected: '90, 175 and 350 h fit your time', reason: 'all' },
])('$reason: $expected', ({ sizes, expected }) => {
  expect(formatTimeMatch({ sizes })).toBe(expected);
});
