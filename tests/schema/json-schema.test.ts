import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referenceDataJsonSchema, toJsonSchema, type JsonSchema } from '../../src/schema/json-schema.ts';
import { ideaSchema } from '../../src/schema/idea-schema.ts';
import { personSchema, programmeSchema, topicSchema } from '../../src/schema/reference-data-schema.ts';
import { someFrontMatter } from '../support/front-matter.ts';
import { STATUSES } from '../../src/domain/vocabulary.ts';
import { MINIMAL_IDEA, REFERENCE_DATA } from '../support/ideas.ts';

/** A validator of standard JSON Schema, without the extensions for editors. */
function validator(schema: JsonSchema): ValidateFunction {
  return new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
}

const accepts = validator(toJsonSchema(ideaSchema));

test('the JSON Schema accepts everything that the schema accepts', () => {
  let accepted = 0;
  fc.assert(
    fc.property(someFrontMatter, (data) => {
      if (!ideaSchema.safeParse(data).success) return;
      accepted++;
      expect(accepts(data), JSON.stringify(accepts.errors)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
  // The test is useful only if it checks enough valid data.
  expect(accepted).toBeGreaterThan(300);
});

test.each([
  { data: { titel: 'A router' }, reason: 'an unknown field' },
  { data: { title: undefined }, reason: 'a missing field' },
  { data: { title: 'DH ' }, reason: 'a title that is too short' },
  { data: { title: 'a'.repeat(101) }, reason: 'a title that is too long' },
  { data: { status: 'opne' }, reason: 'a typo in a value' },
  { data: { sizes: ['90'] }, reason: 'a number in quotes' },
  { data: { sizes: [90, 90] }, reason: 'a value that occurs twice' },
  { data: { topics: [] }, reason: 'an empty list that needs a value' },
  { data: { topics: ['Networking'] }, reason: 'a label in place of an id' },
  { data: { skills: [{ name: 'OCaml', need: 'must' }] }, reason: 'an unknown value in a row' },
  { data: { added: '2026-02-30' }, reason: 'a day that does not exist' },
  { data: { repositories: ['javascript:alert(1)'] }, reason: 'an address that would run code' },
  { data: { contact: 'ada@example.org' }, reason: 'a mail address without mailto:' },
  { data: { history: [{ year: 1969, outcome: 'It was built.' }] }, reason: 'a year that is too early' },
])('the JSON Schema rejects $reason', ({ data }) => {
  expect(accepts({ ...MINIMAL_IDEA, ...data })).toBe(false);
});

test.each([
  { data: { topics: ['network'] }, reason: 'topics' },
  { data: { mentors: ['nobody'] }, reason: 'mentors' },
  { data: { programmes: ['gsoc-1999'] }, reason: 'programmes' },
  { data: { history: [{ year: 2020, outcome: 'It was built.', mentors: ['nobody'] }] }, reason: 'the mentors of an attempt' },
  { data: { history: [{ year: 2020, outcome: 'It was built.', programme: 'gsoc-1999' }] }, reason: 'the programme of an attempt' },
])('the JSON Schema rejects unknown ids only with reference data: $reason', ({ data }) => {
  const acceptsKnownIds = validator(toJsonSchema(ideaSchema, REFERENCE_DATA));
  expect([accepts({ ...MINIMAL_IDEA, ...data }), acceptsKnownIds({ ...MINIMAL_IDEA, ...data })]).toEqual([true, false]);
  expect(acceptsKnownIds(MINIMAL_IDEA)).toBe(true);
});

/** `schema` and every schema in it, each with its path. */
function* within(schema: JsonSchema, path: string): Generator<readonly [path: string, schema: JsonSchema]> {
  yield [path, schema];
  for (const [name, field] of Object.entries(schema.properties ?? {})) yield* within(field, `${path}.${name}`);
  for (const inner of [schema.items ?? [], schema.anyOf ?? []].flat()) yield* within(inner, `${path}[]`);
}

const parts = [...within(toJsonSchema(ideaSchema, REFERENCE_DATA), 'idea')];

test('every field has a help text', () => {
  const fields = parts.filter(([path, { type }]) => path !== 'idea' && !path.endsWith(']') && type !== undefined);
  expect(fields.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
});

test('every value of a vocabulary has a meaning, and every id a label', () => {
  const chosen = parts.filter(([, schema]) => schema.enum);
  expect(chosen.filter(([, schema]) => schema.enumDescriptions?.length !== schema.enum?.length).map(([path]) => path)).toEqual([]);
  expect(chosen.find(([path]) => path === 'idea.status')?.[1].enumDescriptions).toEqual(STATUSES.map(({ meaning }) => meaning));
  expect(chosen.find(([path]) => path === 'idea.mentors[]')?.[1].enumDescriptions).toEqual(['Ada Lovelace', 'Björn Zebra']);
});

test('every value has a hint for wrong input', () => {
  const values = parts.filter(([, { type, anyOf }]) => type !== 'object' && !anyOf);
  expect(values.filter(([, { errorMessage }]) => !/^Write .+\.$/.test(errorMessage ?? '')).map(([path]) => path)).toEqual([]);
});

test('editors offer an example for every field that has one, except for fields with a list of values', () => {
  const examples = Object.fromEntries(parts.flatMap(([path, schema]) => (schema.examples ? [[path, schema.examples]] : [])));
  expect(examples).toMatchObject({ 'idea.title': ['What will exist when it is done'], 'idea.topics': [['networking']] });
  expect(Object.keys(examples)).not.toContain('idea.status');
  expect(Object.keys(examples)).not.toContain('idea.mentors');
});

test.each([
  { row: topicSchema, good: { label: 'Web', description: 'What runs there.' }, bad: { label: 'Web' }, reason: 'topics' },
  { row: personSchema, good: { name: 'Ada' }, bad: { name: 'Ada', mail: 'ada@example.org' }, reason: 'people' },
  {
    row: programmeSchema,
    good: { name: 'A round', kind: 'gsoc', year: 2026 },
    bad: { name: 'A round', kind: 'gsco', year: 2026 },
    reason: 'programmes',
  },
])('a file of $reason has only valid rows with valid ids', ({ row, good, bad }) => {
  const acceptsFile = validator(referenceDataJsonSchema(row));
  expect([acceptsFile({ 'an-id': good }), acceptsFile({ 'an-id': bad }), acceptsFile({ 'An Id': good }), acceptsFile([good])]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
