import { toLineFeeds } from '../check/lines.ts';
import { splitEntry, parseFrontMatter } from '../check/front-matter/front-matter.ts';

/** The front matter of a draft: any fields, valid or not. */
export type DraftFields = Readonly<Record<string, unknown>>;

/** An idea that is being written: the content of the form, which the browser saves as JSON. */
export interface Draft {
  /** The name of its file without .mdx; empty if it has none yet. */
  readonly id: string;
  readonly fields: DraftFields;
  /** The text below the front matter. */
  readonly text: string;
  /** The original file, if the idea exists already. Lines that do not change are kept. */
  readonly source?: string;
}

/** An empty draft of the day `today`, YYYY-MM-DD. */
export function createDraft(today: string): Draft {
  return { id: '', fields: { status: 'open', mentors: [], added: today }, text: '' };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Parses a saved draft; undefined if `json` is not a draft. The check validates its fields later. */
export function parseDraft(json: unknown): Draft | undefined {
  if (!isRecord(json)) return undefined;
  const { id, fields, text, source } = json;
  if (typeof id !== 'string' || typeof text !== 'string' || !isRecord(fields)) return undefined;
  return { id, fields, text, ...(typeof source === 'string' && { source }) };
}

/** `text` without empty lines at both ends, and with LF line ends. Spaces before the first word stay: they can mean code. */
export function trimText(text: string): string {
  return toLineFeeds(text.trimEnd()).replace(/^(?:[^\S\n]*\n)+/, '');
}

/** The fields of the front matter in `file`. @throws Error if it is not valid YAML */
export function parseFields(file: string): DraftFields {
  const { data, problems } = parseFrontMatter(file);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
  return isRecord(data) ? { ...data } : {};
}

/** A draft that edits the existing idea `id`, whose file is `source`. @throws Error if its front matter is not valid YAML */
export function openDraft(id: string, source: string): Draft {
  return { id, fields: parseFields(source), text: trimText(splitEntry(source).text), source };
}

/** Applies the changes of `draft`, which started from an older version of its file, to the current file `source`. */
export function rebaseDraft(draft: Draft, source: string): Draft {
  if (draft.source === undefined || draft.source === source) return draft;
  const old = openDraft(draft.id, draft.source);
  const current = openDraft(draft.id, source);
  const names = new Set([...Object.keys(old.fields), ...Object.keys(draft.fields)]);
  const changed = [...names].filter((name) => JSON.stringify(old.fields[name]) !== JSON.stringify(draft.fields[name]));
  const fields = { ...current.fields, ...Object.fromEntries(changed.map((name) => [name, draft.fields[name]])) };
  return { ...current, fields, text: draft.text === old.text ? current.text : draft.text };
}

/** The keys of a path: `skills[0].name` is `['skills', 0, 'name']`. */
function parsePath(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) => (index === undefined ? key : Number(index)));
}

/** The value at `path` of a draft: `id`, `text`, or a field such as `skills[0].name`. Undefined if there is none. */
export function getValue(draft: Draft, path: string): unknown {
  if (path === 'id' || path === 'text') return draft[path];
  return parsePath(path).reduce<unknown>((value, key) => (value as DraftFields | null | undefined)?.[key], draft.fields);
}

/** A copy of `whole` with `value` at the path of keys. Missing lists and rows are created. */
function replaceAt(whole: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'string') {
    const record = isRecord(whole) ? whole : {};
    return { ...record, [key]: replaceAt(record[key], rest, value) };
  }
  const list = Array.isArray(whole) ? [...(whole as unknown[])] : [];
  list[key] = replaceAt(list[key], rest, value);
  return list;
}

/** A copy of `draft` with `value` at `path`. */
export function setValue(draft: Draft, path: string, value: unknown): Draft {
  if (path === 'id' || path === 'text') return { ...draft, [path]: String(value) };
  return { ...draft, fields: replaceAt(draft.fields, parsePath(path), value) as Draft['fields'] };
}

/** The rows at `path`; none if there is no list. */
export function getRows(draft: Draft, path: string): readonly unknown[] {
  const value = getValue(draft, path);
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** `rows` with the row at index `from` moved to index `to`; unchanged if there is no such index. */
export function moveRow<Row>(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return rows;
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
}
