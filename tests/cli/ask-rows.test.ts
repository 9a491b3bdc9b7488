import { expect, test } from 'vitest';
import { DONE, peopleChoices, skillChoices, NEW_PERSON } from '../../src/cli/new/ask-rows.ts';
import { formatSimilarIdeas } from '../../src/cli/new/ask-questions.ts';
import { truncate } from '../../src/domain/text/truncate.ts';
import { formatNextSteps, quoteShellWord } from '../../src/cli/new/publish.ts';
import { OUTLINE } from '../../src/drafts/new-idea.ts';
import { CONTEXT } from '../support/check.ts';

const SKILLS = new Set(['Technical writing', 'OCaml', 'Kubernetes', 'Writing Zig', 'Zig']);

test.each([
  { typed: '', taken: [], values: ['Kubernetes', 'OCaml', 'Technical writing', 'Writing Zig', 'Zig'], reason: 'all known skills' },
  {
    typed: '',
    taken: ['ocaml', 'k8s'],
    values: [DONE, 'Technical writing', 'Writing Zig', 'Zig'],
    reason: 'chosen skills are not offered again',
  },
  { typed: 'ocam', taken: [], values: ['OCaml', 'ocam'], reason: 'a prefix: Enter takes the known skill' },
  { typed: 'golang', taken: [], values: ['Go'], reason: 'an alias offers the usual name' },
  { typed: 'zig', taken: [], values: ['Zig', 'Writing Zig'], reason: 'an exact name offers the spelling of the catalogue' },
  { typed: 'writing', taken: [], values: ['Writing Zig', 'writing', 'Technical writing'], reason: 'skills that contain it come last' },
  { typed: 'DHCP', taken: ['OCaml'], values: ['DHCP'], reason: 'a skill that no idea has yet' },
])('"$typed" offers $values: $reason', ({ typed, taken, values }) => {
  expect(skillChoices(typed, SKILLS, taken).map(({ value }) => value)).toEqual(values);
});

test.each([
  { typed: '', taken: [], values: [DONE, NEW_PERSON, 'ada', 'bjorn'], reason: 'Enter alone means mentor wanted' },
  { typed: '', taken: ['ada'], values: [DONE, NEW_PERSON, 'bjorn'], reason: 'chosen people are not offered again' },
  { typed: 'lovel', taken: [], values: ['ada', NEW_PERSON], reason: 'a part of a name' },
  { typed: 'bjorn zebra', taken: [], values: ['bjorn', NEW_PERSON], reason: 'accents do not matter' },
  { typed: 'Grace', taken: [], values: [NEW_PERSON], reason: 'an unknown person' },
])('"$typed" offers $values: $reason', ({ typed, taken, values }) => {
  expect(peopleChoices(typed, CONTEXT.referenceData.people, taken).map(({ value }) => value)).toEqual(values);
});

test('similar ideas fit on their lines, each with its whole file name, and contain no control characters', () => {
  const long = { id: 'router-vm', title: 'A router '.repeat(20), summary: '' };
  const [head, first, second] = formatSimilarIdeas([long, { ...long, title: 'A \u001B[2Jclock' }], 60);
  expect(head).toBe('Similar ideas that exist already:');
  expect(first).toHaveLength(60);
  expect(first?.endsWith('…  router-vm.mdx')).toBe(true);
  expect(second).toBe('  A \\u{1B}[2Jclock  router-vm.mdx');
  expect(formatSimilarIdeas([], 60)).toEqual([]);
  expect(truncate('🐫🐫🐫', 2)).toBe('🐫…');
});

test('the next steps can be pasted, and name the recommended fields that are empty', () => {
  const draft = { id: 'clock', fields: { history: [{ year: 2015, outcome: 'completed' }] }, text: OUTLINE };
  const lines = formatNextSteps({ id: 'clock', draft }, ["my ideas/it's.mdx"], 'my ideas');
  for (const line of [
    "  PROJECTS_DIR='my ideas' npm run dev",
    '  http://localhost:4321/projects/clock/',
    "  git add 'my ideas/it'\\''s.mdx'",
  ]) {
    expect(lines).toContain(line);
  }
  expect(lines.join('\n')).toMatch(/text .*\n[^]*references/);
  expect(lines.join('\n')).not.toContain('history');
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(quoteShellWord('-x')).toBe("'-x'");
});
