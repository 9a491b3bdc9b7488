import { Document, parseDocument } from 'yaml';
import type { PersonRow } from '../domain/front-matter.ts';
import { personSchema } from '../schema/idea-schema.ts';
import { slugify } from '../domain/text/slug.ts';
import type { CheckContext } from '../check/rules/rule.ts';
import type { LocatedDiagnostic } from '../check/diagnostic.ts';
import { parseReferenceFile } from '../check/reference-data.ts';
import { joinLines } from './questions.ts';
import { findFieldSpans, type FieldSpan } from './write-entry.ts';
import { commonLineEnd, toLineFeeds } from '../check/lines.ts';

/** Somebody who is not in people.yaml yet, as they were described. */
export type NewPerson = PersonRow & { readonly id: string };

const FIELDS = ['id', 'name', 'github', 'url', 'confirmed'] as const;

/** What somebody is called in people.yaml, and on GitHub, with what people write around it taken off. */
export function toPerson(said: Readonly<Partial<Record<(typeof FIELDS)[number], string>>>): NewPerson {
  const name = joinLines(said.name ?? '');
  const github = joinLines(said.github ?? '')
    .replace(/^(?:https?:\/\/github\.com\/|@)/i, '')
    .replace(/\/$/, '');
  const url = joinLines(said.url ?? '');
  const confirmed = joinLines(said.confirmed ?? '');
  const id = joinLines(said.id ?? '') || slugify(name).slice(0, 80);
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
  return toPerson(Object.fromEntries(said.map(({ field, value }) => [field, value])));
}

/** The row of `person` as it is written in people.yaml, with the end of its last line. */
export function formatPersonRow({ id, ...row }: NewPerson): string {
  return new Document({ [id]: row }).toString({ lineWidth: 0 });
}

const AT_TOP = { severity: 'error', file: 'people.yaml', line: 1, column: 1 } as const;

/** What keeps `person` from being added to `people`, in the words of the check. */
export function checkPerson(person: NewPerson, people: ReadonlyMap<string, PersonRow>): LocatedDiagnostic[] {
  const { problems } = parseReferenceFile('people.yaml', personSchema, formatPersonRow(person));
  const known = people.get(person.id);
  if (known === undefined) return [...problems];
  const message = `"${person.id}" is ${known.name} in people.yaml already.`;
  const hint = `Name that person as a mentor, or give this one another id.`;
  return [{ rule: 'duplicate', ...AT_TOP, field: person.id, message, hint }];
}

/** `context` as it will be once `people` are in their file. */
export function withPeople(context: CheckContext, people: readonly NewPerson[]): CheckContext {
  const all = new Map([...context.register.people, ...people.map((person) => [person.id, person] as const)]);
  return { ...context, register: { ...context.register, people: all } };
}

/** Whether rows stand in the order of their ids, but for a few that somebody put elsewhere. */
function isSorted(rows: readonly FieldSpan[]): boolean {
  const pairs = rows.slice(1).map(({ name }, index) => (rows[index]?.name ?? '') < name);
  return pairs.length > 0 && pairs.filter(Boolean).length >= pairs.length * 0.75;
}

/** Where a row of `id` goes: behind how many of `rows`. */
function rankIn(rows: readonly FieldSpan[], id: string): number {
  const next = rows.findIndex(({ name }) => name > id);
  return next === -1 || !isSorted(rows) ? rows.length : next;
}

/** What lies between the lines of two rows: nothing, or an empty line. */
function gapIn(yaml: string, [first, second]: readonly FieldSpan[]): string {
  return first !== undefined && second !== undefined && /^[^\S\n]*\n/.test(yaml.slice(first.next, second.start)) ? '\n' : '';
}

/** `yaml`, a file of rows that is not written with a row a line, with one more. */
function rewritten(yaml: string, { id, ...row }: NewPerson): string {
  const document = parseDocument(yaml, { stringKeys: true });
  document.set(id, document.createNode(row));
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/**
 * `yaml`, the sound text of people.yaml, with `person` in it: where the ids are in order at the place of the new one, else at
 * the end. Every other line, comments too, stays as it was.
 * @throws RangeError when the id is there already; `checkPerson` says so in time
 */
export function addPerson(yaml: string, person: NewPerson): string {
  const lines = toLineFeeds(yaml);
  if (parseDocument(lines, { stringKeys: true }).has(person.id)) throw new RangeError(`people.yaml has "${person.id}" already`);
  const whole = lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
  const rows = findFieldSpans(whole);
  const isEmpty = parseDocument(whole).contents === null;
  const row = formatPersonRow(person);
  const added =
    rows === undefined || rows.length === 0 ? (isEmpty ? whole + row : rewritten(whole, person)) : inserted(whole, rows, row, person.id);
  return added.replaceAll('\n', commonLineEnd(yaml) ?? '\n');
}

function inserted(yaml: string, rows: readonly FieldSpan[], row: string, id: string): string {
  const rank = rankIn(rows, id);
  const gap = gapIn(yaml, rows);
  const before = rows[rank - 1];
  // The first comment of a file is about all of it, and stays before every row.
  const [at, lines] = before === undefined ? [rows[0]?.start ?? 0, row + gap] : [before.next, gap + row];
  return yaml.slice(0, at) + lines + yaml.slice(at);
}

/** A problem of somebody new, and the row it is about. */
export interface PersonDiagnostic {
  readonly problem: LocatedDiagnostic;
  readonly row: string;
}

/** What keeps `added` from joining `people`, in turn, so that two of them cannot have one id. */
export function checkNewPeople(added: readonly NewPerson[], people: ReadonlyMap<string, PersonRow>): PersonDiagnostic[] {
  return added.flatMap((person, index) => {
    const before = new Map([...people, ...added.slice(0, index).map((other) => [other.id, other] as const)]);
    const row = formatPersonRow(person);
    return checkPerson(person, before).map((problem) => ({ row, problem: { ...problem, file: `--new-person ${person.id}` } }));
  });
}

/**
 * `yaml`, the text of people.yaml as it is at this moment, with `added` in it.
 * @throws Error when it cannot be read any more, or one of them is in it by now
 */
export function addPeople(yaml: string, added: readonly NewPerson[]): string {
  const people = added.reduce(addPerson, yaml);
  const { rows, problems } = parseReferenceFile('people.yaml', personSchema, people);
  if (problems.length > 0 || added.some(({ id }) => !rows.has(id))) throw new Error('people.yaml changed and cannot be read');
  return people;
}
