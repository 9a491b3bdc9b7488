import type { z } from 'zod';
import { MENTOR_WANTED } from '../domain/filters/facets.ts';
import type { ReferenceData } from '../domain/idea.ts';
import { identifier } from '../schema/field-types.ts';
import { personSchema, programmeSchema, topicSchema } from '../schema/reference-data-schema.ts';
import { createLocator } from './check-entry.ts';
import { suggest, type FieldDiagnostic, type LocatedDiagnostic } from './diagnostic.ts';
import { parseYaml } from './front-matter/parse-yaml.ts';
import { findEscapedCharacters, findInvisibleCharacters } from './rules/invisible-characters.ts';
import { checkFields } from './schema-diagnostics.ts';

export type ReferenceDataName = keyof ReferenceData;

/** A parsed file of reference data: its valid rows by id, in their order. */
export interface ParsedReferenceData<Row> {
  readonly rows: ReadonlyMap<string, Row & { readonly id: string }>;
  readonly problems: readonly LocatedDiagnostic[];
}

const NO_ROWS: FieldDiagnostic = {
  rule: 'type',
  path: [],
  message: 'The file has no rows.',
  hint: 'Write an id, a colon and the fields of its row.',
  ...suggest('line', 'networking: { label: Networking, description: Packets and protocols. }'),
};

function checkRow(schema: z.ZodType, file: string, id: string, row: unknown): FieldDiagnostic[] {
  const name = { path: [id], of: 'name' } as const;
  const isReserved = file === 'people.yaml' && id === MENTOR_WANTED.value;
  const message = `The id "${id}" means "mentor wanted".`;
  return [
    ...checkFields(identifier(), id, 'The id').map((diagnostic) => ({ ...diagnostic, ...name })),
    ...(isReserved ? [{ rule: 'form', ...name, message, hint: 'Give the person another id.' }] : []),
    ...checkFields(schema, row, 'The row').map((diagnostic) => ({ ...diagnostic, path: [id, ...diagnostic.path] })),
  ];
}

/** Parses the reference data `file` with the content `written`: rows of `schema`, each below its id. Never throws. */
export function parseReferenceFile<Row extends object>(file: string, schema: z.ZodType<Row>, source: string): ParsedReferenceData<Row> {
  const yaml = parseYaml(source);
  const locate = createLocator(file, yaml);
  const { data = {} } = yaml;
  if (yaml.problems.length > 0) return { rows: new Map(), problems: yaml.problems.map(locate) };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { rows: new Map(), problems: [locate(NO_ROWS)] };
  const entries = Object.entries(data).map(([id, row]) => ({ id, row, problems: checkRow(schema, file, id, row) }));
  const invisible = [...findInvisibleCharacters(source), ...findEscapedCharacters(data, source)];
  return {
    rows: new Map(entries.flatMap(({ id, row, problems }) => (problems.length === 0 ? [[id, { ...schema.parse(row), id }]] : []))),
    problems: [...invisible, ...entries.flatMap(({ problems }) => problems)].map(locate),
  };
}

/** Topics, people and programmes from the contents of their files, and what is wrong with them. Never throws. */
export function parseReferenceData(sources: Readonly<Record<ReferenceDataName, string>>): {
  readonly referenceData: ReferenceData;
  readonly problems: readonly LocatedDiagnostic[];
} {
  const topics = parseReferenceFile('topics.yaml', topicSchema, sources.topics);
  const people = parseReferenceFile('people.yaml', personSchema, sources.people);
  const programmes = parseReferenceFile('programmes.yaml', programmeSchema, sources.programmes);
  return {
    referenceData: { topics: topics.rows, people: people.rows, programmes: programmes.rows },
    problems: [topics, people, programmes].flatMap(({ problems }) => problems),
  };
}
