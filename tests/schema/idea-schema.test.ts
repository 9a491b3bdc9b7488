import { expect, test } from 'vitest';
import { ideaSchema } from '../../src/schema/idea-schema.ts';
import { MINIMAL_IDEA } from '../support/ideas.ts';

function problemsOf(change: object): string[] {
  const { error } = ideaSchema.safeParse({ ...MINIMAL_IDEA, ...change });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const FIELDS =
  'Fields: title, summary, status, topics, kind, difficulty, sizes, skills, mentors, programmes, outcomes, starterTasks, ' +
  'stretchGoals, repositories, references, contact, requirements, origin, history, added, reviewed, previousIds.';
const DAY = 'write a day that exists as YYYY-MM-DD, for example 2026-03-16.';
const STATUS = 'write one of open, discussion, taken, completed, retired.';

test.each([
  { input: { title: undefined }, expected: 'title: is missing; write 4 to 100 characters.', reason: 'a missing text' },
  { input: { topics: 'networking' }, expected: 'topics: is no list; write one "- value" a line.', reason: 'a word where a list belongs' },
  {
    input: { summary: null },
    expected: 'summary: is missing; write 40 to 300 characters.',
    reason: 'a field left empty, which YAML calls null',
  },
  {
    input: { skills: [{ name: '日本語' }] },
    expected: 'skills.0.name: has no Latin letter or digit to make an address of; add one.',
    reason: 'a skill that would have no address',
  },
  {
    input: { skills: [{ name: 'js' }, { name: 'JavaScript', need: 'learn' }] },
    expected: 'skills: names one skill in two rows; keep the one that asks for more.',
    reason: 'two names of one skill',
  },
  {
    input: { history: [{ year: 2015, outcome: 'A library.', links: [7] }] },
    expected: 'history.0.links.0: is no link; write an address that begins with https://, or a row of title and url.',
    reason: 'a link that is neither of the two forms',
  },
  { input: { status: undefined }, expected: `status: is missing; ${STATUS}`, reason: 'a missing word' },
  { input: { added: undefined }, expected: `added: is missing; ${DAY}`, reason: 'a missing day' },
  {
    input: { outcomes: undefined },
    expected: 'outcomes: is missing; write one "- value" a line.',
    reason: 'a missing list',
  },
  { input: { titel: 'x' }, expected: `: unknown field "titel". Did you mean "title"? ${FIELDS}`, reason: 'a slip in a field’s name' },
  { input: { colour: 'red' }, expected: `: unknown field "colour". ${FIELDS}`, reason: 'a field nobody knows' },
  { input: { status: 'opne' }, expected: `status: is "opne"; ${STATUS} Did you mean "open"?`, reason: 'a slip in a word' },
  { input: { status: 'dormant' }, expected: `status: is "dormant"; ${STATUS}`, reason: 'a word outside the vocabulary' },
  {
    input: { kind: 'Starter' },
    expected: 'kind: is "Starter"; write one of starter, core, exploratory, infrastructure, peripheral. Did you mean "starter"?',
    reason: 'a word in the wrong case',
  },
  { input: { sizes: [100] }, expected: 'sizes.0: is 100; write one of 90, 175, 350, without quotes or unit.', reason: 'a wrong size' },
  {
    input: { sizes: ['175'] },
    expected: 'sizes.0: is "175"; write one of 90, 175, 350, without quotes or unit. Did you mean "175"?',
    reason: 'a size in quotes',
  },
  { input: { sizes: [] }, expected: 'sizes: is empty; write at least 1.', reason: 'an empty list where one is needed' },
  { input: { added: '2026-02-30' }, expected: `added: is "2026-02-30"; ${DAY}`, reason: 'an impossible day' },
  { input: { reviewed: 'yesterday' }, expected: `reviewed: is "yesterday"; ${DAY}`, reason: 'a day in words' },
  { input: { title: ' abc ' }, expected: 'title: has 3 characters; write at least 4.', reason: 'a title too short without its spaces' },
  { input: { title: 'x'.repeat(101) }, expected: 'title: has 101 characters; write at most 100.', reason: 'a title too long' },
  {
    input: { title: 2048 },
    expected: 'title: is no text, put it in "quotes"; write 4 to 100 characters.',
    reason: 'a title that YAML takes for a number',
  },
  { input: { summary: 'Too short.' }, expected: 'summary: has 10 characters; write at least 40.', reason: 'a summary too short' },
  { input: { topics: ['testing', 'testing'] }, expected: 'topics: names the same thing twice; delete one.', reason: 'a value twice' },
  { input: { topics: [...'abcdef'] }, expected: 'topics: has 6 values; keep the 5 that matter most.', reason: 'too many topics' },
  {
    input: { topics: ['Net Work'] },
    expected: 'topics.0: is "Net Work"; write at most 80 lower-case letters and digits, words joined by one hyphen.',
    reason: 'a label in place of an id',
  },
  {
    input: { mentors: [7] },
    expected: 'mentors.0: is 7; write at most 80 lower-case letters and digits, words joined by one hyphen.',
    reason: 'a number in place of an id',
  },
  {
    input: { previousIds: ['a'.repeat(81)] },
    expected: `previousIds.0: is "${'a'.repeat(81)}"; write at most 80 lower-case letters and digits, words joined by one hyphen.`,
    reason: 'an id too long',
  },
  { input: { mentors: null }, expected: 'mentors: is missing; write one "- value" a line, or [] for none.', reason: 'a list left empty' },
])('$reason', ({ input, expected }) => {
  expect(problemsOf(input)).toEqual([expected]);
});

test('several slips in field names are all named in one message', () => {
  expect(problemsOf({ sumary: 'x', mentor: 'y' })).toEqual([
    `: unknown field "sumary". Did you mean "summary"? unknown field "mentor". Did you mean "mentors"? ${FIELDS}`,
  ]);
});

test('a front matter that is no table of fields is told what fields are', () => {
  const expected = `is no row of fields; write one "name: value" a line: ${FIELDS.slice('Fields: '.length)}`;
  expect(ideaSchema.safeParse('some text').error?.issues.map(({ message }) => message)).toEqual([expected]);
});

test('every problem of an entry is said at once', () => {
  expect(problemsOf({ title: 'x', status: 'x', sizes: [1], added: 'x' }).map((line) => line.split(':')[0])).toEqual([
    'title',
    'status',
    'sizes.0',
    'added',
  ]);
});
