import { ideaSchema } from './idea-schema.ts';

/** Every field of an idea, in the order of the schema. */
export const FIELD_NAMES: readonly string[] = Object.keys(ideaSchema.shape);

const REQUIRED: ReadonlySet<string> = new Set(
  Object.entries(ideaSchema.shape).flatMap(([name, field]) => (field.safeParse(undefined).success ? [] : [name])),
);

/** Whether an entry cannot do without the field `name`. */
export function isRequired(name: string): boolean {
  return REQUIRED.has(name);
}

/** Every field in the order of the template: what cannot be left out, then the rest. */
export const TEMPLATE_ORDER: readonly string[] = [...FIELD_NAMES.filter(isRequired), ...FIELD_NAMES.filter((name) => !isRequired(name))];

/** The fields of rows, in the order in which people write them. */
const ROW_ORDER: readonly string[] =
  'name need level title date url type note programme year contributor mentors outcome remains links'.split(' ');

/** The fields of `record` in the order `names` has them; those it does not have come last, as they stood. */
export function sortEntries(record: Readonly<Record<string, unknown>>, names: readonly string[] = ROW_ORDER): [string, unknown][] {
  const rank = (name: string): number => (names.includes(name) ? names.indexOf(name) : names.length);
  return Object.entries(record).sort(([a], [b]) => rank(a) - rank(b));
}
