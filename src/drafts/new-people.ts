import { Document } from 'yaml';
import { personSchema, type PersonRow } from '../schema/idea-schema.ts';
import { slugOf } from '../domain/text/slug.ts';
import type { EntryContext } from '../check/rules/entry-context.ts';
import type { Problem } from '../check/diagnostic.ts';
import { readRegister } from '../check/reference-data.ts';
import { onOneLine } from './flag-value.ts';

/** Somebody who is not in people.yaml yet, as they were described. */
export type NewPerson = PersonRow & { readonly id: string };

const FIELDS = ['id', 'name', 'github', 'url', 'confirmed'] as const;

/** What somebody is called in people.yaml, and on GitHub, with what people write around it taken off. */
export function personOf(said: Readonly<Partial<Record<(typeof FIELDS)[number], string>>>): NewPerson {
  const name = onOneLine(said.name ?? '');
  const github = onOneLine(said.github ?? '')
    .replace(/^(?:https?:\/\/github\.com\/|@)/i, '')
    .replace(/\/$/, '');
  const url = onOneLine(said.url ?? '');
  const confirmed = onOneLine(said.confirmed ?? '');
  const id = onOneLine(said.id ?? '') || slugOf(name).slice(0, 80);
  return { id, name, ...(github && { github }), ...(url && { url }), ...(confirmed && { confirmed }) };
}

/** The person that `id=ada,name=Ada Lovelace,github=ada` describes, or what cannot be understood of it. */
export function parsePerson(words: string): NewPerson | string {
  // A name may hold a comma: only one before a field ends a value.
  const parts = words.split(/,(?=\s*\w+=)/).map((part) => /^\s*(\w+)=([\s\S]*)$/.exec(part));
  const said = parts.map((part) => ({ field: part?.[1] ?? '', value: part?.[2] ?? '' }));
  const isKnown = said.every(({ field }) => FIELDS.some((known) => known === field));
  if (!isKnown)
    return `--new-person is "${words}"; write "name=…", and what you know of id=…, github=…, url=… and confirmed=DAY behind commas.`;
  return personOf(Object.fromEntries(said.map(({ field, value }) => [field, value])));
}

/** The row of `person` as it is written in people.yaml, with the end of its last line. */
export function personRow({ id, ...row }: NewPerson): string {
  return new Document({ [id]: row }).toString({ lineWidth: 0 });
}

const AT_TOP = { severity: 'error', file: 'people.yaml', line: 1, column: 1 } as const;

/** What keeps `person` from being added to `people`, in the words of the check. */
export function personProblems(person: NewPerson, people: ReadonlyMap<string, PersonRow>): Problem[] {
  const { problems } = readRegister('people.yaml', personSchema, personRow(person));
  const known = people.get(person.id);
  if (known === undefined) return [...problems];
  const message = `"${person.id}" is ${known.name} in people.yaml already.`;
  const hint = `Name that person as a mentor, or give this one another id.`;
  return [{ rule: 'duplicate', ...AT_TOP, field: person.id, message, hint }];
}

/** `context` as it will be once `people` are in their file. */
export function withPeople(context: EntryContext, people: readonly NewPerson[]): EntryContext {
  const all = new Map([...context.register.people, ...people.map((person) => [person.id, person] as const)]);
  return { ...context, register: { ...context.register, people: all } };
}
