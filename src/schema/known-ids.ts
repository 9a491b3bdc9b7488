import type { Register } from '../domain/idea.ts';
import { ID_PLACES } from './reference-fields.ts';
import type { JsonSchema } from './json-schema.ts';

/** The form of an id: lower-case words joined by hyphens. */
export const ID: Readonly<JsonSchema> = { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 };

/** One id of a register file, and what an editor shows beside it. */
interface KnownId {
  readonly id: string;
  readonly says: string;
}

/** The rows of each register file as an editor offers them. */
const KNOWN: Readonly<Record<keyof Register, (register: Register) => readonly KnownId[]>> = {
  topics: ({ topics }) => [...topics.values()].map(({ id, label, description }) => ({ id, says: `${label}. ${description}` })),
  people: ({ people }) => [...people.values()].map(({ id, name }) => ({ id, says: name })),
  programmes: ({ programmes }) => [...programmes.values()].map(({ id, name }) => ({ id, says: name })),
};

function at(schema: JsonSchema, path: readonly string[]): JsonSchema {
  return path.reduce((inner, key) => (key === '*' ? inner.items : inner.properties?.[key]) ?? {}, schema);
}

/** Says in the schema of an idea what form ids have, and which may stand where when `register` is known. Changes `schema`. */
export function nameIds(schema: JsonSchema, register: Register | undefined): void {
  Object.assign(at(schema, ['previousIds', '*']), ID);
  for (const { path, known } of ID_PLACES) {
    const place = at(schema, path);
    Object.assign(place, ID);
    const ids = register === undefined ? [] : KNOWN[known](register);
    // A list of no values would be no schema.
    if (ids.length === 0) continue;
    place.enum = ids.map(({ id }) => id);
    place.enumDescriptions = ids.map(({ says }) => says);
    place.errorMessage = `Write an id of ${known}.yaml, or add it there first.`;
  }
}
