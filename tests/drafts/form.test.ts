import { expect, test } from 'vitest';
import { checkEntry } from '../../src/check/check-entry.ts';
import { createDraft, type Draft, getValue, moveRow, openDraft, rebaseDraft, setValue } from '../../src/drafts/draft.ts';
import { toDraftIdea } from '../../src/drafts/draft-idea.ts';
import { toFormErrors, checkTakenId } from '../../src/drafts/form-errors.ts';
import { findUnknownMentors, findPerson } from '../../src/drafts/unknown-mentors.ts';
import { buildGitHubUrl } from '../../src/drafts/github-url.ts';
import { parseMarkdown } from '../../src/check/markdown/parse-markdown.ts';
import { writeEntry } from '../../src/drafts/write-entry.ts';
import { REFERENCE_DATA, MINIMAL_IDEA } from '../support/ideas.ts';

const DRAFT: Draft = { id: 'a-small-idea', fields: MINIMAL_IDEA, text: 'What it is.' };
const context = {
  referenceData: REFERENCE_DATA,
  existingIdeas: [],
  knownSkills: new Set<string>(),
  today: '2026-06-01',
  parseText: parseMarkdown,
};

function problemsOf(draft: Draft) {
  const file = writeEntry(draft);
  return toFormErrors(checkEntry(`${draft.id}.mdx`, file, context).problems, file, draft);
}

test.each([
  { path: 'title', value: 'A', at: 'title', words: 'the field "title" has 1 character.', reason: 'a field' },
  {
    path: 'skills',
    value: ['', { name: 'OCaml', level: 'good' }],
    at: 'skills[1].level',
    words: 'level" cannot be "good"',
    reason: 'a row after a blank row',
  },
  { path: 'topics', value: ['', 'networks'], at: 'topics[1]', words: 'no topic has that id', reason: 'an id after a blank row' },
  { path: 'outcomes', value: ['It'], at: 'outcomes[0]', words: 'write at least 4', reason: 'a line of a list' },
  { path: 'contact', value: 'x', at: 'contact', words: 'https://…', reason: 'an address' },
  { path: 'text', value: 'One.\n\nA <b>word</b>', at: 'text', words: 'Line 3: <b> is not allowed', reason: 'a line of the text' },
  { path: 'id', value: 'No id', at: 'id', words: 'file name', reason: 'the name of the file' },
  { path: 'summary', value: `${'words '.repeat(9)}\u200B`, at: 'summary', words: 'invisible', reason: 'a line of the front matter' },
])('the form shows a problem at its field: $reason', ({ path, value, at, words }) => {
  const problems = problemsOf(setValue(DRAFT, path, value));
  expect(problems.map((problem) => problem.path)).toContain(at);
  expect(
    problems
      .map((problem) => problem.text)
      .join('\n')
      .toLowerCase(),
  ).toContain(words.toLowerCase());
});

test('the smallest idea has no problem, and an empty draft has one for each required field', () => {
  expect(problemsOf(DRAFT)).toEqual([]);
  const missing = problemsOf({ ...createDraft('2026-06-01'), id: 'x' }).map(({ path }) => path);
  expect(missing).toEqual(expect.arrayContaining(['title', 'summary', 'topics', 'difficulty', 'sizes', 'skills', 'outcomes']));
});

test('setValue changes one value and keeps all others', () => {
  const draft = setValue(setValue(DRAFT, 'skills[1].name', 'DHCP'), 'origin.url', 'https://a.org');
  expect(getValue(draft, 'skills[1].name')).toBe('DHCP');
  expect(draft.fields).toEqual({ ...MINIMAL_IDEA, skills: [{ name: 'OCaml' }, { name: 'DHCP' }], origin: { url: 'https://a.org' } });
  expect(getValue(draft, 'history[3].links')).toBeUndefined();
});

