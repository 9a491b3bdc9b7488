import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { openFilters } from '../support/filters.ts';
import { visitor } from '../support/browser.ts';

const visit = visitor();

const WIDTHS = [{ width: 375 }, { width: 1280 }];

const counted = async (page: Page): Promise<number> => Number(await page.locator('[data-result-count]').getAttribute('data-result-count'));
const promised = async (page: Page, value: string): Promise<number> =>
  Number(await page.locator(`label:has(input[value="${value}"]) [data-count]`).getAttribute('data-count'));
const chips = (page: Page): Promise<string[]> => page.locator('ul.filter-chips button').allTextContents();
const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

/** Opens the catalogue and makes its filters visible. */
async function open(width: number, path = '/'): Promise<Page> {
  const { page } = await visit(path, { viewport: { width, height: 800 }, bypassCSP: true });
  if (path !== '/') await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
  await openFilters(page);
  return page;
}

test.each(WIDTHS)(
  'a value is excluded, shows the count it would have when included, and is included again, at $width px',
  async ({ width }) => {
    const page = await open(width);
    const all = await counted(page);
    const having = await promised(page, 'networking');
    const button = page.getByRole('button', { name: 'Exclude Networking' });
    await button.click();
    await expect.poll(() => counted(page)).toBe(all - having);
    await expect.poll(() => search(page)).toBe('?topic=-networking');
    expect(await chips(page)).toEqual(['not Networking ×']);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await promised(page, 'networking')).toBe(having);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.locator('input[value=networking]').check();
    await expect.poll(() => counted(page)).toBe(having);
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await button.click();
    await button.click();
    await expect.poll(() => counted(page)).toBe(all);
    await expect.poll(() => search(page)).toBe('');
  },
);

test.each(WIDTHS)('of two topics, any matches until all are required, at $width px', async ({ width }) => {
  const page = await open(width);
  const both = page.locator('label', { has: page.locator('input[name=all][value=topic]') });
  await page.locator('input[value=networking]').check();
  expect(await both.isVisible()).toBe(false);
  await page.locator('input[value=virtualisation]').check();
  await expect.poll(() => chips(page)).toEqual(['Networking ×', 'Virtualisation ×', 'Clear all']);
  const either = await counted(page);
  await both.click();
  await expect.poll(() => search(page)).toBe('?topic=networking&topic=virtualisation&all=topic');
  await expect.poll(() => counted(page)).toBeLessThan(either);
  expect(await counted(page)).toBeGreaterThan(0);
  expect(await promised(page, 'networking')).toBe(await counted(page));
  expect(await chips(page)).toEqual(['Networking ×', 'Virtualisation ×', 'every topic of these ×', 'Clear all']);
  expect(await findAxeViolations(page)).toEqual([]);
  const left = await promised(page, 'security');
  await page.locator('input[value=security]').check();
  await expect.poll(() => counted(page)).toBe(left);
});

test.each(WIDTHS)('values without ideas are dimmed and stay in the list, at $width px', async ({ width }) => {
  const page = await open(width, '/?topic=networking');
  const rows = page.locator('#filters label:has([data-count="0"])');
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await rows.first().isVisible()).toBe(true);
  expect(await rows.first().evaluate((row) => getComputedStyle(row).fontStyle)).toBe('italic');
  expect(await findAxeViolations(page)).toEqual([]);
});

test.each(WIDTHS)('chips are removed one by one or all at once, at $width px', async ({ width }) => {
  const { page } = await visit('/?q=ocaml&topic=networking&topic=-security&difficulty=hard', { viewport: { width, height: 800 } });
  await expect.poll(() => chips(page)).toEqual(['Networking ×', 'not Security ×', 'Hard ×', 'Clear all']);
  await page.getByRole('button', { name: 'Remove the filter not Security' }).click();
  await expect.poll(() => chips(page)).toEqual(['Networking ×', 'Hard ×', 'Clear all']);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect.poll(() => chips(page)).toEqual([]);
  await expect.poll(() => search(page)).toBe('?q=ocaml');
  await expect.poll(() => page.locator(':focus').getAttribute('name')).toBe('q');
});

test.each(WIDTHS)('unknown values in a link are ignored and reported, with a suggestion, at $width px', async ({ width }) => {
  const { page } = await visit('/?skill=ocmal&topic=networking&topic=%3Cscript%3E&utm=x', {
    viewport: { width, height: 800 },
    bypassCSP: true,
  });
  await page.getByText('Unknown skill “ocmal” was ignored').waitFor();
  await page.getByText('Unknown topic “<script>” was ignored').waitFor();
  expect(await chips(page)).toEqual(['Networking ×']);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'OCaml', exact: true }).first().click();
  await expect.poll(() => chips(page)).toEqual(['Networking ×', 'OCaml ×', 'Clear all']);
  await expect.poll(() => search(page)).toBe('?topic=networking&skill=ocaml');
  expect(await page.getByText('is called').count()).toBe(0);
});
