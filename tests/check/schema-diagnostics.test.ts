import { FIELD_NAMES } from '../../src/schema/idea-fields.ts';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { formatFieldPath } from '../../src/check/diagnostic.ts';
import { checkFields } from '../../src/check/schema-diagnostics.ts';
import { ideaSchema } from '../../src/schema/idea-schema.ts';
import { personSchema, programmeSchema, topicSchema } from '../../src/schema/reference-data-schema.ts';
import { MINIMAL_IDEA } from '../support/ideas.ts';

/** The message, the hint and the suggested value of each problem of `data`. */
function problemsOf(schema: z.ZodType, data: unknown): string[] {
  return checkFields(schema, data).map(({ message, hint, suggestion }) => {
    return `${message} ${hint}${suggestion?.kind === 'value' ? ` -> ${suggestion.value}` : ''}`;
  });
}

const FIELDS = `Use one of these fields: ${FIELD_NAMES.join(', ')}.`;
const DAY = 'Write a day that exists as YYYY-MM-DD, for example 2026-03-16.';
const STATUS = 'Write one of open, discussion, taken, completed, retired.';

test.each([
  { input: { title: undefined }, expected: 'The field "title" is missing. Write 4 to 100 characters.', reason: 'a missing text' },
  {
    input: { topics: 'networking' },
    expected: 'The field "topics" must be a list. Write one "- value" on each line.',
    reason: 'a word in place of a list',
  },
  {
    input: { summary: null },
    expected: 'The field "summary" is missing. Write 40 to 300 characters.',
    reason: 'an empty field, which is null in YAML',
  },
  {
    input: { skills: [{ name: '日本語' }] },
    expected: 'The field "skills[0].name" has no Latin letter or digit. Add one: the address of the skill is made of them.',
    reason: 'a skill without Latin letters or digits',
  },
  {
    input: { skills: [{ name: 'js' }, { name: 'JavaScript', need: 'learn' }] },
    expected: 'The field "skills" has two rows for one skill. Keep the row that asks for more.',
    reason: 'two names of one skill',
  },
  {
    input: { history: [{ year: 2015, outcome: 'A library.', links: [7] }] },
    expected: 'The field "history[0].links[0]" must be a link. Write an address that begins with https://, or a row of title and url.',
    reason: 'a link that is neither of the two forms',
  },
  { input: { status: undefined }, expected: `The field "status" is missing. ${STATUS}`, reason: 'a missing field with a vocabulary' },
  { input: { added: undefined }, expected: `The field "added" is missing. ${DAY}`, reason: 'a missing day' },
  {
    input: { outcomes: undefined },
    expected: 'The field "outcomes" is missing. Write one "- value" on each line.',
    reason: 'a missing list',
  },
  { input: { titel: 'x' }, expected: `There is no field "titel". ${FIELDS} -> title`, reason: 'a typo in the name of a field' },
  { input: { colour: 'red' }, expected: `There is no field "colour". ${FIELDS}`, reason: 'an unknown field' },
  {
    input: { status: 'opne' },
    expected: `The field "status" cannot be "opne". ${STATUS} -> open`,
    reason: 'a typo in a value of a vocabulary',
  },
  { input: { status: 'dormant' }, expected: `The field "status" cannot be "dormant". ${STATUS}`, reason: 'a word outside the vocabulary' },
  {
    input: { kind: 'Starter' },
    expected: 'The field "kind" cannot be "Starter". Write one of starter, core, exploratory, infrastructure, peripheral. -> starter',
    reason: 'a word in the wrong case',
  },
  {
    input: { sizes: [100] },
    expected: 'The field "sizes[0]" cannot be 100. Write one of 90, 175, 350, without quotes or a unit.',
    reason: 'a wrong size',
  },
  {
    input: { sizes: ['175'] },
    expected: 'The field "sizes[0]" cannot be "175". Write one of 90, 175, 350, without quotes or a unit. -> 175',
    reason: 'a size in quotes',
  },
  { input: { sizes: [] }, expected: 'The field "sizes" is empty. Write at least 1 value.', reason: 'an empty list that needs a value' },
  { input: { added: '2026-02-30' }, expected: `The field "added" cannot be "2026-02-30". ${DAY}`, reason: 'an impossible day' },
  { input: { reviewed: 'yesterday' }, expected: `The field "reviewed" cannot be "yesterday". ${DAY}`, reason: 'a day in words' },
  {
    input: { title: ' abc ' },
    expected: 'The field "title" has 3 characters. Write at least 4.',
    reason: 'a title that is too short without its spaces',
  },
  {
    input: { title: 'x'.repeat(101) },
    expected: 'The field "title" has 101 characters. Write at most 100.',
    reason: 'a title that is too long',
  },
  {
    input: { title: 2048 },
    expected: 'The field "title" must be text. Put it in "quotes". Write 4 to 100 characters.',
    reason: 'a title that YAML reads as a number',
  },
  {
    input: { summary: 'Too short.' },
    expected: 'The field "summary" has 10 characters. Write at least 40.',
    reason: 'a summary that is too short',
  },
  {
    input: { topics: ['testing', 'testing'] },
    expected: 'The field "topics" has the same value twice. Delete one of them.',
    reason: 'a value that occurs twice',
  },
  {
    input: { topics: [...'abcdef'] },
    expected: 'The field "topics" has 6 values. Keep the 5 that matter most.',
    reason: 'too many topics',
  },
  {
    input: { topics: ['Net Work'] },
    expected: 'The field "topics[0]" cannot be "Net Work". Write at most 80 lower-case letters and digits, with one hyphen between words.',
    reason: 'a label in place of an id',
  },
  {
    input: { mentors: [7] },
    expected: 'The field "mentors[0]" cannot be 7. Write at most 80 lower-case letters and digits, with one hyphen between words.',
    reason: 'a number in place of an id',
  },
  {
    input: { previousIds: ['a'.repeat(81)] },
    expected: `The field "previousIds[0]" cannot be "${'a'.repeat(81)}". Write at most 80 lower-case letters and digits, with one hyphen between words.`,
    reason: 'an id that is too long',
  },
  {
    input: { mentors: null },
    expected: 'The field "mentors" is missing. Write one "- value" on each line, or [] for none.',
    reason: 'a list field without a value',
  },
])('$reason', ({ input, expected }) => {
  expect(problemsOf(ideaSchema, { ...MINIMAL_IDEA, ...input })).toEqual([expected]);
});

