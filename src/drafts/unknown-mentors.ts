import { slugify } from '../domain/text/slug.ts';
import type { Person, ReferenceData } from '../domain/idea.ts';
import { getRows, type Draft } from './draft.ts';
import { formatField } from './write-entry.ts';

/** The mentors of `draft` who are not in `people`, each with the row to add to people.yaml. `names` are typed names by their ids. */
export function findUnknownMentors(draft: Draft, people: ReferenceData['people'], names: ReadonlyMap<string, string>) {
  const mentors = getRows(draft, 'mentors').flatMap((mentor) => (typeof mentor === 'string' ? mentor.trim() : []));
  const unknown = [...new Set(mentors)].filter((mentor) => !people.has(mentor));
  return unknown.flatMap((mentor) => {
    const id = slugify(mentor);
    return id === '' ? [] : [{ id, row: formatField(id, { name: names.get(id) ?? toName(mentor) }) }];
  });
}

/** "Ada Lovelace" from the id "ada-lovelace". Other texts stay the same. */
function toName(mentor: string): string {
  if (slugify(mentor) !== mentor) return mentor;
  return mentor.replaceAll('-', ' ').replace(/\b\w/g, (letter) => letter.toUpperCase());
}

/** The person with this id, name or GitHub account, in upper or lower case. */
export function findPerson(text: string, people: ReferenceData['people']): Person | undefined {
  const wanted = text.trim().toLowerCase();
  return (
    people.get(wanted) ?? [...people.values()].find(({ name, github }) => [name, github].some((known) => known?.toLowerCase() === wanted))
  );
}
