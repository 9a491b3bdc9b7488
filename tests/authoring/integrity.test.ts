import { expect, test } from 'vitest';
import { formatProblem, integrityProblems } from '../../src/authoring/integrity.ts';
import { REGISTER, anEntry, type Written } from '../support/ideas.ts';

const ATTEMPT = { year: 2014, outcome: 'A beginning.' };

test.each<{ input: Partial<Written>; expected: string; reason: string }>([
  {
    input: { topics: ['testing', 'netwroking'] },
    expected: 'topics[1]: no topic has the id "netwroking". Did you mean "networking"? Otherwise add "netwroking" to topics.yaml.',
    reason: 'a slip in a topic',
  },
  {
    input: { mentors: ['ade'] },
    expected: 'mentors[0]: no person has the id "ade". Did you mean "ada"? Otherwise add "ade" to people.yaml.',
    reason: 'a slip in a mentor',
  },
  {
    input: { mentors: ['grace-hopper'] },
    expected: 'mentors[0]: no person has the id "grace-hopper". Otherwise add "grace-hopper" to people.yaml.',
    reason: 'somebody new, whom no known id is near',
  },
  {
    input: { programmes: ['gsoc-2027'] },
    expected: 'programmes[0]: no programme has the id "gsoc-2027". Did you mean "gsoc-2026"? Otherwise add "gsoc-2027" to programmes.yaml.',
    reason: 'a programme nobody entered',
  },
  {
    input: { history: [ATTEMPT, { ...ATTEMPT, mentors: ['ada', 'bjrn'] }] },
    expected: 'history[1].mentors[1]: no person has the id "bjrn". Did you mean "bjorn"? Otherwise add "bjrn" to people.yaml.',
    reason: 'a slip in a mentor of an earlier attempt',
  },
  {
    input: { history: [{ ...ATTEMPT, programme: 'opw-2013' }] },
    expected:
      'history[0].programme: no programme has the id "opw-2013". Did you mean "opw-2014"? Otherwise add "opw-2013" to programmes.yaml.',
    reason: 'a programme of an earlier attempt',
  },
  {
    input: { previousIds: ['other'] },
    expected: 'previousIds[0]: "other" already leads to other.mdx. Delete it here, or rename the other.',
    reason: 'a former name that another file has now',
  },
  {
    input: { previousIds: ['old-other'] },
    expected: 'previousIds[0]: "old-other" already leads to other.mdx. Delete it here, or rename the other.',
    reason: 'a former name that another file had, too',
  },
  {
    input: { previousIds: ['older', 'some-idea'] },
    expected: 'previousIds[1]: "some-idea" already leads to some-idea.mdx. Delete it here, or rename the other.',
    reason: 'its own name as a former one',
  },
])('$reason', ({ input, expected }) => {
  const entries = [anEntry('other', { previousIds: ['old-other'] }), anEntry('some-idea', input)];
  expect(integrityProblems(entries, REGISTER).map((problem) => formatProblem(problem, 'projects'))).toEqual([
    `projects/some-idea.mdx  ${expected}`,
  ]);
});

test('a catalogue without an idea says how to begin', () => {
  expect(integrityProblems([], REGISTER).map((problem) => formatProblem(problem, 'ideas'))).toMatchInlineSnapshot(`
    [
      "ideas/*.mdx  (none): there is no idea to show. Copy _template.mdx to a name of your own, for example router-vm.mdx, and fill it in.",
    ]
  `);
});

test('everything wrong is said at once, references entry by entry and then clashes', () => {
  const entries = [anEntry('b', { topics: ['xx'], mentors: ['yy'], previousIds: ['a'] }), anEntry('a', { programmes: ['zz'] })];
  expect(integrityProblems(entries, REGISTER).map(({ file, field }) => `${file} ${field}`)).toEqual([
    'b.mdx topics[0]',
    'b.mdx mentors[0]',
    'a.mdx programmes[0]',
    'b.mdx previousIds[0]',
  ]);
});

test('of three that claim one former name the first keeps it', () => {
  const entries = ['a', 'b', 'c'].map((id) => anEntry(id, { previousIds: ['old'] }));
  expect(integrityProblems(entries, REGISTER).map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'b.mdx: "old" already leads to a.mdx. Delete it here, or rename the other.',
    'c.mdx: "old" already leads to a.mdx. Delete it here, or rename the other.',
  ]);
});

test('entries that name only what exists are left in peace', () => {
  const history = [{ ...ATTEMPT, programme: 'opw-2014', mentors: ['bjorn'] }];
  const sound = anEntry('sound', { mentors: ['ada'], programmes: ['gsoc-2026'], history, previousIds: ['old-name'] });
  expect(integrityProblems([sound, anEntry('other', { previousIds: ['other-name'] })], REGISTER)).toEqual([]);
});

test('nobody may have the id by which the mentor facet calls nobody', () => {
  const known = { ...REGISTER, people: new Map([['wanted', { id: 'wanted', name: 'Ada' }]]) };
  expect(integrityProblems([anEntry('sound')], known).map((problem) => formatProblem(problem, 'projects'))).toEqual([
    'projects/people.yaml  wanted: "wanted" stands for "mentor wanted"; give the person another id.',
  ]);
});
