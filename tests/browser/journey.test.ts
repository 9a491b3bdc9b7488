import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';

const visit = visitor();

const WIDTHS = [
  { width: 375, reason: 'on a phone with a keyboard' },
  { width: 1280, reason: 'at a desk' },
];

/** A control that is more Tab stops away is too hard to reach. */
const MOST_STOPS = 80;

/** Presses Tab until the element `selector` has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

const count = (page: Page): Promise<string | null> => page.locator('[data-result-count]').getAttribute('data-result-count');

test.each(WIDTHS)('$reason: search, filter, star, compare and copy an outline with the keyboard only', async ({ width }) => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page } = await visit('/?status=open', { viewport: { width, height: 800 }, permissions });
  const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  await press('/');
  await page.keyboard.type('unikernel');
  await expect.poll(() => page.locator('#results mark').count()).toBeGreaterThan(0);
  const searched = Number(await count(page));

  if (width < 960) {
    await tabTo(page, '[popovertarget=filters]:not([data-show-results])');
    await press('Enter');
  }
  await tabTo(page, 'input[name=topic][value=networking]');
  await press('Space');
  await expect.poll(() => page.locator('ul.filter-chips [data-remove-filter]').count()).toBe(2);
  if (width < 960) await press('Escape');
  await expect.poll(async () => Number(await count(page))).toBeLessThan(searched);
  await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');

  await press('/', 'ArrowDown', 's', 'ArrowDown', 's');
  expect(await page.locator('shortlist-count').textContent()).toBe('2 ideas');

  await press('Home');
  await page.reload();
  await tabTo(page, 'a[href="/shortlist/"]');
  await press('Enter');
  await page.waitForURL('**/shortlist/');
  await expect.poll(() => page.locator('[data-table] thead a').count()).toBe(2);
  const title = await page.locator('[data-table] thead a').first().textContent();
  await tabTo(page, '[data-table] thead a');
  await press('Enter');
  await expect.poll(() => page.locator('h1').textContent()).toBe(title);

  await tabTo(page, 'details[name=proposal] > summary');
  await press('Enter');
  await tabTo(page, 'details[name=proposal] copy-block button');
  await press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`# ${title}: a proposal`);
});
