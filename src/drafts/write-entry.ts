import { Document, isSeq, isCollection, isMap, isScalar, parseDocument, type Node, type Pair } from 'yaml';
import { sortEntries, isRequired, FIELD_NAMES, TEMPLATE_ORDER } from '../schema/field-order.ts';
import { replaceLoneReturns, commonLineEnd, toLineFeeds } from '../check/lines.ts';
import { type Draft, type DraftFields, trimText } from './draft.ts';
import { splitEntry, parseFrontMatter } from '../check/front-matter/front-matter.ts';

/** Lists of words and numbers that people write on one line, [like, this]. */
const ON_ONE_LINE: ReadonlySet<string> = new Set(['topics', 'sizes', 'mentors', 'programmes', 'previousIds']);

/** Whether there is nothing in `value` that an author has said: no word, or a row or a list without any. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (typeof value === 'object' && Object.values(value).every(isBlank));
}

/** Whether the field `name` is written at all: it says something, or is an empty list that has to be there. */
export function isFilled(name: string, value: unknown): boolean {
  return !isBlank(value) || (isRequired(name) && Array.isArray(value));
}

/** `value` as it is written: spaces at the ends of texts gone, rows in order, and nothing that was left blank. */
export function normalize(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.filter((row) => !isBlank(row)).map(normalize);
  if (typeof value !== 'object' || value === null) return value;
  const said = sortEntries(value as Record<string, unknown>).filter(([, part]) => !isBlank(part));
  return Object.fromEntries(said.map(([name, part]) => [name, normalize(part)]));
}

/** The field `name` as lines of YAML, as people write it, with the end of the last line. */
export function formatField(name: string, value: unknown): string {
  const document = new Document({ [name]: normalize(value) });
  const node = document.get(name, true);
  if (isSeq(node) && ON_ONE_LINE.has(name)) node.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A field of front matter and the part of it that it takes up. */
export interface FieldSpan {
  readonly name: string;
  /** Where its name begins. */
  readonly start: number;
  /** Where its value ends: before a comment behind it, and before the end of its line. */
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
}

/** Comments below a list are about what follows, and stay when the list goes. */
function spanOf({ key, value }: Pair, yaml: string): FieldSpan | undefined {
  const { range } = key as Node;
  if (!isScalar(key) || !range) return undefined;
  const [start, keyEnd] = range;
  const taken = yaml.slice(start, (value as Node | null)?.range?.[1] ?? keyEnd);
  const isBlock = isCollection(value) && value.flow !== true;
  const end = start + (isBlock ? taken.replace(/(?:\n[^\S\n]*(?:#[^\n]*)?)+$/, '') : taken.trimEnd()).length;
  return { name: String(key.value), start, end, next: yaml.indexOf('\n', end) + 1 };
}

/**
 * The fields of front matter in their order, or nothing when it is not written with a field a line.
 * @param written ends with the end of a line
 */
export function findFieldSpans(written: string): readonly FieldSpan[] | undefined {
  const yaml = replaceLoneReturns(written);
  const { contents, errors } = parseDocument(yaml);
  if (!isMap(contents) || contents.flow === true || errors.length > 0) return undefined;
  const spans = contents.items.flatMap((pair) => spanOf(pair, yaml) ?? []);
  return spans.length === contents.items.length ? spans : undefined;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function saysTheSame(name: string, a: unknown, b: unknown): boolean {
  const areBlank = isBlank(a) && isBlank(b) && isFilled(name, a) === isFilled(name, b);
  return areBlank || JSON.stringify(normalize(a)) === JSON.stringify(normalize(b));
}

/** What becomes of a field that was there: it is written anew where it stood, or its lines go. */
function changeOf({ name, start, end, next }: FieldSpan, value: unknown): Change {
  return isFilled(name, value) ? { start, end, text: formatField(name, value).trimEnd() } : { start, end: next, text: '' };
}

/** A field that was not there stands behind the nearest of those that the schema has before it. */
function additionOf(name: string, value: unknown, spans: readonly FieldSpan[]): Change {
  const before = new Set(FIELD_NAMES.slice(0, Math.max(0, FIELD_NAMES.indexOf(name))));
  const rank = (span: FieldSpan): number => (before.has(span.name) ? FIELD_NAMES.indexOf(span.name) : -1);
  const nearest = spans.reduce((best, span) => (rank(span) >= rank(best) ? span : best));
  return { start: nearest.next, end: nearest.next, text: formatField(name, value) };
}

/** Front matter `yaml` of `before` with what `fields` says otherwise. */
function rewrittenYaml(yaml: string, before: DraftFields, fields: DraftFields): string | undefined {
  const spans = findFieldSpans(yaml);
  if (!spans || spans.length === 0) return undefined;
  const there = new Set(spans.map(({ name }) => name));
  const isChanged = (name: string): boolean => !saysTheSame(name, before[name], fields[name]);
  const added = [...new Set([...FIELD_NAMES, ...Object.keys(fields)])].filter((name) => !there.has(name) && isChanged(name));
  const changes = [
    ...added.map((name) => additionOf(name, fields[name], spans)),
    ...spans.filter(({ name }) => isChanged(name)).map((span) => changeOf(span, fields[span.name])),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept = changes.map(({ start, text }, index) => yaml.slice(changes[index - 1]?.end ?? 0, start) + text);
  return kept.join('') + yaml.slice(changes.at(-1)?.end ?? 0);
}

/**
 * The file `source` with what `draft` says otherwise written into it: lines that say what they said stay as they are, with
 * their comments. Undefined when its front matter is not written with a field a line.
 */
function rewriteEntry(source: string, draft: Draft): string | undefined {
  const lineEnd = commonLineEnd(source);
  const file = lineEnd === undefined ? replaceLoneReturns(source) : toLineFeeds(source);
  const { opening, frontMatter, text } = splitEntry(file);
  const { data } = parseFrontMatter(file);
  const yaml = rewrittenYaml(`${frontMatter}\n`, (data ?? {}) as DraftFields, draft.fields);
  if (yaml === undefined) return undefined;
  const closing = file.slice(opening.length + frontMatter.length, file.length - text.length);
  const words = trimText(draft.text);
  const whole = `${opening}${yaml.replace(/\n$/, '')}${closing}${trimText(text) === words ? text : `\n${words}\n`}`;
  return lineEnd === undefined ? whole : whole.replaceAll('\n', lineEnd);
}

/**
 * The file of the idea that `draft` describes: its front matter in the order of the template, optional fields left out where
 * they are empty, and its text. An idea that is there already keeps every line that says what it said before.
 */
export function writeEntry(draft: Draft): string {
  const edited = draft.source === undefined ? undefined : rewriteEntry(draft.source, draft);
  if (edited !== undefined) return edited;
  const fields = sortEntries(draft.fields, TEMPLATE_ORDER).filter(([name, value]) => isFilled(name, value));
  const text = trimText(draft.text);
  return `---\n${fields.map(([name, value]) => formatField(name, value)).join('')}---\n${text === '' ? '' : `\n${text}\n`}`;
}
