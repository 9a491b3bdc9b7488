import { expect, test } from 'vitest';
import type { Profile } from '../../../src/domain/matching/skill-match.ts';
import { addSkill } from '../../../src/domain/matching/add-skill.ts';
import { EMPTY_PROFILE, MAX_SKILLS } from '../../../src/domain/matching/profile.ts';

const ASKED = [
  { value: 'ocaml', label: 'OCaml' },
  { value: 'unikernels', label: 'Unikernels' },
];
const FULL: Profile = {
  ...EMPTY_PROFILE,
  skills: Array.from({ length: MAX_SKILLS }, (_, at) => ({ value: `skill-${at}`, label: 'A skill', level: 'basic' })),
};

test.each<{ name: string; label: string; words: string; reason: string }>([
  { name: 'ocaml', label: 'OCaml', words: 'OCaml is added.', reason: 'a skill that ideas ask for, in their spelling' },
  { name: ' UNIKERNELS ', label: 'Unikernels', words: 'Unikernels is added.', reason: 'however it is typed' },
  { name: 'golang', label: 'Go', words: 'Go is added. No idea asks for it yet.', reason: 'an alias of one that none asks for' },
  {
    name: '<b>Zig</b>',
    label: '<b>Zig</b>',
    words: '<b>Zig</b> is added. No idea asks for it yet.',
    reason: 'an open word is taken as typed',
  },
  {
    name: 'Ocmal',
    label: 'Ocmal',
    words: 'Ocmal is added. No idea asks for it yet. Did you mean "OCaml"?',
    reason: 'a slip is taken too, and pointed out',
  },
])('$reason', ({ name, label, words }) => {
  const said = addSkill(EMPTY_PROFILE, name, 'expert', ASKED);
  expect(said.words).toBe(words);
  expect(said.isTaken).toBe(true);
  expect(said.profile.skills).toEqual([expect.objectContaining({ label, level: 'expert' })]);
});

test.each([
  { profile: EMPTY_PROFILE, name: ' ', words: 'Write the name of a skill first.', reason: 'nothing' },
  {
    profile: EMPTY_PROFILE,
    name: '数学',
    words: 'Write the name with a Latin letter or a digit, as the ideas do.',
    reason: 'a name no address can be made of',
  },
  { profile: FULL, name: 'OCaml', words: '60 skills are as many as can be kept. Remove one first.', reason: 'one too many' },
])('refuses $reason, and says so', ({ profile, name, words }) => {
  expect(addSkill(profile, name, 'basic', ASKED)).toEqual({ profile, words, isTaken: false });
});

test('while nobody knows what ideas ask for, nothing is said of it', () => {
  expect(addSkill(EMPTY_PROFILE, 'Ocmal', 'basic', undefined).words).toBe('Ocmal is added.');
});
