import { slugify } from '../domain/text/slug.ts';
import type { Person } from '../domain/idea.ts';
import type { Draft } from './draft.ts';
import { formatField } from './write-entry.ts';
import { getRows } from './draft-path.ts';

/** Somebody a draft names as a mentor whom people.yaml does not know yet. */
export interface UnknownMentor {
  readonly id: string;
  /** The row for people.yaml. */
  readonly row: string;
}

/**
 * The mentors of `draft` whom `people` does not know, each with the row to add.
 * @param names what those are called who were named before they became ids
 */
export function findUnknownMentors(
  draft: Draft,
  people: ReadonlyMap<string, Person>,
  names: ReadonlyMap<string, string>,
): readonly UnknownMentor[] {
  const said = getRows(draft, 'mentors').filter(
    (mentor) => typeof mentor === 'string' && mentor.trim() !== '' && !people.has(mentor.trim()),
  );
  return [...new Set(said as string[])].flatMap((mentor) => {
    const id = slugify(mentor);
    return id === '' ? [] : [{ id, row: formatField(id, { name: names.get(id) ?? nameOf(mentor.trim()) }) }];
  });
}

/** "ada-lovelace" is probably the id of "Ada Lovelace". */
function nameOf(said: string): string {
  if (slugify(said) !== said) return said;
  return said
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The person whom `said` names, by their id, their name or their account. */
export function findPerson(said: string, people: ReadonlyMap<string, Person>): Person | undefined {
  const wanted = said.trim().toLowerCase();
  return (
    people.get(wanted) ?? [...people.values()].find(({ name, github }) => [name, github].some((known) => known?.toLowerCase() === wanted))
  );
}
