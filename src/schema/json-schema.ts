import { z } from 'zod';
import type { ReferenceData } from '../domain/idea.ts';
import { fieldMetadata, type OptionSource } from './field-metadata.ts';
import { describeExpected, getVocabulary, identifier } from './field-types.ts';

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

/** A pattern for `word` in upper or lower case. Readers of addresses skip tabs and line ends between the letters. */
function toPattern(word: string): string {
  return [...word].map((letter) => (/[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter)).join('[\\t\\n\\r]*');
}

const WEB = '^\\s*[hH][tT][tT][pP][sS]?://';
const CONTACT = `^[\\u0000-\\u0020\\s]*(${toPattern('http')}|${toPattern('mailto:')})`;

/** An id of a reference file, and what an editor shows next to it. */
interface KnownId {
  readonly id: string;
  readonly description: string;
}

function getKnownIds(source: OptionSource | undefined, referenceData: ReferenceData | undefined): readonly KnownId[] {
  if (referenceData === undefined || source === undefined || source === 'skills') return [];
  if (source === 'topics')
    return [...referenceData.topics.values()].map(({ id, label, description }) => ({ id, description: `${label}. ${description}` }));
  return [...referenceData[source].values()].map(({ id, name }) => ({ id, description: name }));
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
  const terms = json.enum && getVocabulary(schema);
  if (terms) json.enumDescriptions = terms.map(({ meaning }) => meaning);
  else if (example !== undefined && !(Array.isArray(example) && example.length === 0)) json.examples = [example];
  // On an object, this message would hide which of its fields is missing or unknown.
  const words = json.type === 'object' ? undefined : describeExpected(schema);
  if (words !== undefined) json.errorMessage = words;
  const ids = getKnownIds(optionSource, referenceData);
  if (ids.length > 0) {
    json.enum = ids.map(({ id }) => id);
    json.enumDescriptions = ids.map(({ description }) => description);
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
