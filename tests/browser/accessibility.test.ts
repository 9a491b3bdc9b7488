import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';

const visit = visitor();
const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

/** One of each kind of page, and the catalogue in each of its states. */
const PAGES = [
  '/',
  '/?q=dhpc+routr&topic=networking',
  '/?q=xyzzy',
  '/projects/router-vm/',
  '/projects/bitcoin-pinata/',
  '/topics/',
  '/topics/networking/',
  '/mentors/wanted/',
  '/mentors/avsm/',
  '/programmes/gsoc-2015/',
  '/programmes/gsoc-2026/',
  '/about/',
  '/no-such-page/',
];

/** What axe objects to on `page` as it stands, in both themes. */
async function objections(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe });
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    found.push(...violations.map((violation) => `${colorScheme}: ${violation}`));
  }
  return found;
}

test.each(PAGES)('axe objects to nothing on %s, in light and in dark', async (path) => {
  // The policy of the page forbids foreign script, so the tester's own is let in past it.
  const { page, status } = await visit(path, { bypassCSP: true });
  expect(status).toBe(path === '/no-such-page/' ? 404 : 200);
  if (path.includes('?')) await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
  expect(await objections(page)).toEqual([]);
});

test('axe objects to nothing on a phone with the sheet of filters open', async () => {
  const { page } = await visit('/', { bypassCSP: true, viewport: { width: 375, height: 812 } });
  await page.getByRole('button', { name: 'Filters' }).click();
  expect(await objections(page)).toEqual([]);
});
