import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { objections } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';

const visit = visitor('largeOrigin');

/** Has the site answer every request for `pattern` with what nobody can read. */
async function damage(page: Page, pattern: string): Promise<void> {
  await page.route(pattern, (route) => route.fulfill({ status: 200, body: 'damaged' }));
}

const count = (page: Page): Promise<string | null> => page.locator('[data-result-count]').getAttribute('data-result-count');
const rows = (page: Page): Promise<number> => page.locator('#results [data-idea]').count();
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });

test.each([
  { file: '**/columns.bin', ask: '/?topic=networking', found: '45', reason: 'the columns' },
  { file: '**/head.bin', ask: '/?q=zeppelin', found: '9', reason: 'the index' },
])('without $reason the page keeps its list, says so, and tries again', async ({ file, ask, found }) => {
  const { page } = await visit('/about/', { bypassCSP: true });
  await damage(page, file);
  await page.goto(new URL(ask, page.url()).href);
  await page.getByText('Search could not be loaded').waitFor();
  expect(await rows(page)).toBe(40);
  expect(await count(page)).toBe('90');
  expect(await page.getByRole('link', { name: 'Next' }).isVisible()).toBe(true);
  expect(await objections(page)).toEqual([]);
  await page.unroute(file);
  await again(page).click();
  await expect.poll(() => count(page)).toBe(found);
  expect(await page.getByText('Search could not be loaded').count()).toBe(0);
  expect(await again(page).isVisible()).toBe(false);
});

test('filters work while the index cannot be had', async () => {
  const { page } = await visit('/about/');
  await damage(page, '**/head.bin');
  await page.goto(new URL('/', page.url()).href);
  await page.locator('input[value=networking]').check();
  await expect.poll(() => count(page)).toBe('45');
});

test('rows that cannot be had are left out, which the page says, and they come when tried again', async () => {
  const { page } = await visit('/about/');
  await damage(page, '**/rows/**');
  await page.goto(new URL('/?q=loom&sort=title', page.url()).href);
  await page.getByText('Some of these ideas could not be loaded').waitFor();
  expect(await count(page)).toBe('81');
  expect(await rows(page)).toBeLessThan(20);
  expect(await page.locator('[data-count-shown]').textContent()).toMatch(/^81 of 90 ideas, \d+ not loaded$/);
  await page.unroute('**/rows/**');
  await again(page).click();
  await expect.poll(() => rows(page)).toBe(20);
  expect(await again(page).isVisible()).toBe(false);
});
