import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';

const visit = visitor('largeOrigin');

const count = '[data-result-count]';

test('late results do not replace newer ones', async () => {
  const { page } = await visit('/');
  await page.route('**/rows/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  const shown = () => page.locator('#results [data-idea]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-idea')));
  const before = await shown();
  const box = page.locator('input[name=q]');
  // Sorted by title, the looms begin with rows that the page does not contain. These load slowly.
  await page.locator('select[name=sort]').selectOption('title');
  await box.fill('loom');
  await expect.poll(() => page.locator(count).getAttribute('data-result-count')).toBe('81');
  expect(await page.locator('#results').getAttribute('aria-busy')).toBe('true');
  await box.fill('');
  await page.locator('select[name=sort]').selectOption('fair');
  await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
  await page.waitForTimeout(900);
  expect(await shown()).toEqual(before);
  expect(await page.locator('#results mark').count()).toBe(0);
  expect(await page.locator('#results').getAttribute('aria-busy')).toBe('false');
});

test('the count changes at once and is announced when the visitor stops typing', async () => {
  const { page } = await visit('/?topic=networking');
  const status = page.locator('[role=status][data-result-count]');
  await expect.poll(() => status.textContent()).toBe('45 of 90 ideas');
  await status.evaluate((element) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(element.textContent)).observe(element, { childList: true, characterData: true, subtree: true });
  });
  await page.locator('input[name=q]').pressSequentially('zeppelin', { delay: 80 });
  await expect.poll(() => page.locator(count).getAttribute('data-result-count')).toBe('9');
  expect(await page.locator('[data-count-shown]').textContent()).toBe('9 of 90 ideas');
  const heard = (): Promise<string[]> => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(await heard()).toEqual([]);
  await expect.poll(heard, { timeout: 2000 }).toEqual(['9 of 90 ideas']);
  expect(await page.locator('[role=status][data-result-count]').count()).toBe(1);
});

test('when nothing matches, the page offers relaxed queries with their counts', async () => {
  const { page } = await visit('/?q=zeppelin&topic=storage');
  await page.getByText('No ideas match').waitFor();
  const ways = page.locator('[data-relaxations] a');
  await expect.poll(() => ways.allTextContents()).toEqual(['without zeppelin: 45 ideas', 'without Storage: 9 ideas']);
  await ways.last().click();
  await expect.poll(() => page.locator(count).getAttribute('data-result-count')).toBe('9');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=zeppelin');
  await expect.poll(() => page.locator('#results a:focus').count()).toBe(1);
  await page.goBack();
  await expect.poll(() => page.locator(count).getAttribute('data-result-count')).toBe('0');
});
