/**
 * What the browser loads to find ideas in the list: columns to filter and sort by, what ideas ask of somebody, and the
 * index to search in.
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { buildDay } from './build-day.ts';
import { catalogue } from './catalogue.ts';
import { codeVersion } from './page-cache-key.ts';
import { encodeFacetColumns } from '../domain/filters/facet-columns-file.ts';
import { encodeMatchingColumns } from '../domain/matching/matching-columns-file.ts';
import { FACET_COLUMNS_FILE } from '../domain/filters/facet-columns.ts';
import { toIdeaCard } from '../domain/idea-card.ts';
import { MATCHING_COLUMNS_FILE, buildMatchingColumns } from '../domain/matching/matching-columns.ts';
import { buildIndex } from '../search/build-index.ts';
import { toSearchDocument } from '../search/search-document.ts';

export interface SearchFiles {
  /** Changes with anything the browser loads, rows included, so that a page never meets another build's files. */
  readonly version: string;
  /** By name, compressed with gzip: few servers compress what is neither text nor script. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

async function write(): Promise<SearchFiles> {
  const { ideas, columns, texts } = await catalogue();
  const index = buildIndex(ideas.map((idea) => toSearchDocument(idea, texts.get(idea.id) ?? '')));
  const files = new Map([
    [FACET_COLUMNS_FILE, encodeFacetColumns(columns)],
    [MATCHING_COLUMNS_FILE, encodeMatchingColumns(buildMatchingColumns(ideas))],
    ...index,
  ]);
  const hash = createHash('sha256')
    .update(codeVersion)
    .update(JSON.stringify(ideas.map((idea) => toIdeaCard(idea, buildDay))));
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  return {
    version: hash.digest('hex').slice(0, 10),
    files: new Map([...files].map(([name, bytes]) => [name, Uint8Array.from(gzipSync(bytes, { level: 9 }))])),
  };
}

let written: Promise<SearchFiles> | undefined;

/** The files; one build writes them once, while `astro dev` writes them anew for every page. */
export function buildSearchFiles(): Promise<SearchFiles> {
  if (!import.meta.env.PROD) return write();
  return (written ??= write());
}
