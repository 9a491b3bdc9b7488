import { MENTOR_WANTED } from '../domain/facets.ts';
import type { Entry, Register } from '../domain/idea.ts';
import { didYouMean } from '../domain/nearest.ts';

/** Something wrong between entries: where it stands, and what to write instead. */
export interface Problem {
  /** A file of the projects folder, such as router-vm.mdx. */
  readonly file: string;
  readonly field: string;
  readonly message: string;
}

interface Reference {
  readonly field: string;
  readonly id: string;
}

/** Each sort of reference: the file that must know the id, what it holds, and where an entry names it. */
const REFERENCES: readonly { known: keyof Register; noun: string; of: (data: Entry['data']) => readonly Reference[] }[] = [
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

function brokenReferences({ id, data }: Entry, register: Register): Problem[] {
  return REFERENCES.flatMap(({ known, noun, of }) =>
    of(data)
      .filter((reference) => !register[known].has(reference.id))
      .map((reference) => ({
        file: `${id}.mdx`,
        field: reference.field,
        message: `no ${noun} has the id "${reference.id}".${didYouMean(reference.id, [...register[known].keys()])} Otherwise add "${reference.id}" to ${known}.yaml.`,
      })),
  );
}

/** Two entries that answer to one address, by their file names or the names they had before. */
function clashingIds(entries: readonly Entry[]): Problem[] {
  const owners = new Map(entries.map(({ id }) => [id, id]));
  const problems: Problem[] = [];
  for (const { id, data } of entries) {
    for (const [index, previous] of data.previousIds.entries()) {
      const owner = owners.get(previous);
      if (owner === undefined) owners.set(previous, id);
      else {
        const message = `"${previous}" already leads to ${owner}.mdx. Delete it here, or rename the other.`;
        problems.push({ file: `${id}.mdx`, field: `previousIds[${index}]`, message });
      }
    }
  }
  return problems;
}

/** A person whose id is what the mentor facet calls nobody. */
function reservedIds({ people }: Register): Problem[] {
  const id = MENTOR_WANTED.value;
  if (!people.has(id)) return [];
  return [{ file: 'people.yaml', field: id, message: `"${id}" stands for "mentor wanted"; give the person another id.` }];
}

const NO_IDEA: Problem = {
  file: '*.mdx',
  field: '(none)',
  message: 'there is no idea to show. Copy _template.mdx to a name of your own, for example router-vm.mdx, and fill it in.',
};

/** Everything wrong between entries, all at once, in the order of the entries. Empty when all is well. */
export function integrityProblems(entries: readonly Entry[], register: Register): Problem[] {
  if (entries.length === 0) return [NO_IDEA];
  return [...reservedIds(register), ...entries.flatMap((entry) => brokenReferences(entry, register)), ...clashingIds(entries)];
}

/** One line a problem: `projects/router-vm.mdx  topics[1]: no topic …`. */
export function formatProblem({ file, field, message }: Problem, folder: string): string {
  return `${folder}/${file}  ${field}: ${message}`;
}
