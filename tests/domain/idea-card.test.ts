import { expect, test } from 'vitest';
import { toIdeaCard, formatDifficultyDots, formatSizes } from '../../src/domain/idea-card.ts';
import type { SIZES } from '../../src/domain/vocabulary.ts';
import { DIFFICULTIES } from '../../src/domain/vocabulary.ts';
import { anIdea } from '../support/ideas.ts';

const TODAY = '2026-01-02';

test.each([
  { input: 'easy', expected: '●○○', reason: 'the easiest has one dot' },
  { input: 'intermediate', expected: '●●○', reason: 'the middle has two' },
  { input: 'hard', expected: '●●●', reason: 'the hardest fills them all' },
] as const)('$reason', ({ input, expected }) => {
  expect(formatDifficultyDots({ difficulty: input })).toBe(expected);
  expect([...formatDifficultyDots({ difficulty: input })]).toHaveLength(DIFFICULTIES.length);
});

test.each<{ input: (typeof SIZES)[number]['value'][]; expected: string; reason: string }>([
  { input: [90], expected: '90 h', reason: 'one size stands alone' },
  { input: [350, 90], expected: '90 · 350 h', reason: 'sizes are shown smallest first, however written' },
])('$reason', ({ input, expected }) => {
  // Frozen: what the author wrote must be left as it is.
  Object.freeze(input);
  expect(formatSizes({ sizes: input })).toBe(expected);
});

test.each([
  { input: { status: 'open', mentors: [] }, expected: 'Mentor wanted', reason: 'an open idea without a mentor asks for one' },
  { input: { status: 'discussion', mentors: [] }, expected: 'Mentor wanted', reason: 'so does one in discussion' },
  { input: { status: 'taken', mentors: [] }, expected: '', reason: 'a taken one is past needing a mentor' },
  { input: { status: 'completed', mentors: [] }, expected: '', reason: 'and so is a completed one' },
  { input: { status: 'open', mentors: ['bjorn', 'ada'] }, expected: 'Björn Zebra, Ada Lovelace', reason: 'the leading mentor comes first' },
] as const)('$reason', ({ input: { status, mentors }, expected }) => {
  expect(toIdeaCard(anIdea('some-idea', { status, mentors: [...mentors] }), TODAY).mentors).toBe(expected);
});

test.each([
  { input: [{ name: 'DHCP', need: 'required' }], expected: ['Testing', 'DHCP'], reason: 'a needed skill follows the topics' },
  { input: [{ name: 'DHCP', need: 'preferred' }], expected: ['Testing'], reason: 'a helpful one has no room' },
  { input: [{ name: 'DHCP', need: 'learn' }], expected: ['Testing'], reason: 'nor has one that will be learnt' },
  {
    input: [{ name: 'testing', need: 'required' }],
    expected: ['Testing', 'testing'],
    reason: 'another spelling of a topic is its own tag',
  },
  {
    input: [{ name: 'A skill with a name of forty characters', need: 'required' }, { name: 'DHCP' }],
    expected: ['Testing', 'DHCP'],
    reason: 'what has no room is left out, what has room after it is not',
  },
  { input: [{ name: 'Testing', need: 'required' }], expected: ['Testing'], reason: 'a skill that a topic has named is not repeated' },
] as const)('$reason', ({ input, expected }) => {
  const { tags } = toIdeaCard(anIdea('some-idea', { topics: ['testing'], skills: [...input] }), TODAY);
  expect(tags.map(({ label }) => label)).toEqual(expected);
});

test.each([
  { today: '2027-01-01', expected: '', reason: 'a year on, a row is as it was' },
  { today: '2027-01-02', expected: 'Needs review', reason: 'and a day later it says so in words' },
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
