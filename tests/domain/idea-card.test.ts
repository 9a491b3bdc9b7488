import { expect, test } from 'vitest';
import { toIdeaCard, formatDifficultyDots, formatSizes } from '../../src/domain/idea-card.ts';
import type { SIZES } from '../../src/domain/vocabulary.ts';
import { DIFFICULTIES } from '../../src/domain/vocabulary.ts';
import { anIdea } from '../support/ideas.ts';

const TODAY = '2026-01-02';

test.each([
  { input: 'easy', expected: '●○○', reason: 'the easiest difficulty has one dot' },
  { input: 'intermediate', expected: '●●○', reason: 'the middle difficulty has two dots' },
  { input: 'hard', expected: '●●●', reason: 'the hardest difficulty has all dots' },
] as const)('$reason', ({ input, expected }) => {
  expect(formatDifficultyDots({ difficulty: input })).toBe(expected);
  expect([...formatDifficultyDots({ difficulty: input })]).toHaveLength(DIFFICULTIES.length);
});

test.each<{ input: (typeof SIZES)[number]['value'][]; expected: string; reason: string }>([
  { input: [90], expected: '90 h', reason: 'one size' },
  { input: [350, 90], expected: '90 · 350 h', reason: 'sizes are sorted smallest first' },
])('$reason', ({ input, expected }) => {
  // Frozen, because the input must not be changed.
  Object.freeze(input);
  expect(formatSizes({ sizes: input })).toBe(expected);
});

test.each([
  { input: { status: 'open', mentors: [] }, expected: 'Mentor wanted', reason: 'an open idea without a mentor shows "Mentor wanted"' },
  {
    input: { status: 'discussion', mentors: [] },
    expected: 'Mentor wanted',
    reason: 'an idea in discussion without a mentor shows "Mentor wanted"',
  },
  { input: { status: 'taken', mentors: [] }, expected: '', reason: 'a taken idea without a mentor shows nothing' },
  { input: { status: 'completed', mentors: [] }, expected: '', reason: 'a completed idea without a mentor shows nothing' },
  {
    input: { status: 'open', mentors: ['bjorn', 'ada'] },
    expected: 'Björn Zebra, Ada Lovelace',
    reason: 'mentors keep the author’s order',
  },
] as const)('$reason', ({ input: { status, mentors }, expected }) => {
  expect(toIdeaCard(anIdea('some-idea', { status, mentors: [...mentors] }), TODAY).mentors).toBe(expected);
});

test.each([
  { input: [{ name: 'DHCP', need: 'required' }], expected: ['Testing', 'DHCP'], reason: 'a needed skill follows the topics' },
  { input: [{ name: 'DHCP', need: 'preferred' }], expected: ['Testing'], reason: 'a helpful skill is not a tag' },
  { input: [{ name: 'DHCP', need: 'learn' }], expected: ['Testing'], reason: 'a skill to learn is not a tag' },
  {
    input: [{ name: 'testing', need: 'required' }],
    expected: ['Testing', 'testing'],
    reason: 'a skill spelled differently from a topic is a separate tag',
  },
  {
    input: [{ name: 'A skill with a name of forty characters', need: 'required' }, { name: 'DHCP' }],
    expected: ['Testing', 'DHCP'],
    reason: 'a tag that does not fit is left out; a shorter tag after it is shown',
  },
  {
    input: [{ name: 'Testing', need: 'required' }],
    expected: ['Testing'],
    reason: 'a skill with the same name as a topic is not repeated',
  },
] as const)('$reason', ({ input, expected }) => {
  const { tags } = toIdeaCard(anIdea('some-idea', { topics: ['testing'], skills: [...input] }), TODAY);
  expect(tags.map(({ label }) => label)).toEqual(expected);
});

test.each([
  { today: '2027-01-01', expected: '', reason: 'one year after the idea was added, it needs no review' },
  { today: '2027-01-02', expected: 'Needs review', reason: 'one year and one day after the idea was added, it needs review' },
])('$reason', ({ today, expected }) => {
  expect(toIdeaCard(anIdea('some-idea'), today).reviewLabel).toBe(expected);
});

test('"needs review" takes space from the tags, so that its row is not taller', () => {
  const idea = anIdea('some-idea', { topics: ['networking', 'security', 'storage'] });
  expect([TODAY, '2030-01-01'].map((today) => toIdeaCard(idea, today).tags.map(({ label }) => label))).toEqual([
    ['Networking', 'Security', 'Storage'],
    ['Networking', 'Security'],
  ]);
});

test('a card has only texts that are ready to be shown', () => {
  expect(toIdeaCard(anIdea('router-vm', { difficulty: 'hard', status: 'discussion', sizes: [350, 175] }), TODAY)).toEqual({
    id: 'router-vm',
    title: 'A small idea',
    added: '2026-01-01',
    summary: 'One sentence that is just long enough for the list.',
    difficultyDots: '●●●',
    difficulty: 'Hard',
    sizes: '175 · 350 h',
    status: 'discussion',
    statusLabel: 'In discussion',
    reviewLabel: '',
    mentors: 'Mentor wanted',
    tags: [
      { name: 'topic', value: 'networking', label: 'Networking' },
      { name: 'skill', value: 'ocaml', label: 'OCaml' },
    ],
  });
});
