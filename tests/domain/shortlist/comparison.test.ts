import { expect, test } from 'vitest';
import { toIdeaSummary } from '../../../src/domain/shortlist/idea-summary.ts';
import { compareIdeas, type ComparisonRow } from '../../../src/domain/shortlist/comparison.ts';
import type { Profile } from '../../../src/domain/matching/skill-match.ts';
import { EMPTY_PROFILE } from '../../../src/domain/matching/profile.ts';
import { anIdea } from '../../support/ideas.ts';

const EASY = toIdeaSummary(anIdea('easy', { sizes: [90, 350], skills: [{ name: 'OCaml', need: 'required', level: 'comfortable' }] }));
const HARD = toIdeaSummary(
  anIdea('hard', { difficulty: 'hard', starterTasks: ['Run it', 'Read it'], skills: [{ name: 'C++', need: 'learn' }] }),
);

function row(label: string, profile: Profile = EMPTY_PROFILE, ideas = [EASY, HARD]): ComparisonRow | undefined {
  return compareIdeas(ideas, profile).find((each) => each.label === label);
}

const linesOf = (found: ComparisonRow | undefined): unknown => found?.cells.map(({ lines }) => lines.join('; '));

test.each([
  { label: 'Difficulty', lines: ['Easy', 'Hard'], reason: 'the label from the vocabulary' },
  { label: 'Size', lines: ['90 hours; 350 hours', '90 hours'], reason: 'every size, the smallest first' },
  { label: 'Skills', lines: ['OCaml: needed, comfortable', 'C++: you will learn'], reason: 'the need, and the level when there is one' },
  { label: 'First week', lines: ['not described yet', '2 tasks'], reason: 'the number of tasks, or a text when there are none' },
  { label: 'Last reviewed', lines: ['not yet', 'not yet'], reason: 'a text when there was no review' },
])('$label: $reason', ({ label, lines }) => {
  expect(linesOf(row(label))).toEqual(lines);
});

test('equal facts are marked as the same, unless there is only one idea', () => {
  expect(row('Status')?.isSame).toBe(true);
  expect(row('Difficulty')?.isSame).toBe(false);
  expect(row('Status', EMPTY_PROFILE, [EASY])?.isSame).toBe(false);
});

test.each([
  { label: 'You have', lines: ['OCaml', 'none of its skills yet'] },
  { label: 'You will learn', lines: ['none of its skills', 'C++'] },
  { label: 'Missing', lines: ['nothing', 'nothing'] },
  { label: 'Sizes that fit your time', lines: ['90 hours', '90 hours'] },
])('$label: the comparison shows how each idea matches the profile', ({ label, lines }) => {
  const profile: Profile = { skills: [{ value: 'ocaml', label: 'OCaml', level: 'expert' }], hours: 10, weeks: 12 };
  expect(linesOf(row(label, profile))).toEqual(lines);
  expect(row(label)).toBeUndefined();
});

test('a profile with time but without skills adds only the row about sizes', () => {
  const profile: Profile = { skills: [], hours: 40, weeks: 10 };
  expect(row('Missing', profile)).toBeUndefined();
  expect(linesOf(row('Sizes that fit your time', profile))).toEqual(['90 hours; 350 hours', '90 hours']);
});
