import { personSchema, type PersonRow } from '../schema/idea-schema.ts';
import type { Problem } from '../check/diagnostic.ts';
import { readRegister } from '../check/reference-data.ts';
import { addPerson } from './add-person.ts';
import { personProblems, personRow, type NewPerson } from './new-people.ts';

/** A problem of somebody new, and the row it is about. */
export interface PersonProblem {
  readonly problem: Problem;
  readonly row: string;
}

/** What keeps `added` from joining `people`, in turn, so that two of them cannot have one id. */
export function newPeopleProblems(added: readonly NewPerson[], people: ReadonlyMap<string, PersonRow>): PersonProblem[] {
  return added.flatMap((person, index) => {
    const before = new Map([...people, ...added.slice(0, index).map((other) => [other.id, other] as const)]);
    const row = personRow(person);
    return personProblems(person, before).map((problem) => ({ row, problem: { ...problem, file: `--new-person ${person.id}` } }));
  });
}

/**
 * `yaml`, the text of people.yaml as it is at this moment, with `added` in it.
 * @throws Error when it cannot be read any more, or one of them is in it by now
 */
export function withAdded(yaml: string, added: readonly NewPerson[]): string {
  const people = added.reduce(addPerson, yaml);
  const { rows, problems } = readRegister('people.yaml', personSchema, people);
  if (problems.length > 0 || added.some(({ id }) => !rows.has(id))) throw new Error('people.yaml changed and cannot be read');
  return people;
}
