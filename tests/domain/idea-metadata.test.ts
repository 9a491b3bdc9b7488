import { expect, test } from 'vitest';
import { buildFacetFacts, buildTextFacts } from '../../src/domain/idea-sections.ts';
import { anIdea, type Written } from '../support/ideas.ts';

test.each<{ input: Partial<Written>; expected: Record<string, string>; reason: string }>([
  {
    input: { mentors: ['bjorn', 'ada'], programmes: ['opw-2014', 'gsoc-2026'], sizes: [175, 90] },
    expected: {
      Topic: 'Networking',
      Difficulty: 'Easy',
      Size: '90 hours, 175 hours',
      Programme: 'Outreach Program for Women 2014, Google Summer of Code 2026',
      Mentor: 'Björn Zebra, Ada Lovelace',
    },
    reason: 'facts are in the order of the facets; sizes are sorted smallest first',
  },
  {
    input: { status: 'open', topics: ['testing', 'storage'] },
    expected: { Topic: 'Testing, Storage', Difficulty: 'Easy', Size: '90 hours', Mentor: 'Mentor wanted' },
    reason: 'an open idea without a mentor shows "Mentor wanted"; without a programme, that fact is left out',
  },
  {
    input: { status: 'completed', difficulty: 'hard' },
    expected: { Topic: 'Networking', Difficulty: 'Hard', Size: '90 hours' },
    reason: 'a completed idea without a mentor does not show "Mentor wanted"',
  },
])('$reason', ({ input, expected }) => {
  const facts = buildFacetFacts(anIdea('some-idea', input));
  expect(facts.map(({ label, values }) => [label, values.map((value) => value.label).join(', ')])).toEqual(Object.entries(expected));
});

test.each([
  { status: 'open', expected: ['', 'not yet confirmed'], reason: 'an unconfirmed mentor of an open idea is marked' },
  { status: 'completed', expected: ['', ''], reason: 'mentors of a completed idea are not marked' },
] as const)('$reason', ({ status, expected }) => {
  const facts = buildFacetFacts(anIdea('some-idea', { status, mentors: ['bjorn', 'ada'] }));
  expect(facts.find(({ name }) => name === 'mentor')?.values.map(({ note }) => note)).toEqual(expected);
  expect(
    facts
      .filter(({ name }) => name !== 'mentor')
      .flatMap(({ values }) => values.map(({ note }) => note))
      .join(''),
  ).toBe('');
});

test('the facts leave out status and skills, which the page shows in other places', () => {
  expect(buildFacetFacts(anIdea('some-idea', { mentors: ['ada'], programmes: ['gsoc-2026'] })).map(({ name }) => name)).toEqual([
    'topic',
    'difficulty',
    'size',
    'programme',
    'mentor',
  ]);
});

test.each<{ input: Partial<Written>; expected: string[]; reason: string }>([
  { input: {}, expected: ['Last reviewed: not yet', 'Added: 1 January 2026'], reason: 'missing facts are left out, except the review' },
  {
    input: { kind: 'starter', requirements: 'A Linux machine.', reviewed: '2026-02-03' },
    expected: ['Kind: Starter', 'You need: A Linux machine.', 'Last reviewed: 3 February 2026', 'Added: 1 January 2026'],
    reason: 'the kind is shown as its label, and days are written out',
  },
])('text facts: $reason', ({ input, expected }) => {
  expect(buildTextFacts(anIdea('some-idea', input)).map(({ label, text }) => `${label}: ${text}`)).toEqual(expected);
});
