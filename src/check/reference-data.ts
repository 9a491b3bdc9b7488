import type { z } from 'zod';
import { MENTOR_WANTED } from '../domain/filters/facets.ts';
import { identifier } from '../schema/field-types.ts';
import type { ReferenceData } from '../domain/idea.ts';
import { personSchema, programmeSchema, topicSchema } from '../schema/idea-schema.ts';
import { checkFields, type FieldDiagnostic } from './schema-diagnostics.ts';
import type { LocatedDiagnostic } from './diagnostic.ts';
import { createLocator } from './parse-entry.ts';
import { findMisleadingCharacters, findEscapedCharacters } from './rules/invisible-characters.ts';
import { parseYaml } from './front-matter/parse-yaml.ts';

export type ReferenceDataName = keyof ReferenceData;

/** A register file once read: its sound rows by id, in their order. */
export interface ParsedReferenceData<Row> {
  readonly rows: ReadonlyMap<string, Row & { readonly id: string }>;
  readonly problems: readonly LocatedDiagnostic[];
}

const ROWS: FieldDiagnostic = {
  rule: 'type',
  path: [],
  message: 'The file holds no rows.',
  hint: 'Write an id, a colon and the fields of its row.',
  suggestion: 'networking: { label: Networking, description: Packets and protocols. }',
};

function rowFindings(schema: z.ZodType, file: string, id: string, row: unknown): FieldDiagnostic[] {
  const form = checkFields(identifier(), id).map(({ rule, message, hint }): FieldDiagnostic => {
    return { rule, hint, path: [id], of: 'name', message: message.replace('The front matter', 'The id') };
  });
  const reserved: FieldDiagnostic[] =
    file === 'people.yaml' && id === MENTOR_WANTED.value
      ? [{ rule: 'form', path: [id], of: 'name', message: `"${id}" stands for "mentor wanted".`, hint: 'Give the person another id.' }]
      : [];
  const fields = checkFields(schema, row).map((finding) => ({
    ...finding,
    path: [id, ...finding.path],
    message: finding.message.replace('The front matter', 'The row'),
  }));
  return [...form, ...reserved, ...fields];
}

/** Reads the register file `file` that holds `written`: rows of `schema`, each below its id. Total. */
export function parseReferenceFile<Row extends object>(file: string, schema: z.ZodType<Row>, written: string): ParsedReferenceData<Row> {
  const located = parseYaml(written);
  const problemOf = createLocator(file, located);
  const { data = {} } = located;
  const none: ParsedReferenceData<Row>['rows'] = new Map();
  const invisible = [...findMisleadingCharacters(written), ...findEscapedCharacters(data ?? {}, written)].map(problemOf);
  if (located.problems.length > 0) return { rows: none, problems: located.problems.map(problemOf) };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { rows: none, problems: [problemOf(ROWS)] };
  const entries = Object.entries(data).map(([id, row]) => ({ id, row, findings: rowFindings(schema, file, id, row) }));
  return {
    rows: new Map(entries.flatMap(({ id, row, findings }) => (findings.length === 0 ? [[id, { ...schema.parse(row), id }]] : []))),
    problems: [...invisible, ...entries.flatMap(({ findings }) => findings.map(problemOf))],
  };
}

/** Topics, people and programmes from the texts of their files, and what is wrong with these. Total. */
export function parseReferenceData(written: Readonly<Record<ReferenceDataName, string>>): {
  readonly register: ReferenceData;
  readonly problems: readonly LocatedDiagnostic[];
} {
  const topics = parseReferenceFile('topics.yaml', topicSchema, written.topics);
  const people = parseReferenceFile('people.yaml', personSchema, written.people);
  const programmes = parseReferenceFile('programmes.yaml', programmeSchema, written.programmes);
  return {
    register: { topics: topics.rows, people: people.rows, programmes: programmes.rows },
    problems: [topics, people, programmes].flatMap(({ problems }) => problems),
  };
}
