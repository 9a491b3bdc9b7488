import { MENTOR_WANTED } from './facets.ts';
import type { Entry } from './idea.ts';
import { didYouMean } from './nearest.ts';

/** Something wrong between entries: where it stands, and what to write instead. */
export interface Problem {
  /** A file of the projects folder, such as router-vm.mdx. */
  readonly file: string;
  readonly field: string;
  readonly message: string;
}

/** The ids that exist, as integrity needs them. */
export interface KnownIds {
  readonly topics: readonly string[];
  readonly people: readonly string[];
  readonly programmes: readonly string[];
}

interface Reference {
  readonly field: string;
  readonly id: string;
}

/** Each sort of reference: the file that must know the id, what it holds, and where an entry names it. */
const REFERENCES: readonly { known: keyof KnownIds; noun: string; of: (data: Entry['data']) => readonly Reference[] }[] = [
  { known: 'topics', noun: 'topic', of: (data) => numbered('topics', data.topics) },
  {
    known: 'people',
    noun: 'person',
    of: (data) => [
      ...numbered('mentors', data.mentors),
      ...data.history.flatMap((attempt, index) => numbered(`history[${index}].mentors`, attempt.mentors)),
    ],
  },
  {
    known: 'programmes',
    noun: 'programme',
    of: (data) => [
      ...numbered('programmes', data.programmes),
      ...data.history.flatMap(({ programme }, index) =>
        programme === undefined ? [] : [{ field: `history[${index}].programme`, id: programme }],
      ),
    ],
  },
];

function numbered(field: string, ids: readonly string[]): Reference[] {
  return ids.map((id, index) => ({ field: `${field}[${index}]`, id }));
}

function brokenReferences({ id, data }: Entry, knownIds: KnownIds): Problem[] {
  return REFERENCES.flatMap(({ known, noun, of }) =>
    of(data)
      .filter((reference) => !knownIds[known].includes(reference.id))
      .map((reference) => ({
        file: `${id}.mdx`,
        field: reference.field,
        message: `no ${noun} has the id "${reference.id}".${didYouMean(reference.id, knownIds[known])} Otherwise add "${reference.id}" to ${known}.yaml.`,
      })),
  );
}

/** Two entries that answer to one address, by their file names or the names they had before. */
function clashingIds(entries: readonly Entry[]): Problem[] {
  const owners = new Map(entries.map(({ id }) => [id, id]));
  return entries.flatMap(({ id, data }) =>
    data.previousIds.flatMap((previous, index) => {
      const owner = owners.get(previous);
      owners.set(previous, owner ?? id);
      return owner === undefined
        ? []
        : [
            {
              file: `${id}.mdx`,
              field: `previousIds[${index}]`,
              message: `"${previous}" already leads to ${owner}.mdx. Delete it here, or rename the other.`,
            },
          ];
    }),
  );
}

/** A person whose id is what the mentor facet calls nobody. */
function reservedIds({ people }: KnownIds): Problem[] {
  return people
    .filter((id) => id === MENTOR_WANTED.value)
    .map((id) => ({ file: 'people.yaml', field: id, message: `"${id}" stands for "mentor wanted"; give the person another id.` }));
}

/** Everything wrong between entries, all at once, in the order of the entries. Empty when all is well. */
export function integrityProblems(entries: readonly Entry[], known: KnownIds): Problem[] {
  if (entries.length === 0) {
    return [
      {
        file: '*.mdx',
        field: '(none)',
        message: 'there is no idea to show. Copy _template.mdx to a name of your own, for example router-vm.mdx, and fill it in.',
      },
    ];
  }
  return [...reservedIds(known), ...entries.flatMap((entry) => brokenReferences(entry, known)), ...clashingIds(entries)];
}

/** One line a problem: `projects/router-vm.mdx  topics[1]: no topic …`. */
export function formatProblem({ file, field, message }: Problem, folder: string): string {
  return `${folder}/${file}  ${field}: ${message}`;
}
