import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Corpus } from './record.ts';

/** Writes corpus.jsonl and queries.json into `folder`, made if need be, in the forms that are read. Gives their paths. */
export async function writeCorpus({ records, ...querySet }: Corpus, folder: string): Promise<{ corpus: string; queries: string }> {
  const paths = { corpus: join(folder, 'corpus.jsonl'), queries: join(folder, 'queries.json') };
  await mkdir(folder, { recursive: true });
  await writeFile(paths.corpus, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  await writeFile(paths.queries, `${JSON.stringify(querySet, undefined, 2)}\n`);
  return paths;
}
