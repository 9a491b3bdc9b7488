import { toLineFeeds } from '../check/lines.ts';
import { splitEntry, parseFrontMatter } from '../check/front-matter/front-matter.ts';

/** Front matter as an author writes it, as far as it has been written, sensible or not. */
export type DraftFields = Readonly<Record<string, unknown>>;

/** An idea while it is being written: what a form holds, and what a browser keeps of it as JSON. */
export interface Draft {
  /** The name of its file without the ending; empty while it has none. */
  readonly id: string;
  readonly fields: DraftFields;
  /** What follows the front matter. */
  readonly text: string;
  /** The whole file as it was, when the idea is there already: what nobody changes is written as it stood. */
  readonly source?: string;
}

/**
 * A draft in which nothing has been said yet.
 * @param today YYYY-MM-DD
 */
export function createDraft(today: string): Draft {
  return { id: '', fields: { status: 'open', mentors: [], added: today }, text: '' };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The draft that `json` stands for, or undefined when it stands for none. What its fields hold is for the check to judge. */
export function parseDraft(json: unknown): Draft | undefined {
  if (!isRecord(json)) return undefined;
  const { id, fields, text, source } = json;
  if (typeof id !== 'string' || typeof text !== 'string' || !isRecord(fields)) return undefined;
  return { id, fields, text, ...(typeof source === 'string' && { source }) };
}

/**
 * `text` from its first line that holds something to its last, with LF at the end of each. Spaces before the first word stay:
 * they may make it code.
 */
export function trimText(text: string): string {
  return toLineFeeds(text)
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}

/**
 * The front matter of an entry's `file`, as far as it is a table of fields.
 * @throws Error when it cannot be read
 */
export function parseFields(file: string): DraftFields {
  const { data, problems } = parseFrontMatter(file);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '));
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
}

/**
 * The draft with which somebody goes on writing the idea `id`, whose file is `source`.
 * @throws Error when its front matter cannot be read
 */
export function openDraft(id: string, source: string): Draft {
  return { id, fields: parseFields(source), text: trimText(splitEntry(source).text), source };
}

/** `draft`, begun on an older version of its file, with its changes made to the file as it is now. */
export function rebaseDraft(draft: Draft, source: string): Draft {
  if (draft.source === undefined || draft.source === source) return draft;
  const old = openDraft(draft.id, draft.source);
  const fresh = openDraft(draft.id, source);
  const names = new Set([...Object.keys(old.fields), ...Object.keys(draft.fields)]);
  const changed = [...names].filter((name) => JSON.stringify(old.fields[name]) !== JSON.stringify(draft.fields[name]));
  const fields = { ...fresh.fields, ...Object.fromEntries(changed.map((name) => [name, draft.fields[name]])) };
  return { ...fresh, fields, text: draft.text === old.text ? fresh.text : draft.text };
}
