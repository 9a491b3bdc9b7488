import { rmSync } from 'node:fs';
import { preview } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../support/astro.ts';
import { launch } from '../support/browser.ts';
import { writeLargeCatalogue } from '../support/large-catalogue.ts';

/** One catalogue on two days. On the second day it has ten more ideas, which are first in the alphabet. */
const DAYS = [
  { name: 'before', first: [] },
  { name: 'after', first: Array.from({ length: 10 }, (_, number) => `aaa-${number}`) },
];
const FOLDER = 'node_modules/.cache/pioneer-links';
const servers: { readonly port: number; stop(): Promise<void> }[] = [];

beforeAll(async () => {
  for (const { name, first } of DAYS) {
    const [projects, out] = [`${FOLDER}/${name}/projects`, `${FOLDER}/${name}/dist`];
    writeLargeCatalogue(projects, first);
    const { code } = await build({ PROJECTS_DIR: projects, OUT_DIR: out, SOURCE_DATE_EPOCH: '1790000000' });
    expect(code).toBe(0);
    servers.push(await preview({ root: '.', outDir: out, logLevel: 'error', server: { port: 0 } }));
  }
}, 120_000);

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(FOLDER, { recursive: true, force: true });
});

test.each([
  { link: '/?topic=networking&difficulty=hard', reason: 'two filters' },
  { link: '/?topic=-networking&difficulty=easy&sort=title', reason: 'one ruled out, and a sort' },
  { link: '/?skill=craft-7&skill=craft-8', reason: 'either of two values' },
  { link: '/?topic=storage&skill=craft-9&all=topic', reason: 'all of a facet' },
  { link: '/?q=zeppelin&difficulty=easy', reason: 'words and a filter' },
])('a shared link shows the same ideas in the same order after other ideas were added: $reason', async ({ link }) => {
  const browser = await launch();
  const [before = [], after = []] = await Promise.all(
    servers.map(async ({ port }) => {
      const page = await browser.newPage();
      await page.goto(`http://localhost:${port}${link}`);
      await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
      return page.locator('#results [data-idea]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-idea') ?? ''));
    }),
  );
  await browser.close();
  // The list starts with twenty rows, and some of these are new ideas.
  const old = after.filter((id) => !id.startsWith('aaa-'));
  expect(old.length).toBeGreaterThan(0);
  expect(old.length + 10).toBeGreaterThanOrEqual(before.length);
  expect(before.slice(0, old.length)).toEqual(old);
});
