import { Document, isSeq, isCollection, isMap, isScalar, parseDocument, type Node, type Pair } from 'yaml';
import { FIELD_NAMES, getField, TEMPLATE_FIELDS, type IdeaField } from '../schema/idea-fields.ts';
import { replaceLoneReturns, commonLineEnd, toLineFeeds } from '../check/lines.ts';
import { type Draft, type DraftFields, trimText } from './draft.ts';
import { splitEntry, parseFrontMatter } from '../check/front-matter/front-matter.ts';

/** Whether `value` has no content: an empty text, or a row or list of empty values. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (typeof value === 'object' && Object.values(value).every(isBlank));
}

/** Whether the field `name` is written to the file: it has content, or it is a required list. */
export function isFilled(name: string, value: unknown): boolean {
  return !isBlank(value) || (getField(name)?.isRequired === true && Array.isArray(value));
}

/**
 * `value` as it is written: without blank values, and without spaces at the ends of texts.
 * @param parts the fields of a row, in the order in which they are written
 */
export function normalize(value: unknown, parts: readonly IdeaField[] = []): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.filter((row) => !isBlank(row)).map((row) => normalize(row, parts));
  if (typeof value !== 'object' || value === null) return value;
  const row = value as Readonly<Record<string, unknown>>;
  const names = new Set([...parts.map(({ name }) => name), ...Object.keys(row)]);
  const filled = [...names].filter((name) => !isBlank(row[name]));
  return Object.fromEntries(filled.map((name) => [name, normalize(row[name])]));
}

/** The field `name` as lines of YAML, with a line end after the last one. Empty if the field is not written to the file. */
export function formatField(name: string, value: unknown): string {
  if (!isFilled(name, value)) return '';
  const field = getField(name);
  const document = new Document({ [name]: normalize(value, field?.parts) });
  const node = document.get(name, true);
  if (isSeq(node) && field?.isInline) node.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A field of front matter and the characters that it takes up. */
export interface FieldSpan {
  readonly name: string;
  /** The offset of its name. */
  readonly start: number;
  /** The offset after its value, before a comment and the line end. */
  readonly end: number;
  /** The offset of the next line. */
  readonly next: number;
}

/** The span of one field. Comments below a list belong to what follows, so they stay if the list is removed. */
function toSpan({ key, value }: Pair, yaml: string): FieldSpan | undefined {
  const { range } = key as Node;
  if (!isScalar(key) || !range) return undefined;
  const [start, keyEnd] = range;
  const text = yaml.slice(start, (value as Node | null)?.range?.[1] ?? keyEnd);
  const isBlock = isCollection(value) && value.flow !== true;
  const end = start + (isBlock ? text.replace(/(?:\n[^\S\n]*(?:#[^\n]*)?)+$/, '') : text.trimEnd()).length;
  return { name: String(key.value), start, end, next: yaml.indexOf('\n', end) + 1 };
}

/** The fields of `frontMatter`, which ends with a line end, in their order. Undefined if one of them is not on its own line. */
export function findFieldSpans(frontMatter: string): readonly FieldSpan[] | undefined {
  const yaml = replaceLoneReturns(frontMatter);
  const { contents, errors } = parseDocument(yaml);
  if (!isMap(contents) || contents.flow === true || errors.length > 0) return undefined;
  const spans = contents.items.flatMap((pair) => toSpan(pair, yaml) ?? []);
  return spans.length === contents.items.length ? spans : undefined;
}

/** The edit that gives the field `name` its value. A new field follows the nearest field that comes before it in the schema. */
function createEdit(name: string, value: unknown, spans: readonly FieldSpan[]) {
  const text = formatField(name, value);
  const span = spans.find((each) => each.name === name);
  if (span) return { start: span.start, end: text === '' ? span.next : span.end, text: text.trimEnd() };
  const before = FIELD_NAMES.slice(0, Math.max(0, FIELD_NAMES.indexOf(name)));
  const rank = (each: FieldSpan): number => before.indexOf(each.name);
  const { next } = spans.reduce((best, each) => (rank(each) >= rank(best) ? each : best));
  return { start: next, end: next, text };
}

/** `yaml`, whose values are `before`, with the values that differ in `fields`. Undefined if a field is not on its own line. */
function rewriteFields(yaml: string, before: DraftFields, fields: DraftFields): string | undefined {
  const spans = findFieldSpans(yaml);
  if (!spans || spans.length === 0) return undefined;
  const names = new Set([...FIELD_NAMES, ...Object.keys(fields), ...spans.map(({ name }) => name)]);
  const changed = [...names].filter((name) => formatField(name, before[name]) !== formatField(name, fields[name]));
  const edits = changed.map((name) => createEdit(name, fields[name], spans)).sort((a, b) => a.start - b.start || a.end - b.end);
  // From the last edit to the first, so that the offsets of the others stay valid.
  return edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), yaml);
}

/** The file `source` with the changes of `draft`. All other lines stay as they are. Undefined if a field is not on its own line. */
function rewriteEntry(source: string, draft: Draft): string | undefined {
  const lineEnd = commonLineEnd(source);
  const file = lineEnd === undefined ? replaceLoneReturns(source) : toLineFeeds(source);
  const { opening, frontMatter, text } = splitEntry(file);
  const { data } = parseFrontMatter(file);
  const yaml = rewriteFields(`${frontMatter}\n`, (data ?? {}) as DraftFields, draft.fields);
  if (yaml === undefined) return undefined;
  const closing = file.slice(opening.length + frontMatter.length, file.length - text.length);
  const newText = trimText(draft.text);
  const whole = `${opening}${yaml.replace(/\n$/, '')}${closing}${trimText(text) === newText ? text : `\n${newText}\n`}`;
  return lineEnd === undefined ? whole : whole.replaceAll('\n', lineEnd);
}

/**
 * The file of the idea that `draft` describes: its front matter in the order of the template, without empty optional fields,
 * and its text. If the idea exists already, only the lines that change are written again.
 */
export function writeEntry(draft: Draft): string {
  const edited = draft.source === undefined ? undefined : rewriteEntry(draft.source, draft);
  if (edited !== undefined) return edited;
  const names = new Set([...TEMPLATE_FIELDS.map(({ name }) => name), ...Object.keys(draft.fields)]);
  const fields = [...names].map((name) => formatField(name, draft.fields[name])).join('');
  const text = trimText(draft.text);
  return `---\n${fields}---\n${text === '' ? '' : `\n${text}\n`}`;
}
