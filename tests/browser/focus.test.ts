import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';

const visit = visitor('largeOrigin');

const WIDTHS = [{ width: 375 }, { width: 1280 }];

const count = (page: Page): Promise<string | null> => page.locator('[data-result-count]').getAttribute('data-result-count');
const isLost = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement === null || document.activeElement === document.body);
const focusedRow = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.closest('[data-idea]')?.getAttribute('data-idea'));

/** Runs `doing`, waits until the list is ready, and expects that an element has the focus. */
async function keeping(page: Page, act: string, doing: () => Promise<void>): Promise<void> {
  await doing();
  await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).not.toBe('true');
  await expect.poll(() => isLost(page), { message: `${act} loses the focus` }).toBe(false);
}

test.each(WIDTHS)('at $width px the focus is never lost when the list changes', async ({ width }) => {
  const { page } = await visit('/', { viewport: { width, height: 800 } });
  const press = (key: string) => () => page.keyboard.press(key);
  await keeping(page, 'the slash', press('/'));
  await keeping(page, 'typing', () => page.keyboard.type('loom'));
  await expect.poll(() => count(page)).toBe('81');
  await keeping(page, 'an arrow key', press('ArrowDown'));
  await keeping(page, 'another arrow key', press('ArrowDown'));
  await keeping(page, 'Escape in the search box', async () => {
    await press('/')();
    await press('Escape')();
  });
  await expect.poll(() => count(page)).toBe('90');
  if (width < 960) await page.getByRole('button', { name: 'Filters' }).press('Enter');
  await keeping(page, 'a filter', () => page.locator('input[value=networking]').press('Space'));
  await keeping(page, 'a second filter', () => page.locator('input[value=easy]').press('Space'));
  if (width < 960) await keeping(page, 'closing the filters', () => page.locator('[data-show-results]').press('Enter'));
  await expect.poll(() => page.locator('ul.filter-chips [data-remove-filter]').count()).toBe(2);
  await keeping(page, 'removing a chip', () => page.locator('ul.filter-chips button').first().press('Enter'));
  await expect.poll(() => page.locator('ul.filter-chips [data-remove-filter]').count()).toBe(1);
  await keeping(page, 'removing the last chip', () => page.locator('ul.filter-chips button').press('Enter'));
  await expect.poll(() => page.locator('ul.filter-chips button').count()).toBe(0);
  await keeping(page, 'another sort order', () =>
    page
      .locator('select[name=sort]')
      .selectOption('title')
      .then(() => page.locator('select[name=sort]').focus()),
  );
  await keeping(page, 'Load more', () => page.getByRole('button', { name: 'Load more' }).press('Enter'));
  await expect.poll(() => focusedRow(page), { message: 'the first further idea has the focus' }).toBeTruthy();
});

test('when the row with the focus is no longer in the list, the row in its place gets the focus', async () => {
  const { page } = await visit('/');
  await page.locator('input[value=networking]').check();
  await expect.poll(() => count(page)).toBe('45');
  await page.locator('input[value=networking]').uncheck();
  await expect.poll(() => count(page)).toBe('90');
  const gone = page.locator('#results > li', { has: page.locator('a[href="/topics/storage/"]') }).first();
  const place = await gone.evaluate((row) => [...(row.parentElement?.children ?? [])].indexOf(row));
  await gone.locator('h3 a').focus();
  await page.goBack();
  await expect.poll(() => count(page)).toBe('45');
  await page.locator(`#results > li >> nth=${place}`).locator('h3 a:focus').waitFor();
});

test('when nothing matches, the focus moves from a row to the link to all ideas', async () => {
  const { page } = await visit('/?q=xyzzy');
  await page.getByText('No ideas match').waitFor();
  await page.goto(new URL('/', page.url()).href);
  await page.evaluate(() => history.pushState(null, '', '/?q=xyzzy'));
  await page.evaluate(() => history.pushState(null, '', '/'));
  await page.locator('#results h3 a').first().focus();
  await page.goBack();
  await page.getByText('No ideas match').waitFor();
  await page.locator('[data-no-match] a:focus').waitFor();
});

test.each([
  { path: '/', reason: 'the whole list' },
  { path: '/?q=loom', reason: 'search results' },
  { path: '/topics/networking/', reason: 'a list without a script' },
])('after going back to $reason, the focus is on the idea that was opened', async ({ path }) => {
  const { page } = await visit(path);
  if (path.includes('?')) await expect.poll(() => count(page)).toBe('81');
  await page.locator('main h3 a').nth(3).focus();
  const row = await focusedRow(page);
  await page.keyboard.press('Enter');
  await page.locator('main article').waitFor();
  await page.goBack();
  await expect.poll(() => focusedRow(page)).toBe(row);
});