test('every unknown field is reported', () => {
  expect(problemsOf(ideaSchema, { ...MINIMAL_IDEA, sumary: 'x', mentor: 'y' })).toEqual([
    `There is no field "sumary". ${FIELDS} -> summary`,
    `There is no field "mentor". ${FIELDS} -> mentors`,
  ]);
});

test('front matter without fields explains what fields are', () => {
  expect(problemsOf(ideaSchema, 'some text')).toEqual([
    `The front matter must have fields of its own. Write one "name: value" on each line: ${FIELDS.slice('Use one of these fields: '.length)}`,
  ]);
});

test('every problem of an entry is reported at once', () => {
  const problems = checkFields(ideaSchema, { ...MINIMAL_IDEA, title: 'x', status: 'x', sizes: [1], added: 'x' });
  expect(problems.map(({ path }) => formatFieldPath(path))).toEqual(['title', 'status', 'sizes[0]', 'added']);
});

test('a suggestion is a value, or a line to paste', () => {
  const suggestions = checkFields(ideaSchema, { ...MINIMAL_IDEA, title: undefined, kind: 'Core', sizes: 90 }).map(
    ({ suggestion }) => suggestion,
  );
  expect(suggestions).toEqual([
    { kind: 'line', value: 'title: What will exist when it is done' },
    { kind: 'value', value: 'core' },
    { kind: 'line', value: 'sizes: [90]' },
  ]);
});

const TOPIC = { label: 'Networking', description: 'Packets and protocols.' };
const ROUND = { name: 'Google Summer of Code 2026', kind: 'gsoc', year: 2026 };
const REFERENCE = { title: 'RFC 2131', url: 'https://www.rfc-editor.org/rfc/rfc2131', type: 'rfc' };
const ATTEMPT = { year: 2014, outcome: 'A beginning.' };
const ADDRESS = 'Write a full address that begins with https://.';

