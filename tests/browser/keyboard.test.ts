import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';

const visit = visitor();

test('slash moves the focus to the search box, Escape clears it, and a slash in the box is text', async () => {
  const { page } = await visit('/');
  const box = page.locator('input[name=q]');
  await page.keyboard.press('/');
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('tcp/ip');
  expect(await box.inputValue()).toBe('tcp/ip');
  await expect.poll(() => page.url()).toContain('q=tcp');
  await page.keyboard.press('Escape');
  expect(await box.inputValue()).toBe('');
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('the first Tab stop is a visible link that skips to the content', async () => {
  const { page } = await visit('/');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  expect(await focused.textContent()).toBe('Skip to main content');
  expect(await focused.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(50);
  await page.keyboard.press('Enter');
  expect(await page.locator('main:focus').count()).toBe(1);
});

test('a link skips the filters', async () => {
  const { page } = await visit('/');
  await page.getByRole('link', { name: 'Skip the filters' }).press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('#results li:first-child h3 a:focus').count()).toBe(1);
});
