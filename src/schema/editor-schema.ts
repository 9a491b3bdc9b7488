import type { z } from 'zod';
import type { Register } from '../domain/idea.ts';
import { ideaSchema } from './idea-schema.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import { ID, nameIds } from './known-ids.ts';

/** What the front matter of an idea may be, besides the schema itself. */
interface Known {
  /** Topics, people and programmes there are; any id is accepted when left out. */
  readonly register?: Register;
  /** The front matter of the template: what an editor offers to begin with. */
  readonly template?: Readonly<Record<string, unknown>>;
}

const isWorthShowing = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** The JSON Schema of an idea's front matter. */
export function ideaEditorSchema({ register, template = {} }: Known = {}): JsonSchema {
  const schema = jsonSchemaOf(ideaSchema);
  nameIds(schema, register);
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (isWorthShowing(template[name]) && !field.enum) field.examples = [template[name]];
  }
  return schema;
}

/** The JSON Schema of a whole register file, whose rows are what `row` says, each under its id. */
export function registerEditorSchema(row: z.ZodType): JsonSchema {
  const { $schema, ...rows } = jsonSchemaOf(row);
  return { $schema, type: 'object', propertyNames: { ...ID }, additionalProperties: rows };
}
