/** The files that the browser loads to search, filter and sort ideas, and to match them with a visitor's skills. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { encodeFacetColumns } from '../domain/filters/facet-columns-file.ts';
import { FACET_COLUMNS_FILE } from '../domain/filters/facet-columns.ts';
import { toIdeaCard } from '../domain/idea-card.ts';
import { buildMatchingColumns, encodeMatchingColumns, MATCHING_COLUMNS_FILE } from '../domain/matching/matching-columns.ts';
import { buildIndex } from '../search/build-index.ts';
import { toSearchDocument } from '../search/search-document.ts';
import { buildDay } from './build-day.ts';
import { getCatalogue, oncePerBuild } from './catalogue.ts';
import { codeVersion } from './page-cache-key.ts';

/**
 * Encodes the files of the whole catalogue.
 * @returns `files` by name, compressed with gzip, because most servers compress only text and scripts; and `version`, a hash of
 * everything that the browser loads, list rows included. It is part of the URLs, so a page never mixes two builds.
 */
export const buildSearchFiles = oncePerBuild(async () => {
  const { ideas, columns, texts } = await getCatalogue();
  const files = new Map([
    [FACET_COLUMNS_FILE, encodeFacetColumns(columns)],
    [MATCHING_COLUMNS_FILE, encodeMatchingColumns(buildMatchingColumns(ideas))],
    ...buildIndex(ideas.map((idea) => toSearchDocument(idea, texts.get(idea.id) ?? ''))),
  ]);
  const hash = createHash('sha256')
    .update(codeVersion)
    .update(JSON.stringify(ideas.map((idea) => toIdeaCard(idea, buildDay))));
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  return {
    version: hash.digest('hex').slice(0, 10),
    files: new Map([...files].map(([name, bytes]) => [name, Uint8Array.from(gzipSync(bytes, { level: 9 }))])),
  };
});
