import type { Register } from '../../domain/idea.ts';
import type { JsonSchema } from './json-schema.ts';

/** The form of an id: lower-case words joined by hyphens. */
export const ID: Readonly<JsonSchema> = { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 };

/** One id of a register file, and what an editor shows beside it. */
interface KnownId {
  readonly id: string;
  readonly says: string;
}

/** The ids a register file knows, and its name. */
type Known = (register: Register) => { readonly file: string; readonly ids: readonly KnownId[] };

const topics: Known = (register) => ({
  file: 'topics.yaml',
  ids: [...register.topics.values()].map(({ id, label, description }) => ({ id, says: `${label}. ${description}` })),
});
const people: Known = (register) => ({
  file: 'people.yaml',
  ids: [...register.people.values()].map(({ id, name }) => ({ id, says: name })),
});
const programmes: Known = (register) => ({
  file: 'programmes.yaml',
  ids: [...register.programmes.values()].map(({ id, name }) => ({ id, says: name })),
});

/** Where an idea names ids, by the fields that lead there, `*` for each of a list, and the file that must know them. */
const PLACES: readonly { readonly path: readonly string[]; readonly known?: Known }[] = [
  { path: ['topics', '*'], known: topics },
  { path: ['mentors', '*'], known: people },
  { path: ['history', '*', 'mentors', '*'], known: people },
  { path: ['programmes', '*'], known: programmes },
  { path: ['history', '*', 'programme'], known: programmes },
  { path: ['previousIds', '*'] },
];

function at(schema: JsonSchema, path: readonly string[]): JsonSchema {
  return path.reduce((inner, key) => (key === '*' ? inner.items : inner.properties?.[key]) ?? {}, schema);
}

/** Says in the schema of an idea what form ids have, and which may stand where when `register` is known. Changes `schema`. */
export function nameIds(schema: JsonSchema, register: Register | undefined): void {
  for (const { path, known } of PLACES) {
    const place = at(schema, path);
    Object.assign(place, ID);
    const { file, ids } = (register && known?.(register)) ?? { file: '', ids: [] };
    // A list of no values would be no schema.
    if (ids.length === 0) continue;
    place.enum = ids.map(({ id }) => id);
    place.enumDescriptions = ids.map(({ says }) => says);
    place.errorMessage = `Write an id of ${file}, or add it there first.`;
  }
}
