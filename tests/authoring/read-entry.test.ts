import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { readEntry } from '../../src/authoring/read-entry.ts';
import { SMALLEST } from '../support/ideas.ts';

const file = (fields: object, text: string): string => `---\n${stringify(fields)}---\n${text}`;

test('an entry is its id, its front matter with defaults filled in, and its text', () => {
  const { entry, problems } = readEntry('router.mdx', file(SMALLEST, 'What it is.'));
  expect(problems).toEqual([]);
  expect(entry).toMatchObject({ id: 'router', data: { title: 'A small idea', programmes: [] } });
});

test('what is wrong with the name, the fields and the text is said at once', () => {
  const broken = { ...SMALLEST, difficulty: 'eazy', skills: [{ name: 'OCaml', need: 'must' }], mentor: 'ada' };
  expect(readEntry('Router.mdx', file(broken, 'A <b>word</b>'))).toMatchInlineSnapshot(`
    {
      "problems": [
        "Router.mdx: the file name is the address of the idea: lower-case letters and digits, words joined by hyphens. Rename it to router.mdx.",
        "Router.mdx  difficulty: is "eazy"; write one of easy, intermediate, hard. Did you mean "easy"?",
        "Router.mdx  skills[0].need: is "must"; write one of required, preferred, learn.",
        "Router.mdx  unknown field "mentor". Did you mean "mentors"? Fields: title, summary, status, topics, kind, difficulty, sizes, skills, mentors, programmes, outcomes, starterTasks, stretchGoals, repositories, references, contact, requirements, origin, history, added, reviewed, previousIds.",
        "Router.mdx:19:3  <b> may not stand in a text. Write **words** instead.",
      ],
    }
  `);
});

test.each([
  {
    written: '---\ntitle: [a\n---\n{b}\n',
    expected: /^router\.mdx:2:10 {2}Flow sequence/,
    reason: 'YAML that cannot be read, with its place in the file',
  },
  { written: '{b}', expected: /^router\.mdx {2}title: is missing/, reason: 'no front matter' },
  { written: '---\ntitle: a\ntitle: b\n---\n', expected: /^router\.mdx:3:1 {2}Map keys must be unique\./, reason: 'a field written twice' },
])('$reason', ({ written, expected }) => {
  expect(readEntry('router.mdx', written).problems[0]).toMatch(expected);
});