test.each([
  {
    schema: programmeSchema,
    input: { ...ROUND, year: 'soon' },
    expected: 'The field "year" cannot be "soon". Write a year from 1970 to 2100, for example 2016.',
    reason: 'a word in place of a year',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, origin: {} },
    expected: 'The field "origin" is empty. Write a url and a note, or delete it.',
    reason: 'an empty origin',
  },
  {
    schema: programmeSchema,
    input: { ...ROUND, timeline: [{ date: '2026-03-31', until: '2026-03-16', label: 'Applications' }] },
    expected: 'The field "timeline[0].until" is before the date. Swap date and until.',
    reason: 'an end date before the start date',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, skills: ['OCaml'] },
    expected: 'The field "skills[0]" must have fields of its own. Write one "name: value" on each line: name, need, level.',
    reason: 'a skill that is a word, not a row',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, skills: [{ name: 'OCaml', need: 'requierd' }] },
    expected: 'The field "skills[0].need" cannot be "requierd". Write one of required, preferred, learn. -> required',
    reason: 'a typo in a need',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, references: [{ ...REFERENCE, type: 'standard' }] },
    expected: 'The field "references[0].type" cannot be "standard". Write one of rfc, spec, repository, paper, post, talk, issue. -> spec',
    reason: 'a reference with an unknown type',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, references: [{ ...REFERENCE, link: 'x' }] },
    expected: 'There is no field "link" in references[0]. Use one of these fields: title, url, type.',
    reason: 'an unknown field of a reference',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, origin: { date: '2015-02-29' } },
    expected: 'The field "origin.date" cannot be "2015-02-29". Write a day that exists as YYYY-MM-DD, for example 2026-03-16.',
    reason: '29 February in a year that is not a leap year',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, history: [{ ...ATTEMPT, year: '2014' }] },
    expected: 'The field "history[0].year" cannot be "2014". Write a year from 1970 to 2100, for example 2016.',
    reason: 'a year in quotes',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, history: [{ ...ATTEMPT, year: 1915 }] },
    expected: 'The field "history[0].year" cannot be 1915. Write a year from 1970 to 2100, for example 2016.',
    reason: 'a year too early',
  },
  {
    schema: programmeSchema,
    input: { ...ROUND, year: 20260 },
    expected: 'The field "year" cannot be 20260. Write a year from 1970 to 2100, for example 2016.',
    reason: 'a year too late',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, history: [{ ...ATTEMPT, links: ['javascript:alert(1)'] }] },
    expected: `The field "history[0].links[0]" cannot be "javascript:alert(1)". Write an address that begins with https://, or a row of title and url.`,
    reason: 'a link that would run code',
  },
  {
    schema: topicSchema,
    input: { ...TOPIC, label: 'N' },
    expected: 'The field "label" has 1 character. Write at least 2.',
    reason: 'a topic label that is too short',
  },
  {
    schema: topicSchema,
    input: { ...TOPIC, alias: [] },
    expected: 'There is no field "alias". Use one of these fields: label, description, aliases. -> aliases',
    reason: 'a typo in a field of a topic',
  },
  {
    schema: personSchema,
    input: { name: 'Ada', confirmed: 'yes' },
    expected: 'The field "confirmed" cannot be "yes". Write a day that exists as YYYY-MM-DD, for example 2026-03-16.',
    reason: 'a word in place of the day of confirmation',
  },
  {
    schema: personSchema,
    input: {},
    expected: 'The field "name" is missing. Write 2 to 100 characters.',
    reason: 'a person without a name',
  },
  {
    schema: personSchema,
    input: { name: 'Ada Lovelace', url: 'example.org' },
    expected: `The field "url" cannot be "example.org". ${ADDRESS}`,
    reason: 'a person’s page without https://',
  },
  {
    schema: programmeSchema,
    input: { ...ROUND, kind: 'gsco' },
    expected: 'The field "kind" cannot be "gsco". Write one of gsoc, outreachy, lfx, ospp, other. -> gsoc',
    reason: 'a typo in the kind of a programme',
  },
  {
    schema: programmeSchema,
    input: { ...ROUND, timeline: [{ date: '2026-03-16', untill: '2026-03-31', label: 'Applications' }] },
    expected: 'There is no field "untill" in timeline[0]. Use one of these fields: date, until, label. -> until',
    reason: 'a typo in a timeline',
  },
])('$reason', ({ schema, input, expected }) => {
  expect(problemsOf(schema, input)).toEqual([expected]);
});
