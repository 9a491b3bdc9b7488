import { expect, test } from 'vitest';
import { checkForBuild } from '../../src/check/check-folder.ts';
import type { Written } from '../support/ideas.ts';
import { projectsFolder, type Change } from '../support/impact.ts';

const ATTEMPT = { year: 2014, outcome: 'A beginning.' };

const problemsOf = (ideas: Readonly<Record<string, Change>>) => checkForBuild(projectsFolder(ideas)).problems;

test.each<{ input: Partial<Written>; expected: string; reason: string }>([
  { input: { topics: ['testing', 'netwroking'] }, expected: 'topics[1] is "netwroking", and no topic has that id.', reason: 'a topic' },
  { input: { mentors: ['grace-hopper'] }, expected: 'mentors[0] is "grace-hopper", and no person has that id.', reason: 'a mentor' },
  {
    input: { history: [ATTEMPT, { ...ATTEMPT, mentors: ['ada', 'bjrn'] }] },
    expected: 'history[1].mentors[1] is "bjrn", and no person has that id.',
    reason: 'a mentor of an earlier attempt',
  },
  {
    input: { history: [{ ...ATTEMPT, programme: 'opw-2013' }] },
    expected: 'history[0].programme is "opw-2013", and no programme has that id.',
    reason: 'a programme of an earlier attempt',
  },
  {
    input: { previousIds: ['other'] },
    expected: '"other" already leads to other.mdx.',
    reason: 'a former name that is the name of another file',
  },
  { input: { previousIds: ['old-other'] }, expected: '"old-other" already leads to other.mdx.', reason: 'a former name of another file' },
  {
    input: { previousIds: ['older', 'some-idea'] },
    expected: '"some-idea" already leads to some-idea.mdx.',
    reason: 'a former name that is the present name of the idea',
  },
])('a build stops at $reason', ({ input, expected }) => {
  const problems = problemsOf({ other: { previousIds: ['old-other'] }, 'some-idea': input });
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([`some-idea.mdx: ${expected}`]);
});

test('a build reports all problems at once, ordered by file', () => {
  const ideas = { b: { topics: ['xx'], mentors: ['yy'], previousIds: ['a'] }, a: { programmes: ['zz'] } };
  expect(problemsOf(ideas).map(({ file, field }) => `${file} ${field}`)).toEqual([
    'a.mdx programmes[0]',
    'b.mdx topics[0]',
    'b.mdx mentors[0]',
    'b.mdx previousIds[0]',
  ]);
});

test('the first of three ideas with one former name keeps it', () => {
  const ideas = Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { previousIds: ['old'] }]));
  expect(problemsOf(ideas).map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'b.mdx: "old" already leads to a.mdx.',
    'c.mdx: "old" already leads to a.mdx.',
  ]);
});

test('a build accepts entries with known references, and does not stop at warnings or style', () => {
  const history = [{ ...ATTEMPT, programme: 'opw-2014', mentors: ['bjorn'] }];
  const valid = { mentors: ['ada'], programmes: ['gsoc-2026'], history, previousIds: ['old-name'], text: '#### Too deep' };
  expect(problemsOf({ valid, other: { previousIds: ['other-name'] } })).toEqual([]);
});
