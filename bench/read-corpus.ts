import { readFile } from 'node:fs/promises';
import { parseQueries, parseRecords } from './parse-corpus.ts';
import type { Corpus } from './record.ts';
import { UsageError } from './usage-error.ts';

async function read(option: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${option} ${file} cannot be read: ${(error as Error).message}. Give it the path of a file.`);
  }
}

/** The corpus of two files. Throws a UsageError when one cannot be read, or is not of its form. */
export async function readCorpus(corpus: string, queries: string): Promise<Corpus> {
  const records = parseRecords(await read('--corpus', corpus), corpus);
  return { records, ...parseQueries(await read('--queries', queries), queries) };
}
