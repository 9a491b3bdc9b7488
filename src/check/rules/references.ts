/** Rules about the names in an entry: topics, people, programmes, skills and the former names of its file. */
import type { PersonRow, TopicRow } from '../../domain/front-matter.ts';
import { unconfirmedMentors } from '../../domain/idea.ts';
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

/** The values at `path` in `value`, where `*` stands for every item of a list. None where `value` has another shape. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[], path: FieldPath = []): ValueAtPath[] {
  if (key === undefined) return [{ path, value }];
  if (key === '*') return Array.isArray(value) ? value.flatMap((item, index) => valuesAt(item, rest, [...path, index])) : [];
  const hasKey = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return hasKey ? valuesAt(value[key as keyof typeof value], rest, [...path, key]) : [];
}

/** What a row of each file is called. */
const NOUNS = { topics: 'topic', people: 'person', programmes: 'programme' } as const;

/** The id of a row with the other names that authors may write. */
function toNamedValue({ id, label, name, github, aliases = [] }: Partial<TopicRow & PersonRow> & { readonly id: string }): NamedValue {
  return { value: id, names: [label, name, github, ...aliases].filter((other) => other !== undefined) };
}

const reference: Rule = {
  meta: { id: 'reference', description: 'Topics, people and programmes are in their files.', example: 'topics: [netwroking]' },
  stopsBuild: true,
  check: ({ data }, { referenceData }) =>
    REFERENCE_FIELDS.flatMap(({ path: pattern, known }) =>
      valuesAt(data, pattern).flatMap(({ path, value: id }) => {
        // The schema reports a value that cannot be an id.
        if (typeof id !== 'string' || !isSlug(id) || referenceData[known].has(id)) return [];
        const message = `${formatFieldPath(path)} is "${id}", and no ${NOUNS[known]} has that id.`;
        const hint = `Write an id of ${known}.yaml, or add "${id}" there.`;
        const names = [...referenceData[known].values()].map(toNamedValue);
        return [{ path, message, hint, ...suggest('value', suggestValue(id, names)) }];
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
  meta: { id: 'clash', description: 'An address leads to one idea only.', example: 'previousIds: [router-vm]' },
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
  meta: { id: 'spelling', description: 'Skills have their usual names.', example: 'skills: [{ name: golang }]', severity: 'warning' },
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
    description: 'Mentors of open ideas agree to be named.',
    example: 'mentors: [ada], unconfirmed',
    severity: 'warning',
  },
  check: ({ fields: { status, mentors = [] } }, { referenceData, today }) =>
    mentors.flatMap((id, index) => {
      const person = referenceData.people.get(id);
      if (status === undefined || person === undefined || unconfirmedMentors({ status, mentors: [person] }).length === 0) return [];
      const message = `${person.name} has not confirmed that they may be named as a mentor. The page says so.`;
      return [{ path: ['mentors', index], message, hint: `Ask them, then write "confirmed: ${today}" in the row "${id}" of people.yaml.` }];
    }),
};

export const REFERENCE_RULES: readonly Rule[] = [reference, clash, spelling, consent];
