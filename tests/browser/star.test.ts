import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { readStored, writeStored } from '../support/storage.ts';

const visit = visitor();
const visitLarge = visitor('largeOrigin');

const SIZES = [
  { width: 375, height: 812, reason: 'on a phone' },
  { width: 1280, height: 800, reason: 'on a desk' },
];

const star = (page: Page, id: string) => page.locator(`button[data-star="${id}"]`);
const isSaved = (page: Page, id: string): Promise<string | null> => star(page, id).getAttribute('aria-pressed');
const count = (page: Page): Promise<string | null> => page.locator('shortlist-count').textContent();
const kept = (page: Page): Promise<string | null> => readStored(page, 'shortlist');

test.each(SIZES)(
  '$reason a star in the list and on the page of an idea saves it, and the header shows the count',
  async ({ width, height }) => {
    const { page } = await visit('/', { viewport: { width, height } });
    const button = page.getByRole('button', { name: 'Save A router VM that also hands out addresses to your shortlist' });
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await button.click();
    expect(await isSaved(page, 'router-vm')).toBe('true');
    expect(await count(page)).toBe('1 idea');
    await page.goto(new URL('/projects/ocaml-ssh/', page.url()).href);
    await page.getByRole('button', { name: /^Save SSH in OCaml/ }).press('Enter');
    expect(await count(page)).toBe('2 ideas');
    expect(await page.getByRole('link', { name: 'Shortlist 2 ideas' }).isVisible()).toBe(true);
    expect(await page.locator('[aria-live=polite]').last().textContent()).toBe('Saved. 2 ideas on your shortlist.');
    await page.goto(new URL('/projects/router-vm/', page.url()).href);
    expect(await isSaved(page, 'router-vm')).toBe('true');
    await star(page, 'router-vm').click();
    expect(await count(page)).toBe('1 idea');
    expect(await kept(page)).toBe('[{"id":"ocaml-ssh","note":""}]');
  },
);

test('the stars cause no layout shift', async () => {
  const heights = async (javaScriptEnabled: boolean): Promise<readonly number[]> => {
    const { page } = await visit('/', { javaScriptEnabled });
    // Rows further down are laid out when they come near the window.
    return page.locator('#results > li').evaluateAll((rows) => rows.slice(0, 6).map((row) => row.getBoundingClientRect().height));
  };
  expect(await heights(true)).toEqual(await heights(false));
});

test('stars work in rows that were loaded later', async () => {
  const { page } = await visitLarge('/');
  await page.getByRole('searchbox').fill('zeppelin number 80');
  await star(page, 'idea-80').click();
  expect(await isSaved(page, 'idea-80')).toBe('true');
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => page.locator('[data-result-count]').getAttribute('data-result-count')).toBe('90');
  await page.getByRole('searchbox').fill('zeppelin number 80');
  await expect.poll(() => isSaved(page, 'idea-80')).toBe('true');
});

test('the page follows changes of the shortlist in another tab', async () => {
  const { page } = await visit('/projects/router-vm/');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await star(other, 'router-vm').click();
  await expect.poll(() => isSaved(page, 'router-vm')).toBe('true');
  expect(await count(page)).toBe('1 idea');
});

test('a page from the back-forward cache reads the stored shortlist again and does not overwrite it', async () => {
  const { page } = await visit('/projects/router-vm/');
  await writeStored(page, 'shortlist', '[{"id":"ocaml-ssh","note":"kept"}]');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await star(page, 'router-vm').click();
  expect(await kept(page)).toBe('[{"id":"ocaml-ssh","note":"kept"},{"id":"router-vm","note":""}]');
});

test('removing and saving an idea again restores its note', async () => {
  const { page } = await visit('/projects/router-vm/');
  await writeStored(page, 'shortlist', '[{"id":"router-vm","note":"ask Ada"}]');
  await page.reload();
  await star(page, 'router-vm').click();
  await star(page, 'router-vm').click();
  expect(await kept(page)).toBe('[{"id":"router-vm","note":"ask Ada"}]');
});

test('a full shortlist refuses another idea with a message', async () => {
  const { page } = await visit('/projects/router-vm/');
  const full = JSON.stringify(Array.from({ length: 200 }, (_, number) => ({ id: `idea-${number}`, note: '' })));
  await writeStored(page, 'shortlist', full);
  await page.reload();
  await star(page, 'router-vm').click();
  expect(await page.getByText('Your shortlist is full').isVisible()).toBe(true);
  expect(await isSaved(page, 'router-vm')).toBe('false');
  expect(await kept(page)).toBe(full);
});

test('without JavaScript there is no star, and the shortlist page says that it needs it', async () => {
  const { page } = await visit('/', { javaScriptEnabled: false });
  expect(await page.locator('idea-star button').count()).toBe(0);
  await page.getByRole('link', { name: 'Shortlist' }).click();
  await page.waitForURL('**/shortlist/');
  expect(await page.locator('main noscript p').innerText()).toContain('this page needs JavaScript');
});
