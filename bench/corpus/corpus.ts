import type { z } from 'zod';
import { querySetSchema, recordSchema, type IdeaRecord, type QuerySet } from './record.ts';
import { UsageError } from '../cli/usage.ts';

const RECORD_FORM = '{"id": "…", "title": "…", "summary": "…", "topics": ["…"], "skills": ["…"], "body": "…"}';
const QUERIES_FORM = '{"queries": [{"q": "…", "kind": "…", "expect": "an id"}], "nonsense": ["…"]}';

/** `text` read as JSON and checked against `schema`. Throws a UsageError that begins with `where` and ends with `form`. */
function parse<Schema extends z.ZodType>(text: string, schema: Schema, where: string, form: string): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${where}: this is no JSON: ${(error as Error).message}. Write ${form}`);
  }
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const issue = error.issues[0];
  throw new UsageError(`${where}: ${issue?.path.join('.') || 'this'}: ${issue?.message}. Write ${form}`);
}

/**
 * The records of a JSONL text, one a line; empty lines are passed over. `file` is its name in messages.
 * Throws a UsageError naming file and line for a line that is no record, or whose id another has.
 */
export function parseRecords(text: string, file: string): IdeaRecord[] {
  const lineOf = new Map<string, number>();
  const records = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${file}:${index + 1}`;
    const record = parse(line, recordSchema, where, RECORD_FORM);
    const earlier = lineOf.get(record.id);
    if (earlier !== undefined)
      throw new UsageError(`${where}: the id "${record.id}" is that of line ${earlier}. Give each record its own.`);
    lineOf.set(record.id, index + 1);
    return [record];
  });
  if (records.length === 0) throw new UsageError(`${file}: there is no record in it. Write one a line: ${RECORD_FORM}`);
  return records;
}

/** The queries of a JSON text. `file` is its name in messages. Throws a UsageError for any other form. */
export function parseQueries(text: string, file: string): QuerySet {
  return parse(text, querySetSchema, file, QUERIES_FORM);
}
