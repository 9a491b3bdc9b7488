import { expect, test } from 'vitest';
import type { Profile } from '../../../src/domain/matching/skill-match.ts';
import { addSkill } from '../../../src/domain/matching/add-skill.ts';
import { EMPTY_PROFILE, MAX_SKILLS } from '../../../src/domain/matching/profile.ts';

const KNOWN = [
  { value: 'ocaml', label: 'OCaml' },
  { value: 'unikernels', label: 'Unikernels' },
];
const FULL: Profile = {
  ...EMPTY_PROFILE,
  skills: Array.from({ length: MAX_SKILLS }, (_, at) => ({ value: `skill-${at}`, label: 'A skill', level: 'basic' })),
};

test.each<{ name: string; label: string; message: string; reason: string }>([
  { name: 'ocaml', label: 'OCaml', message: 'Added OCaml.', reason: 'a skill that ideas need is added with their spelling' },
  { name: ' UNIKERNELS ', label: 'Unikernels', message: 'Added Unikernels.', reason: 'case and outer spaces do not matter' },
  { name: 'golang', label: 'Go', message: 'Added Go. No idea needs it yet.', reason: 'an alias of a skill that no idea needs' },
  {
    name: '<b>Zig</b>',
    label: '<b>Zig</b>',
    message: 'Added <b>Zig</b>. No idea needs it yet.',
    reason: 'an unknown skill is added as typed',
  },
  {
    name: 'Ocmal',
    label: 'Ocmal',
    message: 'Added Ocmal. No idea needs it yet. Did you mean "OCaml"?',
    reason: 'a typo is added as typed, and a correction is suggested',
  },
])('$reason', ({ name, label, message }) => {
  const result = addSkill(EMPTY_PROFILE, name, 'expert', KNOWN);
  expect(result.message).toBe(message);
  expect(result.isAdded).toBe(true);
  expect(result.profile.skills).toEqual([expect.objectContaining({ label, level: 'expert' })]);
});

test.each([
  { profile: EMPTY_PROFILE, name: ' ', message: 'Enter a skill first.', reason: 'an empty name' },
  {
    profile: EMPTY_PROFILE,
    name: '数学',
    message: 'Use Latin letters or digits.',
    reason: 'a name without a slug',
  },
  { profile: FULL, name: 'OCaml', message: 'You can save up to 60 skills. Remove one first.', reason: 'a new skill for a full profile' },
])('rejects $reason, with a message', ({ profile, name, message }) => {
  expect(addSkill(profile, name, 'basic', KNOWN)).toEqual({ profile, message, isAdded: false });
});

test('the message does not mention ideas while their skills are not loaded', () => {
  expect(addSkill(EMPTY_PROFILE, 'Ocmal', 'basic', undefined).message).toBe('Added Ocmal.');
});
