/** Rules about the names in an entry: topics, people, programmes, skills and the former names of its file. */
import { unconfirmedMentors, type ReferenceData } from '../../domain/idea.ts';
import { toSkill } from '../../domain/skills.ts';
import { isSlug, slugify } from '../../domain/text/slug.ts';
import { closestMatch, suggestValue, type NamedValue } from '../../domain/text/suggest.ts';
import { REFERENCE_FIELDS } from '../../schema/idea-fields.ts';
import { formatFieldPath, suggest, type FieldPath } from '../diagnostic.ts';
import { oncePerCatalogue, type ExistingIdea, type Rule } from './rule.ts';

interface ValueAtPath {
  readonly path: FieldPath;
  readonly value: unknown;
}

function valuesBelow({ path, value }: ValueAtPath, key: string): ValueAtPath[] {
  if (key === '*') return Array.isArray(value) ? value.map((item: unknown, index) => ({ path: [...path, index], value: item })) : [];
  const isRecord = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return isRecord ? [{ path: [...path, key], value: value[key as keyof typeof value] }] : [];
}

/** The values at `path` in `data`, where `*` stands for every item of a list. None where `data` has another shape. */
function valuesAt(data: unknown, path: readonly string[]): readonly ValueAtPath[] {
  return path.reduce<readonly ValueAtPath[]>(
    (found, key) => found.flatMap((parent) => valuesBelow(parent, key)),
    [{ path: [], value: data }],
  );
}

function namedRows<Row extends { readonly id: string }>(
  rows: ReadonlyMap<string, Row>,
  namesOf: (row: Row) => readonly string[],
): NamedValue[] {
  return [...rows.values()].map((row) => ({ value: row.id, names: namesOf(row) }));
}

/** What a row of each file is called, and its rows with other names that authors may write. */
const REFERENCE_DATA: Readonly<
  Record<keyof ReferenceData, { readonly noun: string; readonly rows: (data: ReferenceData) => readonly NamedValue[] }>
> = {
  topics: { noun: 'topic', rows: ({ topics }) => namedRows(topics, ({ label, aliases }) => [label, ...aliases]) },
  people: {
    noun: 'person',
    rows: ({ people }) => namedRows(people, ({ name, github }) => (github === undefined ? [name] : [name, github])),
  },
  programmes: { noun: 'programme', rows: ({ programmes }) => namedRows(programmes, ({ name }) => [name]) },
};

const reference: Rule = {
  meta: {
    id: 'reference',
    severity: 'error',
    description: 'Topics, people and programmes are in their files.',
    example: 'topics: [netwroking]',
  },
  stopsBuild: true,
  check: ({ data }, { referenceData }) =>
    REFERENCE_FIELDS.flatMap(({ path: pattern, known }) =>
      valuesAt(data, pattern).flatMap(({ path, value: id }) => {
        // The schema reports a value that cannot be an id.
        if (typeof id !== 'string' || !isSlug(id) || referenceData[known].has(id)) return [];
        const { noun, rows } = REFERENCE_DATA[known];
        return [
          {
            path,
            message: `${formatFieldPath(path)} is "${id}", and no ${noun} has that id.`,
            hint: `Write an id of ${known}.yaml, or add "${id}" there.`,
            ...suggest('value', suggestValue(id, rows(referenceData))),
          },
        ];
      }),
    ),
};

/** The idea that each address leads to. Names of files come before former names; of equal former names the first counts. */
export function mapOwners(ideas: readonly Pick<ExistingIdea, 'id' | 'previousIds'>[]): ReadonlyMap<string, string> {
  const owners = new Map(ideas.map(({ id }) => [id, id]));
  for (const { id, previousIds } of ideas) for (const former of previousIds) if (!owners.has(former)) owners.set(former, id);
  return owners;
}

const ownersOf = oncePerCatalogue(mapOwners);

const clash: Rule = {
  meta: { id: 'clash', severity: 'error', description: 'An address leads to one idea only.', example: 'previousIds: [router-vm]' },
  stopsBuild: true,
  check: ({ id, fields: { previousIds = [] } }, { existingIdeas }) =>
    previousIds.flatMap((former, index) => {
      const owner = former === id ? id : ownersOf(existingIdeas).get(former);
      if (owner === undefined || (owner === id && former !== id)) return [];
      const message = `"${former}" already leads to ${owner}.mdx.`;
      return [{ path: ['previousIds', index], message, hint: 'Delete it here, or rename the other file.' }];
    }),
};

/** The known skill that `name` misspells. Short names such as C, R and Go differ by one letter only, and are never typos. */
function closestSkill(name: string, known: readonly string[]): string | undefined {
  const closest = name.length < 5 ? undefined : closestMatch(name, known);
  return closest !== undefined && closest[0]?.toLowerCase() === name[0]?.toLowerCase() && closest.length > 4 ? closest : undefined;
}

const spelling: Rule = {
  meta: { id: 'spelling', severity: 'warning', description: 'Skills have their usual names.', example: 'skills: [{ name: golang }]' },
  check: ({ data }, { knownSkills }) =>
    valuesAt(data, ['skills', '*', 'name']).flatMap(({ path, value: name }) => {
      if (typeof name !== 'string' || slugify(name) === '') return [];
      const { label } = toSkill(name);
      const usual = label !== name ? label : knownSkills.has(name) ? name : closestSkill(name, [...knownSkills]);
      if (usual === undefined || usual === name) return [];
      const message = `${formatFieldPath(path)} is ${JSON.stringify(name)}; its usual name is "${usual}".`;
      return [{ path, message, hint: 'Use the usual name.', ...suggest('value', usual) }];
    }),
};

const consent: Rule = {
  meta: {
    id: 'consent',
    severity: 'warning',
    description: 'Mentors of open ideas have confirmed that they may be named.',
    example: 'mentors: [ada], without "confirmed" in people.yaml',
  },
  check: ({ fields: { status, mentors = [] } }, { referenceData, today }) =>
    mentors.flatMap((id, index) => {
      const person = referenceData.people.get(id);
      if (status === undefined || person === undefined || unconfirmedMentors({ status, mentors: [person] }).length === 0) return [];
      return [
        {
          path: ['mentors', index],
          message: `${person.name} has not confirmed that they may be named as a mentor. The page says so.`,
          hint: `Ask them, then write "confirmed: ${today}" in the row "${id}" of people.yaml.`,
        },
      ];
    }),
};

export const REFERENCE_RULES: readonly Rule[] = [reference, clash, spelling, consent];
