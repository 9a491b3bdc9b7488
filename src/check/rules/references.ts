import { type FieldPath, formatFieldPath } from '../diagnostic.ts';
import type { ReferenceData } from '../../domain/idea.ts';
import { suggestValue, type NamedValue } from '../../domain/text/suggest.ts';
import { isSlug } from '../../domain/text/slug.ts';
import type { FieldDiagnostic } from '../schema-diagnostics.ts';
import { REFERENCE_FIELDS } from '../../schema/idea-fields.ts';
import type { Rule } from './rule.ts';

/** A value and where it stands. */
interface Placed {
  readonly path: FieldPath;
  readonly value: unknown;
}

function partsOf({ path, value }: Placed, step: string): Placed[] {
  if (step === '*') return Array.isArray(value) ? value.map((item: unknown, index) => ({ path: [...path, index], value: item })) : [];
  const isRecord = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
  return isRecord ? [{ path: [...path, step], value: value[step as keyof typeof value] }] : [];
}

/** The values at `path` in `data`, which may be anything: none where it is not what `path` expects. */
export function valuesAt(data: unknown, path: readonly string[]): readonly Placed[] {
  return path.reduce<readonly Placed[]>((found, step) => found.flatMap((placed) => partsOf(placed, step)), [{ path: [], value: data }]);
}

function named<Row extends { readonly id: string }>(
  rows: ReadonlyMap<string, Row>,
  namesOf: (row: Row) => readonly string[],
): NamedValue[] {
  return [...rows.values()].map((row) => ({ value: row.id, names: namesOf(row) }));
}

/** What each file holds, and its rows with the other names that authors may have written. */
const SORTS: Readonly<
  Record<keyof ReferenceData, { readonly noun: string; readonly rows: (register: ReferenceData) => readonly NamedValue[] }>
> = {
  topics: { noun: 'topic', rows: ({ topics }) => named(topics, ({ label, aliases }) => [label, ...aliases]) },
  people: { noun: 'person', rows: ({ people }) => named(people, ({ name, github }) => (github === undefined ? [name] : [name, github])) },
  programmes: { noun: 'programme', rows: ({ programmes }) => named(programmes, ({ name }) => [name]) },
};

/**
 * Topics, people and programmes that an entry names and the files beside the ideas do not know.
 * @param data the fields as they were written, sound or not; what has no form of an id has been complained of before
 */
export function checkReferences(data: unknown, register: ReferenceData): FieldDiagnostic[] {
  return REFERENCE_FIELDS.flatMap(({ path: place, known }) =>
    valuesAt(data, place).flatMap(({ path, value: id }) => {
      if (typeof id !== 'string' || !isSlug(id) || register[known].has(id)) return [];
      const { noun, rows } = SORTS[known];
      const suggestion = suggestValue(id, rows(register));
      return [
        {
          rule: 'reference',
          path,
          message: `${formatFieldPath(path)} is "${id}", and no ${noun} has that id.`,
          hint: `Write an id of ${known}.yaml, or add "${id}" there.`,
          ...(suggestion === undefined ? {} : { suggestion }),
        },
      ];
    }),
  );
}

export const references: Rule = ({ data }, { register }) => checkReferences(data, register);
