import * as vocabularies from '../domain/vocabulary.ts';
import { z } from 'zod';
import type { Term } from '../domain/vocabulary.ts';
import type { ReferenceData } from '../domain/idea.ts';
import { REFERENCE_FIELDS } from './reference-fields.ts';
import { describeExpected } from './field-types.ts';
import { ideaSchema } from './idea-schema.ts';

/** A JSON Schema, draft 2020-12, with what the language servers of VS Code read beside it: descriptions of values and errors. */
export interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: (string | number)[];
  /** What each value of `enum` means. */
  enumDescriptions?: string[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  examples?: unknown[];
  default?: unknown;
  /** What an editor says instead of its own words. */
  errorMessage?: string;
  [keyword: string]: unknown;
}

const TABLES = Object.values(vocabularies).filter((value): value is never => Array.isArray(value)) as readonly (readonly Term[])[];

/** The vocabulary whose values are `values`, in their order. */
export function findVocabulary(values: readonly (string | number)[] = []): readonly Term[] | undefined {
  return TABLES.find((table) => table.length === values.length && table.every(({ value }, at) => value === values[at]));
}

/** Letters in either case, with the signs between them that readers of addresses pass over. */
function letters(word: string): string {
  return [...word].map((letter) => (/[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter)).join('[\\t\\n\\r]*');
}

const WEB = '^\\s*[hH][tT][tT][pP][sS]?://';
const CONTACT = `^[\\u0000-\\u0020\\s]*(${letters('http')}|${letters('mailto:')})`;

/** Zod's own words for what it checks by code, where it has none or others than it checks. */
function mend(json: JsonSchema, schema: z.core.$ZodType): void {
  // Spaces at the ends are not counted, which `maxLength` would do.
  if (json.type === 'string' && json.maxLength !== undefined) {
    json.pattern = `^\\s*(\\S([\\s\\S]{0,${json.maxLength - 2}}\\S)?)?\\s*$`;
    delete json.maxLength;
  }
  // What browsers take for an address, RFC 3986 need not.
  if (json.format === 'uri') {
    json.pattern = z.safeParse(schema, 'mailto:a@b.example').success ? CONTACT : WEB;
    delete json.format;
  }
  const table = findVocabulary(json.enum);
  if (table) json.enumDescriptions = table.map(({ meaning }) => meaning);
  // Of an object it would hide which field is missing or unknown.
  const words = json.type === 'object' ? undefined : describeExpected(schema);
  if (words !== undefined) json.errorMessage = words;
}

/** What an author may write, as `schema` says it, for editors and other programs: all that `schema` accepts, it accepts too. */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => mend(jsonSchema as JsonSchema, zodSchema),
  }) as JsonSchema;
}

/** The form of an id: lower-case words joined by hyphens. */
const ID_SCHEMA: Readonly<JsonSchema> = { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 };

/** One id of a register file, and what an editor shows beside it. */
interface KnownId {
  readonly id: string;
  readonly says: string;
}

/** The rows of each register file as an editor offers them. */
const KNOWN: Readonly<Record<keyof ReferenceData, (register: ReferenceData) => readonly KnownId[]>> = {
  topics: ({ topics }) => [...topics.values()].map(({ id, label, description }) => ({ id, says: `${label}. ${description}` })),
  people: ({ people }) => [...people.values()].map(({ id, name }) => ({ id, says: name })),
  programmes: ({ programmes }) => [...programmes.values()].map(({ id, name }) => ({ id, says: name })),
};

function at(schema: JsonSchema, path: readonly string[]): JsonSchema {
  return path.reduce((inner, key) => (key === '*' ? inner.items : inner.properties?.[key]) ?? {}, schema);
}

/** Says in the schema of an idea what form ids have, and which may stand where when `register` is known. Changes `schema`. */
function addKnownIds(schema: JsonSchema, register: ReferenceData | undefined): void {
  Object.assign(at(schema, ['previousIds', '*']), ID_SCHEMA);
  for (const { path, known } of REFERENCE_FIELDS) {
    const place = at(schema, path);
    Object.assign(place, ID_SCHEMA);
    const ids = register === undefined ? [] : KNOWN[known](register);
    // A list of no values would be no schema.
    if (ids.length === 0) continue;
    place.enum = ids.map(({ id }) => id);
    place.enumDescriptions = ids.map(({ says }) => says);
    place.errorMessage = `Write an id of ${known}.yaml, or add it there first.`;
  }
}

/** What the front matter of an idea may be, besides the schema itself. */
interface Known {
  /** Topics, people and programmes there are; any id is accepted when left out. */
  readonly register?: ReferenceData;
  /** The front matter of the template: what an editor offers to begin with. */
  readonly template?: Readonly<Record<string, unknown>>;
}

const isWorthShowing = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** The JSON Schema of an idea's front matter. */
export function ideaJsonSchema({ register, template = {} }: Known = {}): JsonSchema {
  const schema = toJsonSchema(ideaSchema);
  addKnownIds(schema, register);
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (isWorthShowing(template[name]) && !field.enum) field.examples = [template[name]];
  }
  return schema;
}

/** The JSON Schema of a whole register file, whose rows are what `row` says, each under its id. */
export function referenceDataJsonSchema(row: z.ZodType): JsonSchema {
  const { $schema, ...rows } = toJsonSchema(row);
  return { $schema, type: 'object', propertyNames: { ...ID_SCHEMA }, additionalProperties: rows };
}
