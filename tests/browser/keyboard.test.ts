import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';

const visit = visitor();

test('the slash goes to the box, Escape clears it, and a slash in the box is a slash', async () => {
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

test('search, filter and read without a mouse', async () => {
  const { page } = await visit('/');
  await page.keyboard.press('/');
  await page.keyboard.type('unikernel');
  await expect.poll(() => page.locator('#results mark').count()).toBeGreaterThan(0);
  const inputs = page.locator('#filters input:focus');
  for (let presses = 0; presses < 12 && (await inputs.count()) === 0; presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => page.locator('.chips button').count()).toBe(1);
  const title = await page.locator('#results h3 a').first().textContent();
  await page.locator('#results h3 a').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('h1').textContent()).toBe(title);
});

test('the first stop of the Tab key skips to the content, and the focus can be seen', async () => {
  const { page } = await visit('/');
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  expect(await focused.textContent()).toBe('Skip to the content');
  expect(await focused.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(50);
  await page.keyboard.press('Enter');
  expect(await page.locator('main:focus').count()).toBe(1);
});
