import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatExampleLine } from '../../src/schema/field-metadata.ts';
import { IDEA_FIELDS } from '../../src/schema/idea-fields.ts';
import { ideaSchema } from '../../src/schema/idea-schema.ts';
import { programmeSchema, topicSchema } from '../../src/schema/reference-data-schema.ts';
import { MINIMAL_IDEA } from '../support/ideas.ts';

test('the required fields alone are valid, and other lists are empty', () => {
  expect(ideaSchema.parse(MINIMAL_IDEA)).toEqual({
    ...MINIMAL_IDEA,
    skills: [{ name: 'OCaml', need: 'required' }],
    programmes: [],
    starterTasks: [],
    stretchGoals: [],
    repositories: [],
    references: [],
    history: [],
    previousIds: [],
  });
});

test.each([
  {
    schema: topicSchema,
    input: { label: 'Web', description: 'Sites.' },
    expected: { aliases: [] },
    reason: 'a topic has no aliases by default',
  },
  {
    schema: programmeSchema,
    input: { name: 'GSoC 2026', kind: 'gsoc', year: 2026 },
    expected: { timeline: [] },
    reason: 'a programme has no dates by default',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, history: [{ year: 2014, outcome: 'A beginning.' }] },
    expected: { history: [{ mentors: [], links: [] }] },
    reason: 'an attempt has no mentors and no links by default',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, title: '  A router  ' },
    expected: { title: 'A router' },
    reason: 'spaces at the start and the end are removed',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, added: new Date('2026-03-16T00:00:00Z') },
    expected: { added: '2026-03-16' },
    reason: 'a Date from a YAML parser is converted back to a day',
  },
  {
    schema: ideaSchema,
    input: { ...MINIMAL_IDEA, topics: [...'abcde'], sizes: [350, 90, 175] },
    expected: { topics: [...'abcde'], sizes: [350, 90, 175] },
    reason: 'lists of the maximum length are accepted and keep their order',
  },
])('$reason', ({ schema, input, expected }) => {
  expect(schema.parse(input)).toMatchObject(expected);
});

test.each(IDEA_FIELDS)('the help text of $name is a sentence', ({ help }) => {
  expect(help).toMatch(/^[A-Z0-9].{10,}\.$/);
});

test.each(IDEA_FIELDS)('$name has an example', ({ example }) => {
  expect(example).toBeDefined();
});

test('the example line for a missing field is valid', () => {
  for (const { name } of IDEA_FIELDS.filter((field) => field.name !== 'added' && field.isRequired)) {
    const line = formatExampleLine(ideaSchema, [name]) ?? '';
    expect(ideaSchema.safeParse({ ...MINIMAL_IDEA, ...(parse(line) as object) }).error?.issues ?? [], line).toEqual([]);
  }
  expect(formatExampleLine(ideaSchema, ['references', 3, 'type'])).toBe('type: rfc');
  expect(formatExampleLine(topicSchema, ['label'])).toBe('label: Networking');
  expect(formatExampleLine(ideaSchema, ['added'])).toBeUndefined();
  expect(formatExampleLine(ideaSchema, ['unknown'])).toBeUndefined();
});
