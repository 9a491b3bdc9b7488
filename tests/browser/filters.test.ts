import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';

const visit = visitor();

const ids = (page: Page): Promise<(string | null)[]> =>
  page.locator('#results [data-idea]').evaluateAll((items) => items.map((item) => item.getAttribute('data-idea')));
const box = (page: Page, name: string, value: string) => page.locator(`input[name=${name}][value="${value}"]`);
const counted = async (page: Page): Promise<number> => Number(await page.locator('[data-result-count]').getAttribute('data-result-count'));

test('a filter shows as many ideas as its count says, in the same order', async () => {
  const { page } = await visit('/');
  const before = await ids(page);
  const promised = Number(await page.locator('label:has(input[value=networking]) [data-count]').getAttribute('data-count'));
  await box(page, 'topic', 'networking').check();
  await expect.poll(() => counted(page)).toBe(promised);
  const after = await ids(page);
  expect(after).toHaveLength(promised);
  expect(after).toEqual(before.filter((id) => after.includes(id)));
  await expect.poll(() => new URL(page.url()).search).toBe('?topic=networking');
});

test('counts depend on the other filters and are correct', async () => {
  const { page } = await visit('/?topic=networking');
  await expect.poll(() => counted(page)).toBeLessThan(25);
  for (const value of ['easy', 'intermediate', 'hard']) {
    const promised = Number(await page.locator(`label:has(input[value=${value}]) [data-count]`).getAttribute('data-count'));
    await box(page, 'difficulty', value).check();
    await expect.poll(() => counted(page)).toBe(promised);
    await box(page, 'difficulty', value).uncheck();
  }
});

test('a link with filters shows the same list, whatever the order of its keys', async () => {
  const { page } = await visit('/?sort=title&size=175&topic=networking&q=ocaml&topic=-security&unknown=x&skill=no-such-skill');
  await expect
    .poll(() => page.locator('ul.filter-chips button').allTextContents())
    .toEqual(['Networking ×', 'not Security ×', '175 hours ×', 'Clear all']);
  expect(await box(page, 'topic', 'networking').isChecked()).toBe(true);
  expect(await page.locator('select[name=sort]').inputValue()).toBe('title');
  const shown = await ids(page);
  expect(shown.length).toBeGreaterThan(0);
  const other = await visit('/?q=ocaml&topic=networking&topic=-security&size=175&sort=title');
  await expect.poll(() => ids(other.page)).toEqual(shown);
});

test('the back and forward buttons restore the filters', async () => {
  const { page } = await visit('/');
  const all = await counted(page);
  await box(page, 'difficulty', 'hard').check();
  await expect.poll(() => counted(page)).toBeLessThan(all);
  const hard = await counted(page);
  await box(page, 'topic', 'testing').check();
  await expect.poll(() => counted(page)).toBeLessThan(hard);
  await expect.poll(() => new URL(page.url()).search).toBe('?topic=testing&difficulty=hard');
  await page.goBack();
  await expect.poll(() => counted(page)).toBe(hard);
  expect(await box(page, 'topic', 'testing').isChecked()).toBe(false);
  await page.goBack();
  await expect.poll(() => counted(page)).toBe(all);
  await page.goForward();
  await expect.poll(() => counted(page)).toBe(hard);
  expect(await box(page, 'difficulty', 'hard').isChecked()).toBe(true);
});

test('the list is the same after the visitor reads an idea and goes back', async () => {
  const { page } = await visit('/?q=router');
  await expect.poll(() => page.locator('#results mark').count()).toBeGreaterThan(0);
  const shown = await ids(page);
  await page.locator('#results h3 a').first().click();
  await page.locator('h1').waitFor();
  await page.goBack();
  await expect.poll(() => ids(page)).toEqual(shown);
});

test('a chip removes its filter and moves the focus to the next chip, or from the last chip to the search box', async () => {
  const { page } = await visit('/?topic=networking&difficulty=easy');
  await page.getByRole('button', { name: 'Remove the filter Networking' }).click();
  await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('Remove the filter Easy');
  await expect.poll(() => new URL(page.url()).search).toBe('?difficulty=easy');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator(':focus').getAttribute('name')).toBe('q');
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('the list is sorted', async () => {
  const { page } = await visit('/');
  await page.locator('select[name=sort]').selectOption('easiest');
  const filled = async () =>
    (await page.locator('#results [aria-hidden=true]').allTextContents()).map((dots) => dots.split('●').length - 1);
  await expect.poll(async () => (await filled())[0]).toBe(1);
  const levels = await filled();
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
  await expect.poll(() => new URL(page.url()).search).toBe('?sort=easiest');
});

test('on a phone the filters are a sheet whose button says how many ideas there are', async () => {
  const { page } = await visit('/', { viewport: { width: 375, height: 812 } });
  expect(await page.locator('#filters').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await box(page, 'topic', 'networking').check();
  const button = page.locator('#filters .show-results');
  await expect.poll(() => button.textContent()).toMatch(/^Show \d+ ideas$/);
  await button.click();
  expect(await page.locator('#filters').isVisible()).toBe(false);
  expect(await button.textContent()).toBe(`Show ${await counted(page)} ideas`);
});

test.each([
  { width: 320, height: 568 },
  { width: 375, height: 812 },
  { width: 768, height: 1024 },
  { width: 812, height: 375 },
])('at $width by $height px the sheet scrolls vertically only', async (viewport) => {
  const { page } = await visit('/', { viewport });
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const sheet = await page.locator('#filters').evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => ({
    sideways: scrollWidth - clientWidth,
    down: scrollHeight - clientHeight,
  }));
  expect(sheet.sideways).toBe(0);
  expect(sheet.down).toBeGreaterThan(0);
});
