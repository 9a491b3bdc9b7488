import { Document, parseDocument } from 'yaml';
import type { PersonRow } from '../domain/front-matter.ts';
import { personSchema } from '../schema/reference-data-schema.ts';
import { slugify } from '../domain/text/slug.ts';
import type { CheckContext } from '../check/rules/rule.ts';
import type { LocatedDiagnostic } from '../check/diagnostic.ts';
import { locateInFile } from '../check/check-folder.ts';
import { parseReferenceFile } from '../check/reference-data.ts';
import { joinLines } from './questions.ts';
import { findFieldSpans, type FieldSpan } from './write-entry.ts';
import { commonLineEnd, toLineFeeds } from '../check/lines.ts';

/** A person who is not in people.yaml yet. */
export type NewPerson = PersonRow & { readonly id: string };

const FIELDS = ['id', 'name', 'github', 'url', 'confirmed'] as const;
type PersonFields = Record<(typeof FIELDS)[number], string>;

/** The person that `input` describes. The id is made from the name if there is none; an account may be given as an address or with @. */
export function toPerson(input: Readonly<Partial<PersonFields>>): NewPerson {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, joinLines(input[field] ?? '')])) as PersonFields;
  const { id, name, url, confirmed } = fields;
  const github = fields.github.replace(/^(?:https?:\/\/github\.com\/|@)|\/$/gi, '');
  return { id: id || slugify(name).slice(0, 80), name, ...(github && { github }), ...(url && { url }), ...(confirmed && { confirmed }) };
}

/** Parses the value of --new-person, such as `id=ada,name=Ada Lovelace,github=ada`. @throws Error if it is wrong */
export function parsePerson(value: string): NewPerson {
  // A name may contain a comma: only a comma before a field ends a value.
  const parts = value.split(/,(?=\s*\w+=)/).map((part) => /^\s*(\w+)=([\s\S]*)$/.exec(part));
  const pairs = parts.map((part) => [part?.[1] ?? '', part?.[2] ?? ''] as const);
  if (!pairs.every(([name]) => FIELDS.some((known) => known === name)))
    throw new Error(`--new-person is "${value}". Write "name=…" and, after commas, any of id=…, github=…, url=… and confirmed=DAY.`);
  return toPerson(Object.fromEntries(pairs));
}

/** The row of `person` in people.yaml, with a line end after the last line. */
export function formatPersonRow({ id, ...row }: NewPerson): string {
  return new Document({ [id]: row }).toString({ lineWidth: 0 });
}

/** Why `person` cannot be added to `people`: the problems that the check would find. */
export function checkPerson(person: NewPerson, people: ReadonlyMap<string, PersonRow>): LocatedDiagnostic[] {
  const { problems } = parseReferenceFile('people.yaml', personSchema, formatPersonRow(person));
  const known = people.get(person.id);
  if (!known) return [...problems];
  const message = `"${person.id}" is already the id of ${known.name} in people.yaml.`;
  const hint = 'Name that person as a mentor, or choose another id.';
  return [{ ...locateInFile('people.yaml', { rule: 'duplicate', message, hint }), field: person.id }];
}

/** `context` with `people` added to the known people. */
export function withPeople(context: CheckContext, people: readonly NewPerson[]): CheckContext {
  const all = new Map([...context.referenceData.people, ...people.map((person) => [person.id, person] as const)]);
  return { ...context, referenceData: { ...context.referenceData, people: all } };
}

/** Whether at least three quarters of the rows are in the order of their ids. */
function isSorted(rows: readonly FieldSpan[]): boolean {
  const pairs = rows.slice(1).map(({ name }, index) => (rows[index]?.name ?? '') < name);
  return pairs.length > 0 && pairs.filter(Boolean).length >= pairs.length * 0.75;
}

/** `yaml`, which `document` was parsed from, with a row for `person`. */
function insertRow(yaml: string, document: Document, person: NewPerson): string {
  const { id, ...fields } = person;
  const row = formatPersonRow(person);
  const rows = findFieldSpans(yaml) ?? [];
  const [first, second] = rows;
  if (document.contents === null) return yaml + row;
  if (first === undefined) {
    // The rows do not begin on their own lines, so the whole file is written again.
    document.set(id, document.createNode(fields));
    return document.toString({ lineWidth: 0, flowCollectionPadding: true });
  }
  const next = isSorted(rows) ? rows.findIndex(({ name }) => name > id) : -1;
  const gap = second && /^[^\S\n]*\n/.test(yaml.slice(first.next, second.start)) ? '\n' : '';
  // The first comment is about the whole file, so it stays at the top.
  if (next === 0) return yaml.slice(0, first.start) + row + gap + yaml.slice(first.start);
  const end = rows.at(next === -1 ? -1 : next - 1)?.next;
  return yaml.slice(0, end) + gap + row + yaml.slice(end);
}

/**
 * Adds `person` to `yaml`, the valid text of people.yaml: in the order of the ids if the rows are sorted, else at the end. All
 * other lines and comments stay the same. @throws RangeError if the id exists already, which `checkPerson` reports before
 */
export function addPerson(yaml: string, person: NewPerson): string {
  const lines = toLineFeeds(yaml).replace(/[^\n]$/, '$&\n');
  const document = parseDocument(lines, { stringKeys: true });
  if (document.has(person.id)) throw new RangeError(`people.yaml already has "${person.id}"`);
  return insertRow(lines, document, person).replaceAll('\n', commonLineEnd(yaml) ?? '\n');
}

/** Why `added` cannot be added to `people` one after the other. Two new people cannot have the same id. */
export function checkNewPeople(added: readonly NewPerson[], people: ReadonlyMap<string, PersonRow>): LocatedDiagnostic[] {
  return added.flatMap((person, index) => {
    const before = new Map([...people, ...added.slice(0, index).map((other) => [other.id, other] as const)]);
    return checkPerson(person, before).map((problem) => ({ ...problem, file: `--new-person ${person.id}` }));
  });
}

/** Adds `added` to `yaml`, the text of people.yaml. @throws Error if the file is not valid, or has one of the people already */
export function addPeople(yaml: string, added: readonly NewPerson[]): string {
  const people = added.reduce(addPerson, yaml);
  const { rows, problems } = parseReferenceFile('people.yaml', personSchema, people);
  if (problems.length > 0 || added.some(({ id }) => !rows.has(id))) throw new Error('people.yaml is not valid');
  return people;
}
