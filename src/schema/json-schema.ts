import { z } from 'zod';
import type { ReferenceData } from '../domain/idea.ts';
import { fieldMetadata, type OptionSource } from './field-metadata.ts';
import { describeFieldType, fieldTypeAt, identifier } from './field-types.ts';

/** A JSON Schema, draft 2020-12, with what editors that build on VS Code's language servers also read. */
export interface JsonSchema extends z.core.JSONSchema.BaseSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  /** What each value of `enum` means. */
  enumDescriptions?: string[];
  /** What an editor shows instead of its own message. */
  errorMessage?: string;
}

/** A pattern for `word` in upper or lower case. Readers of addresses skip tabs and line ends between the letters. */
function toPattern(word: string): string {
  return [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join('[\\t\\n\\r]*');
}

const WEB = '^\\s*[hH][tT][tT][pP][sS]?://';
const CONTACT = `^\\s*(${toPattern('http')}|${toPattern('mailto')})`;

/** The ids of a reference file, each with what an editor shows next to it. */
function getKnownIds(source: OptionSource | undefined, referenceData: ReferenceData | undefined): [id: string, description: string][] {
  if (referenceData === undefined || source === undefined || source === 'skills') return [];
  const rows = [...referenceData[source].values()];
  return rows.map((row) => [row.id, 'label' in row ? `${row.label}. ${row.description}` : row.name]);
}

/** Corrects the JSON Schema that zod makes of `schema`, where our code checks what zod does not know, and adds what editors show. */
function completeSchema(json: JsonSchema, schema: z.ZodType, referenceData: ReferenceData | undefined): void {
  const { help, optionSource, example } = fieldMetadata.get(schema) ?? {};
  if (help) json.description = help;
  // The length limit of a text does not count spaces at the ends, but `maxLength` would.
  if (json.type === 'string' && json.maxLength !== undefined && json.pattern === undefined) {
    json.pattern = `^\\s*(\\S([\\s\\S]{0,${json.maxLength - 2}}\\S)?)?\\s*$`;
    delete json.maxLength;
  }
  // Browsers accept addresses that RFC 3986 does not allow.
  if (json.format === 'uri') {
    json.pattern = z.safeParse(schema, 'mailto:a@b.example').success ? CONTACT : WEB;
    delete json.format;
  }
  const type = fieldTypeAt(schema);
  if (json.enum && type?.kind === 'choice') json.enumDescriptions = type.terms.map(({ meaning }) => meaning);
  else if (example !== undefined && !(Array.isArray(example) && example.length === 0)) json.examples = [example];
  // On an object, this message would hide which of its fields is missing or unknown.
  if (type && json.type !== 'object') json.errorMessage = describeFieldType(type);
  const ids = getKnownIds(optionSource, referenceData);
  if (ids.length > 0) {
    json.enum = ids.map(([id]) => id);
    json.enumDescriptions = ids.map(([, description]) => description);
    json.errorMessage = `Write an id from ${String(optionSource)}.yaml, or add it there first.`;
  }
}

/**
 * The JSON Schema of `schema` for editors and other programs. It accepts everything that `schema` accepts.
 * @param referenceData the topics, people and programmes that exist; without it, every well-formed id is accepted
 */
export function toJsonSchema(schema: z.ZodType, referenceData?: ReferenceData): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => completeSchema(jsonSchema as JsonSchema, zodSchema as unknown as z.ZodType, referenceData),
  }) as JsonSchema;
}

/** The JSON Schema of a whole reference file, in which every id has a row that matches `row`. */
export function referenceDataJsonSchema(row: z.ZodType): JsonSchema {
  return toJsonSchema(z.record(identifier(), row));
}
