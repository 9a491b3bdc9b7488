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
    reason: 'the label has its lines in the order of the facets and sizes smallest first',
  },
  {
    input: { status: 'open', topics: ['testing', 'storage'] },
    expected: { Topic: 'Testing, Storage', Difficulty: 'Easy', Size: '90 hours', Mentor: 'Mentor wanted' },
    reason: 'a wanted mentor is a fact; a programme that is not there is none',
  },
  {
    input: { status: 'completed', difficulty: 'hard' },
    expected: { Topic: 'Networking', Difficulty: 'Hard', Size: '90 hours' },
    reason: 'no mentor is missed when all is done',
  },
])('$reason', ({ input, expected }) => {
  const facts = buildFacetFacts(anIdea('some-idea', input));
  expect(facts.map(({ label, values }) => [label, values.map((value) => value.label).join(', ')])).toEqual(Object.entries(expected));
});

test.each([
  { status: 'open', expected: ['', 'not yet confirmed'], reason: 'who has not said that they may be named is marked' },
  { status: 'completed', expected: ['', ''], reason: 'nobody is where the mentors are a record' },
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
  { input: {}, expected: ['Last reviewed: not yet', 'Added: 1 January 2026'], reason: 'what is not said has no line, but for the review' },
  {
    input: { kind: 'starter', requirements: 'A Linux machine.', reviewed: '2026-02-03' },
    expected: ['Kind: Starter', 'You need: A Linux machine.', 'Last reviewed: 3 February 2026', 'Added: 1 January 2026'],
    reason: 'a word is read as its label, a day as people write it',
  },
])('remarks: $reason', ({ input, expected }) => {
  expect(buildTextFacts(anIdea('some-idea', input)).map(({ label, text }) => `${label}: ${text}`)).toEqual(expected);
});
