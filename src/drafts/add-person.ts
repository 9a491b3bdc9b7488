import { parseDocument } from 'yaml';
import { fieldSpans, type Span } from './field-spans.ts';
import { commonLineEnd, toLineFeeds } from '../check/lines.ts';
import { personRow, type NewPerson } from './new-people.ts';

/** Whether rows stand in the order of their ids, but for a few that somebody put elsewhere. */
function isSorted(rows: readonly Span[]): boolean {
  const pairs = rows.slice(1).map(({ name }, index) => (rows[index]?.name ?? '') < name);
  return pairs.length > 0 && pairs.filter(Boolean).length >= pairs.length * 0.75;
}

/** Where a row of `id` goes: behind how many of `rows`. */
function rankIn(rows: readonly Span[], id: string): number {
  const next = rows.findIndex(({ name }) => name > id);
  return next === -1 || !isSorted(rows) ? rows.length : next;
}

/** What lies between the lines of two rows: nothing, or an empty line. */
function gapIn(yaml: string, [first, second]: readonly Span[]): string {
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
 * @throws RangeError when the id is there already; `personProblems` says so in time
 */
export function addPerson(yaml: string, person: NewPerson): string {
  const lines = toLineFeeds(yaml);
  if (parseDocument(lines, { stringKeys: true }).has(person.id)) throw new RangeError(`people.yaml has "${person.id}" already`);
  const whole = lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
  const rows = fieldSpans(whole);
  const isEmpty = parseDocument(whole).contents === null;
  const row = personRow(person);
  const added =
    rows === undefined || rows.length === 0 ? (isEmpty ? whole + row : rewritten(whole, person)) : inserted(whole, rows, row, person.id);
  return added.replaceAll('\n', commonLineEnd(yaml) ?? '\n');
}

function inserted(yaml: string, rows: readonly Span[], row: string, id: string): string {
  const rank = rankIn(rows, id);
  const gap = gapIn(yaml, rows);
  const before = rows[rank - 1];
  // The first comment of a file is about all of it, and stays before every row.
  const [at, lines] = before === undefined ? [rows[0]?.start ?? 0, row + gap] : [before.next, gap + row];
  return yaml.slice(0, at) + lines + yaml.slice(at);
}
