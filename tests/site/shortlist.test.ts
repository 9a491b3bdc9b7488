import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildSummaryFiles, parseIdeaSummary } from '../../src/domain/shortlist/idea-summary.ts';
import { brotliBytes } from '../support/dist.ts';
import { shippedIdeas } from '../support/shipped.ts';

const FOLDER = 'dist/shortlist/facts/';

test('every idea, and every name one had before, has a file of facts that a browser can read', async () => {
  const wanted = buildSummaryFiles(shippedIdeas());
  expect(globSync(`${FOLDER}*`).sort()).toEqual(wanted.map(({ id }) => `${FOLDER}${id}.json`).sort());
  for (const { id, summary } of wanted) {
    const text = await readFile(`${FOLDER}${id}.json`, 'utf8');
    expect(parseIdeaSummary(JSON.parse(text)), id).toEqual(summary);
    expect(brotliBytes(text), id).toBeLessThanOrEqual(1_000);
  }
});

test('the shortlist is in no site map, and neither are its files', async () => {
  expect(await readFile('dist/sitemap-0.xml', 'utf8')).not.toContain('/shortlist/');
});