test.each([
  { from: 0, to: 1, becomes: 'bac', reason: 'down' },
  { from: 2, to: 0, becomes: 'cab', reason: 'up by two' },
  { from: 0, to: -1, becomes: 'abc', reason: 'not above the first' },
  { from: 2, to: 3, becomes: 'abc', reason: 'not below the last' },
])('a row moves $reason', ({ from, to, becomes }) => {
  expect(moveRow(['a', 'b', 'c'], from, to).join('')).toBe(becomes);
});

const HOST = 'https://host.org/o/r/{act}/main/projects';

test.each([
  {
    draft: DRAFT,
    file: 'a b',
    url: 'https://host.org/o/r/new/main/projects?filename=a-small-idea.mdx&value=a%20b',
    needsPaste: false,
    reason: 'a new file with its content',
  },
  {
    draft: DRAFT,
    file: 'é'.repeat(1200),
    url: 'https://host.org/o/r/new/main/projects?filename=a-small-idea.mdx',
    needsPaste: true,
    reason: 'a new, empty file, because the content is too long for a URL',
  },
  {
    draft: { ...DRAFT, source: 'x' },
    file: 'a',
    url: 'https://host.org/o/r/edit/main/projects/a-small-idea.mdx',
    needsPaste: true,
    reason: 'an existing file',
  },
  {
    draft: { ...DRAFT, id: ' ' },
    file: 'a',
    url: 'https://host.org/o/r/new/main/projects?filename=my-idea.mdx&value=a',
    needsPaste: false,
    reason: 'a file without a name yet',
  },
])('a draft is proposed: $reason', ({ draft, file, url, needsPaste }) => {
  expect(buildGitHubUrl(draft, file, HOST)).toEqual({ url, needsPaste });
});

test.each([
  { typed: 'Ad', id: undefined, reason: 'a part of the name is not enough' },
  { typed: 'ada lovelace', id: 'ada', reason: 'by the name in lower case' },
  { typed: 'bjorn', id: 'bjorn', reason: 'by the id' },
])('finds people: $reason', ({ typed, id }) => {
  expect(findPerson(typed, REFERENCE_DATA.people)?.id).toBe(id);
});

test('a mentor who is not in people.yaml gets a row to add', () => {
  const rows = (mentors: unknown) =>
    findUnknownMentors({ ...DRAFT, fields: { mentors } }, REFERENCE_DATA.people, new Map([['jose', 'José']])).map(({ row }) => row);
  expect(rows(['ada', 'Grace Hopper', ''])).toEqual(['grace-hopper:\n  name: Grace Hopper\n']);
  expect(rows(['grace-hopper'])).toEqual(['grace-hopper:\n  name: Grace Hopper\n']);
  expect(rows(['jose'])).toEqual(['jose:\n  name: José\n']);
  expect(rows('nonsense')).toEqual([]);
});

test('a new idea cannot have the present or former name of another idea', () => {
  const existingIdeas = [{ id: 'a-small-idea', title: 'It', summary: '', previousIds: ['tiny'] }];
  expect(checkTakenId(DRAFT, existingIdeas)).toHaveLength(1);
  expect(checkTakenId({ ...DRAFT, id: 'tiny' }, existingIdeas)).toHaveLength(1);
  expect(checkTakenId({ ...DRAFT, source: '' }, existingIdeas)).toEqual([]);
  expect(checkTakenId({ ...DRAFT, id: 'other' }, existingIdeas)).toEqual([]);
});

test('a draft with invalid fields can be previewed without them', () => {
  const { idea, filled } = toDraftIdea(
    { id: '', fields: { title: 'A router', difficulty: 'eazy', skills: [{}], outcomes: 7, origin: '' }, text: '' },
    REFERENCE_DATA,
  );
  expect(idea.title).toBe('A router');
  expect([...filled]).toEqual(['title']);
});

test('a draft that started from an older file keeps its changes, and the file keeps its own', () => {
  const old = writeEntry(DRAFT);
  const draft = setValue(openDraft('a-small-idea', old), 'title', 'Another title');
  const fresh = old.replace('status: open', 'status: taken');
  expect(writeEntry(rebaseDraft(draft, fresh))).toBe(fresh.replace('A small idea', 'Another title'));
  expect(rebaseDraft(draft, old)).toBe(draft);
});
