import type { Register } from '../../domain/idea.ts';
import type { JsonSchema } from './json-schema.ts';

/** The form of an id: lower-case words joined by hyphens. */
export const ID: Readonly<JsonSchema> = { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 };

/** One id of a register file, and what an editor shows beside it. */
interface KnownId {
  readonly id: string;
  readonly says: string;
}

/** The ids each register file knows, by the place of an idea where they are written: a field, or `*` for each of a list. */
const PLACES: readonly { readonly path: readonly string[]; readonly of: (register: Register) => readonly KnownId[] }[] = [
  { path: ['topics', '*'], of: topics },
  { path: ['mentors', '*'], of: people },
  { path: ['history', '*', 'mentors', '*'], of: people },
  { path: ['programmes', '*'], of: programmes },
  { path: ['history', '*', 'programme'], of: programmes },
  { path: ['previousIds', '*'], of: () => [] },
];

function topics(register: Register): KnownId[] {
  return [...register.topics.values()].map(({ id, label, description }) => ({ id, says: `${label}: ${description}` }));
}

function people(register: Register): KnownId[] {
  return [...register.people.values()].map(({ id, name }) => ({ id, says: name }));
}

function programmes(register: Register): KnownId[] {
  return [...register.programmes.values()].map(({ id, name }) => ({ id, says: name }));
}

function at(schema: JsonSchema, path: readonly string[]): JsonSchema {
  return path.reduce((inner, key) => (key === '*' ? inner.items : inner.properties?.[key]) ?? {}, schema);
}

/** Says in the schema of an idea which ids may stand where, when `register` is known, and what form they have. Changes `schema`. */
export function nameIds(schema: JsonSchema, register: Register | undefined): void {
  for (const { path, of } of PLACES) {
    const ids = register ? of(register) : [];
    const place = at(schema, path);
    Object.assign(place, ID);
    // A list of nothing is no list of values; the check says then what is missing where.
    if (ids.length === 0) continue;
    place.enum = ids.map(({ id }) => id);
    place.enumDescriptions = ids.map(({ says }) => says);
    delete place.errorMessage;
  }
}
