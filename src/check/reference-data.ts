import type { z } from 'zod';
import { MENTOR_WANTED } from '../domain/filters/facets.ts';
import { identifier } from '../schema/field-types.ts';
import type { Register } from '../domain/idea.ts';
import { personSchema, programmeSchema, topicSchema } from '../schema/idea-schema.ts';
import { fieldFindings, type FieldFinding } from './schema-diagnostics.ts';
import type { Problem } from './diagnostic.ts';
import { placing } from './parse-entry.ts';
import { controlCharacters, escapedControls } from './rules/invisible-characters.ts';
import { readYaml } from './front-matter/parse-yaml.ts';

export type RegisterName = keyof Register;

/** A register file once read: its sound rows by id, in their order. */
export interface ReadRegister<Row> {
  readonly rows: ReadonlyMap<string, Row & { readonly id: string }>;
  readonly problems: readonly Problem[];
}

const ROWS: FieldFinding = {
  rule: 'type',
  path: [],
  message: 'The file holds no rows.',
  hint: 'Write an id, a colon and the fields of its row.',
  suggestion: 'networking: { label: Networking, description: Packets and protocols. }',
};

function rowFindings(schema: z.ZodType, file: string, id: string, row: unknown): FieldFinding[] {
  const form = fieldFindings(identifier(), id).map(({ rule, message, hint }): FieldFinding => {
    return { rule, hint, path: [id], of: 'name', message: message.replace('The front matter', 'The id') };
  });
  const reserved: FieldFinding[] =
    file === 'people.yaml' && id === MENTOR_WANTED.value
      ? [{ rule: 'form', path: [id], of: 'name', message: `"${id}" stands for "mentor wanted".`, hint: 'Give the person another id.' }]
      : [];
  const fields = fieldFindings(schema, row).map((finding) => ({
    ...finding,
    path: [id, ...finding.path],
    message: finding.message.replace('The front matter', 'The row'),
  }));
  return [...form, ...reserved, ...fields];
}

/** Reads the register file `file` that holds `written`: rows of `schema`, each below its id. Total. */
export function readRegister<Row extends object>(file: string, schema: z.ZodType<Row>, written: string): ReadRegister<Row> {
  const located = readYaml(written);
  const problemOf = placing(file, located);
  const { data = {} } = located;
  const none: ReadRegister<Row>['rows'] = new Map();
  const invisible = [...controlCharacters(written), ...escapedControls(data ?? {}, written)].map(problemOf);
  if (located.problems.length > 0) return { rows: none, problems: located.problems.map(problemOf) };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { rows: none, problems: [problemOf(ROWS)] };
  const entries = Object.entries(data).map(([id, row]) => ({ id, row, findings: rowFindings(schema, file, id, row) }));
  return {
    rows: new Map(entries.flatMap(({ id, row, findings }) => (findings.length === 0 ? [[id, { ...schema.parse(row), id }]] : []))),
    problems: [...invisible, ...entries.flatMap(({ findings }) => findings.map(problemOf))],
  };
}

/** Topics, people and programmes from the texts of their files, and what is wrong with these. Total. */
export function readRegisters(written: Readonly<Record<RegisterName, string>>): {
  readonly register: Register;
  readonly problems: readonly Problem[];
} {
  const topics = readRegister('topics.yaml', topicSchema, written.topics);
  const people = readRegister('people.yaml', personSchema, written.people);
  const programmes = readRegister('programmes.yaml', programmeSchema, written.programmes);
  return {
    register: { topics: topics.rows, people: people.rows, programmes: programmes.rows },
    problems: [topics, people, programmes].flatMap(({ problems }) => problems),
  };
}
