import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';

const visit = visitor('largeOrigin');

/** The errors that the page logs for a damaged file. */
const DAMAGED = /is damaged|contains no rows/;

/** Makes the site answer every request for `pattern` with a damaged file. */
async function damage(page: Page, pattern: string): Promise<void> {
  await page.route(pattern, (route) => route.fulfill({ status: 200, body: 'damaged' }));
}

const getCount = (page: Page): Promise<string | null> => page.locator('[data-result-count]').getAttribute('data-result-count');
const countRows = (page: Page): Promise<number> => page.locator('#results [data-idea]').count();
const retryButton = (page: Page) => page.getByRole('button', { name: 'Try again' });

test.each([
  { file: '**/columns.bin', path: '/?topic=networking', found: '45', reason: 'the columns' },
  { file: '**/head.bin', path: '/?q=zeppelin', found: '9', reason: 'the index' },
])('without $reason the page keeps its list, shows and logs an error, and can try again', async ({ file, path, found }) => {
  const { page, allowedErrors } = await visit('/about/', { bypassCSP: true, allowErrors: DAMAGED });
  await damage(page, file);
  await page.goto(new URL(path, page.url()).href);
  await page.getByText('Search could not be loaded. Here are all ideas.').waitFor();
  expect(allowedErrors).not.toEqual([]);
  expect(await countRows(page)).toBe(40);
  expect(await getCount(page)).toBe('90');
  expect(await page.getByRole('link', { name: 'Next' }).isVisible()).toBe(true);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.unroute(file);
  await retryButton(page).click();
  await expect.poll(() => getCount(page)).toBe(found);
  expect(await page.getByText('Search could not be loaded').count()).toBe(0);
  expect(await retryButton(page).isVisible()).toBe(false);
});

test.each([
  { path: '/?q=loom', script: '**/results.*.js', message: 'Search could not be loaded.' },
  { path: '/shortlist/?ideas=idea-1', script: '**/open-shortlist.*.js', message: 'The comparison could not be loaded.' },
])('a bug in the script $script is logged, and $path shows an error', async ({ path, script, message }) => {
  const { page, allowedErrors } = await visit('/about/', { allowErrors: /TypeError: a bug/ });
  await page.route(script, (route) => route.fulfill({ contentType: 'text/javascript', body: "throw new TypeError('a bug')" }));
  await page.goto(new URL(path, page.url()).href);
  await page.getByText(message).waitFor();
  expect(allowedErrors).not.toEqual([]);
});

test('filters work when the index cannot be loaded', async () => {
  const { page } = await visit('/about/', { allowErrors: DAMAGED });
  await damage(page, '**/head.bin');
  await page.goto(new URL('/', page.url()).href);
  await page.locator('input[value=networking]').check();
  await expect.poll(() => getCount(page)).toBe('45');
});

test('when rows cannot be loaded, the page says how many, and can try again', async () => {
  const { page, allowedErrors } = await visit('/about/', { allowErrors: DAMAGED });
  await damage(page, '**/rows/**');
  await page.goto(new URL('/?q=loom&sort=title', page.url()).href);
  await page.getByText('Some of these ideas could not be loaded').waitFor();
  expect(allowedErrors).not.toEqual([]);
  expect(await getCount(page)).toBe('81');
  expect(await countRows(page)).toBeLessThan(20);
  expect(await page.locator('[data-count-shown]').textContent()).toMatch(/^81 of 90 ideas, \d+ not loaded$/);
  await page.unroute('**/rows/**');
  await retryButton(page).click();
  await expect.poll(() => countRows(page)).toBe(20);
  expect(await retryButton(page).isVisible()).toBe(false);
});
