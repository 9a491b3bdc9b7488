/** The ideas and queries that engines are measured with, and the two files they are stored in. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { accessPath, UsageError } from '../cli/usage.ts';

/** One searchable idea. A file may leave out every field except id, title and summary. */
export const recordSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  topics: z.array(z.string()).default([]),
  skills: z.array(z.string()).default([]),
  body: z.string().default(''),
});

/** A search for one known idea. */
const querySchema = z.object({
  q: z.string().min(1),
  /** How the query was derived from the idea, for example "typo" or "prefix". */
  kind: z.string(),
  /** The id of the idea that should be the first result. */
  expect: z.string(),
});

const querySetSchema = z.object({
  queries: z.array(querySchema).min(1),
  /** Texts that should have no results. */
  nonsense: z.array(z.string().min(1)).default([]),
});

export type IdeaRecord = z.infer<typeof recordSchema>;
export type Query = z.infer<typeof querySchema>;
export type QuerySet = z.infer<typeof querySetSchema>;

export interface Corpus extends QuerySet {
  readonly records: readonly IdeaRecord[];
}

const RECORD_FORMAT = '{"id": "…", "title": "…", "summary": "…", "topics": ["…"], "skills": ["…"], "body": "…"}';
const QUERY_SET_FORMAT = '{"queries": [{"q": "…", "kind": "…", "expect": "an id"}], "nonsense": ["…"]}';

/** Parses JSON and validates it. Throws a UsageError that starts with `location` and ends with the expected `format`. */
function parseJson<Schema extends z.ZodType>(text: string, schema: Schema, location: string, format: string): z.infer<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${location}: invalid JSON: ${(error as Error).message}. Write ${format}`);
  }
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const issue = error.issues[0];
  const field = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  throw new UsageError(`${location}: ${field}${issue?.message}. Write ${format}`);
}

/**
 * Parses a JSONL text with one record per line and skips empty lines. `fileName` is used in messages.
 * Throws a UsageError with file and line if a line is not a record or repeats an id.
 */
export function parseRecords(text: string, fileName: string): IdeaRecord[] {
  const lineById = new Map<string, number>();
  const records = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const location = `${fileName}:${index + 1}`;
    const record = parseJson(line, recordSchema, location, RECORD_FORMAT);
    const firstLine = lineById.get(record.id);
    if (firstLine !== undefined)
      throw new UsageError(`${location}: the id "${record.id}" is already used on line ${firstLine}. Give each record its own id.`);
    lineById.set(record.id, index + 1);
    return [record];
  });
  if (records.length === 0) throw new UsageError(`${fileName}: the file has no records. Write one record per line: ${RECORD_FORMAT}`);
  return records;
}

/** Parses a JSON text with queries. `fileName` is used in messages. Throws a UsageError if the text has another format. */
export function parseQueries(text: string, fileName: string): QuerySet {
  return parseJson(text, querySetSchema, fileName, QUERY_SET_FORMAT);
}

/** Reads a corpus from its two files. Throws a UsageError if a file cannot be read or has the wrong format. */
export async function readCorpus(recordsPath: string, queriesPath: string): Promise<Corpus> {
  const records = await accessPath('--corpus', recordsPath, () => readFile(recordsPath, 'utf8'));
  const queries = await accessPath('--queries', queriesPath, () => readFile(queriesPath, 'utf8'));
  return { records: parseRecords(records, recordsPath), ...parseQueries(queries, queriesPath) };
}

/** Writes corpus.jsonl and queries.json into `folder` and creates the folder if necessary. Returns the paths of both files. */
export async function writeCorpus({ records, ...querySet }: Corpus, folder: string): Promise<{ records: string; queries: string }> {
  const paths = { records: join(folder, 'corpus.jsonl'), queries: join(folder, 'queries.json') };
  await mkdir(folder, { recursive: true });
  await writeFile(paths.records, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await writeFile(paths.queries, `${JSON.stringify(querySet, undefined, 2)}\n`);
  return paths;
}
