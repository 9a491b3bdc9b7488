import { readFile } from 'node:fs/promises';
import { accessPath } from '../cli/usage.ts';
import { parseQueries, parseRecords } from './corpus.ts';
import type { Corpus } from './record.ts';

/** The corpus of two files. Throws a UsageError when one cannot be read, or is not of its form. */
export async function readCorpus(corpus: string, queries: string): Promise<Corpus> {
  const records = await accessPath('--corpus', corpus, () => readFile(corpus, 'utf8'));
  const querySet = await accessPath('--queries', queries, () => readFile(queries, 'utf8'));
  return { records: parseRecords(records, corpus), ...parseQueries(querySet, queries) };
}
