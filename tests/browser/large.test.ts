import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';
import { LARGE } from '../support/large-catalogue.ts';

const visit = visitor('largeOrigin');

const ids = (page: Page): Promise<(string | null)[]> =>
  page.locator('#results [data-idea]').evaluateAll((items) => items.map((item) => item.getAttribute('data-idea')));
const more = (page: Page) => page.getByRole('button', { name: 'Load more' });

test('the first page of a long list needs no further requests', async () => {
  const { page, requests } = await visit('/');
  await page.waitForLoadState('networkidle');
  expect(await ids(page)).toHaveLength(40);
  expect(await page.locator('[data-result-count]').getAttribute('data-result-count')).toBe(String(LARGE));
  expect(requests.filter((url) => url.includes('/find/'))).toEqual([]);
  expect(await page.getByText('40 of 90 shown').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'Next' }).isVisible()).toBe(false);
});

test('the button loads more ideas in order and moves the focus to the first new one', async () => {
  const { page } = await visit('/', { bypassCSP: true });
  const before = await ids(page);
  await more(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => ids(page).then(({ length }) => length)).toBe(60);
  const after = await ids(page);
  expect(after.slice(0, 40)).toEqual(before);
  expect(new Set(after).size).toBe(60);
  expect(await page.locator(':focus').getAttribute('href')).toBe(`/projects/${after[40]}/`);
  expect(await findAxeViolations(page)).toEqual([]);
});

test('more ideas load automatically near the end of the list, until all are shown', async () => {
  const { page } = await visit('/');
  for (const shown of [60, 80, LARGE]) {
    await page.locator('#results li[data-idea]').last().scrollIntoViewIfNeeded();
    await expect.poll(() => ids(page).then(({ length }) => length)).toBeGreaterThanOrEqual(shown);
  }
  expect(new Set(await ids(page)).size).toBe(LARGE);
  expect(await more(page).isVisible()).toBe(false);
});

test('results load in steps of twenty, with rows that the page did not contain', async () => {
  const { page } = await visit('/?topic=networking');
  await expect.poll(() => page.locator('[data-result-count]').getAttribute('data-result-count')).toBe('45');
  await expect.poll(() => ids(page).then(({ length }) => length)).toBe(20);
  await more(page).click();
  await expect.poll(() => ids(page).then(({ length }) => length)).toBe(40);
});

test('a facet with very many values lists some and links to all, and every value works in the URL', async () => {
  const { page } = await visit('/');
  const skills = page.locator('fieldset', { hasText: 'Skill' });
  expect(await skills.locator('input[name=skill]').count()).toBe(40);
  const link = skills.getByRole('link', { name: 'all 90 skills' });
  expect(await link.getAttribute('href')).toBe('/skills/');
  const { page: other } = await visit('/?skill=craft-89');
  await expect.poll(() => ids(other)).toEqual(['idea-89']);
  expect(await other.locator('ul.filter-chips button').allTextContents()).toEqual(['Craft 89 ×']);
});

test('as many rows are shown after the visitor reads an idea and goes back', async () => {
  const { page } = await visit('/');
  await more(page).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => ids(page).then(({ length }) => length)).toBeGreaterThanOrEqual(60);
  const shown = await ids(page);
  await page.locator(':focus').press('Enter');
  await page.locator('main article').waitFor();
  await page.goBack();
  await expect.poll(() => ids(page).then((now) => now.slice(0, shown.length))).toEqual(shown);
});

test('without JavaScript the list has pages with links to the next and the previous page', async () => {
  const { page } = await visit('/', { javaScriptEnabled: false });
  expect(await more(page).isVisible()).toBe(false);
  const seen = await ids(page);
  for (const [path, title] of [
    ['/page/2/', 'All ideas, page 2 of 3'],
    ['/page/3/', 'All ideas, page 3 of 3'],
  ]) {
    await page.locator('a[rel=next]').click();
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.locator('h1').textContent()).toBe(title);
    seen.push(...(await page.locator('[data-idea]').evaluateAll((items) => items.map((item) => item.getAttribute('data-idea')))));
  }
  expect(new Set(seen).size).toBe(LARGE);
  expect(await page.locator('a[rel=next]').count()).toBe(0);
  await page.locator('a[rel=prev]').click();
  await page.locator('a[rel=prev]').click();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('the list of a facet value has pages too', async () => {
  const { page } = await visit('/topics/networking/', { bypassCSP: true });
  await page.locator('a[rel=next]').click();
  expect(new URL(page.url()).pathname).toBe('/topics/networking/2/');
  expect(await page.title()).toContain('Ideas about Networking, page 2 of 2');
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/topics\/networking\/2\/$/);
  expect(await page.locator('[data-idea]').count()).toBe(5);
  expect(await findAxeViolations(page)).toEqual([]);
});
