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
export function emptyDraft(today: string): Draft {
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
