import type { Register } from '../../domain/idea.ts';
import { meant, type Named } from '../../domain/meant.ts';
import type { FieldFinding } from '../fields/field-findings.ts';
import type { SoundFields } from '../fields/sound-fields.ts';
import type { FieldPath } from '../problem.ts';
import { fieldName } from '../problem.ts';
import type { Rule } from './rule.ts';

interface Reference {
  readonly path: FieldPath;
  readonly id: string;
}

function numbered(path: FieldPath, ids: readonly string[] = []): Reference[] {
  return ids.map((id, index) => ({ path: [...path, index], id }));
}

interface Sort {
  readonly known: keyof Register;
  readonly noun: string;
  /** The rows that an id may name, each with the other names it goes by. */
  readonly rows: (register: Register) => readonly Named[];
  readonly of: (fields: SoundFields) => readonly Reference[];
}

function named<Row extends { readonly id: string }>(rows: ReadonlyMap<string, Row>, namesOf: (row: Row) => readonly string[]): Named[] {
  return [...rows.values()].map((row) => ({ value: row.id, names: namesOf(row) }));
}

/** Each sort of reference: the file that must know the id, what it holds, and where an entry names it. */
const SORTS: readonly Sort[] = [
  {
    known: 'topics',
    noun: 'topic',
    rows: ({ topics }) => named(topics, ({ label, aliases }) => [label, ...aliases]),
    of: ({ topics }) => numbered(['topics'], topics),
  },
  {
    known: 'people',
    noun: 'person',
    rows: ({ people }) => named(people, ({ name, github }) => (github === undefined ? [name] : [name, github])),
    of: ({ mentors, history = [] }) => [
      ...numbered(['mentors'], mentors),
      ...history.flatMap((attempt, index) => numbered(['history', index, 'mentors'], attempt.mentors)),
    ],
  },
  {
    known: 'programmes',
    noun: 'programme',
    rows: ({ programmes }) => named(programmes, ({ name }) => [name]),
    of: ({ programmes, history = [] }) => [
      ...numbered(['programmes'], programmes),
      ...history.flatMap(({ programme }, index) =>
        programme === undefined ? [] : [{ path: ['history', index, 'programme'], id: programme }],
      ),
    ],
  },
];

/** Topics, people and programmes that `fields` name and the files beside the ideas do not know. */
export function referenceFindings(fields: SoundFields, register: Register): FieldFinding[] {
  return SORTS.flatMap(({ known, noun, rows, of }) =>
    of(fields)
      .filter(({ id }) => !register[known].has(id))
      .map(({ path, id }) => {
        const suggestion = meant(id, rows(register));
        return {
          rule: 'reference',
          path,
          message: `${fieldName(path)} is "${id}", and no ${noun} has that id.`,
          hint: `Write an id of ${known}.yaml, or add "${id}" there.`,
          ...(suggestion === undefined ? {} : { suggestion }),
        };
      }),
  );
}

export const references: Rule = ({ fields }, { register }) => referenceFindings(fields, register);
