import { Document, isSeq } from 'yaml';
import { inOrder, isRequired } from '../schema/field-order.ts';

/** Lists of words and numbers that people write on one line, [like, this]. */
const ON_ONE_LINE: ReadonlySet<string> = new Set(['topics', 'sizes', 'mentors', 'programmes', 'previousIds']);

/** Whether there is nothing in `value` that an author has said: no word, or a row or a list without any. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (typeof value === 'object' && Object.values(value).every(isBlank));
}

/** Whether the field `name` is written at all: it says something, or is an empty list that has to be there. */
export function isSaid(name: string, value: unknown): boolean {
  return !isBlank(value) || (isRequired(name) && Array.isArray(value));
}

/** `value` as it is written: spaces at the ends of texts gone, rows in order, and nothing that was left blank. */
export function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.filter((row) => !isBlank(row)).map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  const said = inOrder(value as Record<string, unknown>).filter(([, part]) => !isBlank(part));
  return Object.fromEntries(said.map(([name, part]) => [name, cleaned(part)]));
}

/** The field `name` as lines of YAML, as people write it, with the end of the last line. */
export function writtenField(name: string, value: unknown): string {
  const document = new Document({ [name]: cleaned(value) });
  const node = document.get(name, true);
  if (isSeq(node) && ON_ONE_LINE.has(name)) node.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
