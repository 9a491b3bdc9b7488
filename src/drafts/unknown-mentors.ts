import { slugify } from '../domain/text/slug.ts';
import type { Person } from '../domain/idea.ts';
import { getRows, type Draft } from './draft.ts';
import { formatField } from './write-entry.ts';

/**
 * The mentors of `draft` who are not in `people`, each with the row to add to people.yaml.
 * @param names the names that people typed, by the id made from each
 */
export function findUnknownMentors(
  draft: Draft,
  people: ReadonlyMap<string, Person>,
  names: ReadonlyMap<string, string>,
): { readonly id: string; readonly row: string }[] {
  const mentors = getRows(draft, 'mentors').filter((mentor) => typeof mentor === 'string');
  const unknown = mentors.filter((mentor) => mentor.trim() !== '' && !people.has(mentor.trim()));
  return [...new Set(unknown)].flatMap((mentor) => {
    const id = slugify(mentor);
    return id === '' ? [] : [{ id, row: formatField(id, { name: names.get(id) ?? toName(mentor.trim()) }) }];
  });
}

/** "Ada Lovelace" from the id "ada-lovelace". Other texts stay the same. */
function toName(mentor: string): string {
  if (slugify(mentor) !== mentor) return mentor;
  return mentor
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The person with this id, name or GitHub account, in upper or lower case. */
export function findPerson(text: string, people: ReadonlyMap<string, Person>): Person | undefined {
  const wanted = text.trim().toLowerCase();
  return (
    people.get(wanted) ?? [...people.values()].find(({ name, github }) => [name, github].some((known) => known?.toLowerCase() === wanted))
  );
}
