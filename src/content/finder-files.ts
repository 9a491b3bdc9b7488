/**
 * What the browser loads to find ideas in the list: columns to filter and sort by, what ideas ask of somebody, and the
 * index to search in.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { buildDay } from './build-day.ts';
import { catalogue } from './catalogue.ts';
import { codeVersion } from './page-cache-key.ts';
import { encodeColumns } from '../domain/filters/facet-columns-file.ts';
import { encodeFit } from '../domain/matching/matching-columns-file.ts';
import { COLUMNS_FILE } from '../domain/filters/facet-columns.ts';
import { cardOf } from '../domain/idea-card.ts';
import { FIT_FILE, fitColumnsOf } from '../domain/matching/matching-columns.ts';
import { buildIndex } from '../search/build-index.ts';
import { searchDocumentOf } from '../search/search-document.ts';

export interface FinderFiles {
  /** Changes with anything the browser loads, rows included, so that a page never meets another build's files. */
  readonly version: string;
  /** By name, compressed with gzip: few servers compress what is neither text nor script. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

async function write(): Promise<FinderFiles> {
  const { ideas, columns, texts } = await catalogue();
  const index = buildIndex(ideas.map((idea) => searchDocumentOf(idea, texts.get(idea.id) ?? '')));
  const files = new Map([[COLUMNS_FILE, encodeColumns(columns)], [FIT_FILE, encodeFit(fitColumnsOf(ideas))], ...index]);
  const hash = createHash('sha256')
    .update(codeVersion)
    .update(JSON.stringify(ideas.map((idea) => cardOf(idea, buildDay))));
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  return {
    version: hash.digest('hex').slice(0, 10),
    files: new Map([...files].map(([name, bytes]) => [name, Uint8Array.from(gzipSync(bytes, { level: 9 }))])),
  };
}

let written: Promise<FinderFiles> | undefined;

/** The files; one build writes them once, while `astro dev` writes them anew for every page. */
export function finderFiles(): Promise<FinderFiles> {
  if (!import.meta.env.PROD) return write();
  return (written ??= write());
}
