import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildSummaryFiles, parseIdeaSummary } from '../../src/domain/shortlist/idea-summary.ts';
import { brotliBytes } from '../support/dist.ts';
import { shippedIdeas } from '../support/shipped.ts';

const FOLDER = 'dist/shortlist/facts/';

test('every id and every previous id of an idea has a summary file', async () => {
  const expected = buildSummaryFiles(shippedIdeas());
  expect(globSync(`${FOLDER}*`).sort()).toEqual(expected.map(({ id }) => `${FOLDER}${id}.json`).sort());
  for (const { id, summary } of expected) {
    const text = await readFile(`${FOLDER}${id}.json`, 'utf8');
    expect(parseIdeaSummary(JSON.parse(text)), id).toEqual(summary);
    expect(brotliBytes(text), id).toBeLessThanOrEqual(1_000);
  }
});

test('the shortlist and its files are not in the sitemap', async () => {
  expect(await readFile('dist/sitemap-0.xml', 'utf8')).not.toContain('/shortlist/');
});
