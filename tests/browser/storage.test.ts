import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { getMatchLines, openProfileDialog, STORED_PROFILE } from '../support/profile.ts';
import { readStored } from '../support/storage.ts';

const visit = visitor();

/** Opens `path` in a browser that has `stored` in localStorage, by key. */
async function openWith(stored: Readonly<Record<string, string>>, path: string): Promise<Page> {
  const { page } = await visit('/about/', { colorScheme: 'light' });
  await page.evaluate((values) => {
    localStorage.clear();
    for (const [key, value] of Object.entries(values)) localStorage.setItem(key, value);
  }, stored);
  await page.goto(new URL(path, page.url()).href);
  return page;
}

const getKeys = (page: Page): Promise<string[]> => page.evaluate(() => Object.keys(localStorage).sort());

test('every key starts with the project and the base path', async () => {
  const { page } = await visit('/');
  await page.locator('#results [data-star]').first().click();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  expect(await getKeys(page)).toEqual(['pioneer:/:shortlist', 'pioneer:/:theme', 'pioneer:/:visits']);
});

test('a shortlist from an earlier version of the site moves to its new key', async () => {
  const text = '[{"id":"router-vm","note":"ask Ada"}]';
  const page = await openWith({ '/shortlist': text }, '/shortlist/');
  await expect.poll(() => page.getByLabel(/^Your note on/).inputValue()).toBe('ask Ada');
  expect(await readStored(page, 'shortlist')).toBe(text);
  expect(await getKeys(page)).not.toContain('/shortlist');
});

test('a profile from an earlier version is used, and can be deleted', async () => {
  const page = await openWith({ '/profile': STORED_PROFILE, '/profile-damaged': '{' }, '/');
  await expect.poll(async () => (await getMatchLines(page))[0]).toContain('You have OCaml');
  await openProfileDialog(page);
  await page.getByRole('button', { name: 'Delete my skills' }).click();
  expect((await getKeys(page)).filter((key) => key.includes('profile'))).toEqual([]);
});

test('a draft from an earlier version is in the editor', async () => {
  const page = await openWith({ '/draft': JSON.stringify({ id: '', fields: { title: 'An old draft' }, text: '' }) }, '/add/');
  await expect.poll(() => page.getByLabel('Title', { exact: true }).inputValue()).toBe('An old draft');
  expect(await getKeys(page)).not.toContain('/draft');
});

test('a theme from an earlier version is used until the visitor changes it', async () => {
  const page = await openWith({ theme: 'dark' }, '/');
  const getTheme = (): Promise<string | null> => page.locator('html').getAttribute('data-theme');
  expect(await getTheme()).toBe('dark');
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await page.reload();
  expect(await getTheme()).toBe('light');
});

test('a newer value wins over the one of an earlier version', async () => {
  const page = await openWith({ '/shortlist': '[]', 'pioneer:/:shortlist': '[{"id":"router-vm","note":""}]' }, '/');
  await expect.poll(() => page.locator('shortlist-count').textContent()).toBe('1 idea');
});
