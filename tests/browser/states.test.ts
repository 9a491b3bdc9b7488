import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { openFilters } from '../support/filters.ts';
import { visitor } from '../support/browser.ts';

const visitAt = visitor('largeOrigin');

/** Makes the site answer requests for `pattern` after `delay` milliseconds. */
async function slow(page: Page, pattern: string, delay: number): Promise<void> {
  await page.route(pattern, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue().catch(() => undefined);
  });
}
const gone = (page: Page): Promise<unknown> => page.route('**/find/**', (route) => route.fulfill({ body: 'gone' }));
/** Checks a filter value, which is in a sheet on a phone. */
async function choose(page: Page, value: string): Promise<void> {
  const isSheet = await openFilters(page);
  await page.locator(`input[value=${value}]`).check();
  if (isSheet) await page.keyboard.press('Escape');
}
const home = (page: Page): string => new URL('/', page.url()).href;

describe.each([{ width: 375 }, { width: 1280 }])('at $width px', ({ width }) => {
  const visit: typeof visitAt = (path, options) => visitAt(path, { viewport: { width, height: 800 }, ...options });

  test.each([
    { pattern: '**/columns.bin', ask: '/?topic=networking', reason: 'the columns' },
    { pattern: '**/rows/**', ask: '/?q=loom&sort=title', reason: 'the rows' },
  ])('while $reason load slowly, the page says so', async ({ pattern, ask }) => {
    const { page } = await visit('/about/', { bypassCSP: true });
    await slow(page, pattern, 1500);
    await page.goto(new URL(ask, page.url()).href);
    await page.getByText('Loading …').waitFor();
    expect(await page.locator('#results').getAttribute('aria-busy')).toBe('true');
    expect(await page.locator('#results h3 a').first().isVisible(), 'what is there can be read').toBe(true);
    expect(await findAxeViolations(page)).toEqual([]);
    await expect.poll(() => page.locator('#results').getAttribute('aria-busy'), { timeout: 10_000 }).toBe('false');
    expect(await page.getByText('Loading …').count()).toBe(0);
  });

  test('a fast result shows no loading message', async () => {
    const { page } = await visit('/about/');
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.querySelector('[data-loading]')?.textContent) document.documentElement.dataset['waited'] = '';
      }).observe(document, { subtree: true, childList: true });
    });
    await page.goto(`${home(page)}?topic=networking`);
    await expect.poll(() => page.locator('[data-result-count]').getAttribute('data-result-count')).toBe('45');
    expect(await page.locator('html').getAttribute('data-waited')).toBe(null);
  });

  test('a long wait is explained', async () => {
    const { page } = await visit('/about/');
    await slow(page, '**/columns.bin', 7000);
    await page.goto(`${home(page)}?topic=networking`);
    await page.getByText('the network is slow').waitFor();
  });

  test('slow further rows show a loading message beside the button', async () => {
    const { page } = await visit('/about/');
    await slow(page, '**/rows/**', 1500);
    await page.goto(home(page));
    await page.getByRole('button', { name: 'Load more' }).press('Enter');
    await page.locator('[data-load-more]').getByText('Loading …').waitFor();
    await page.getByText('60 of 90 shown').waitFor();
  });

  test('a page that is older than the index says so, and can be reloaded', async () => {
    const { page } = await visit('/', { bypassCSP: true, allowErrors: /is damaged/ });
    await gone(page);
    await page.route(home(page), async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/\/find\/\w+\//, '/find/0123456789/') });
    });
    await choose(page, 'networking');
    await page.getByText('There is a new version of the catalogue since you opened this page.').waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => page.locator('[data-result-count]').getAttribute('data-result-count')).toBe('45');
  });

  test('offline, the page says so, and "Try again" works when the network is back', async () => {
    const { page } = await visit('/');
    await page.context().setOffline(true);
    await choose(page, 'networking');
    await page.getByText('You are offline.').waitFor();
    expect(await page.locator('[data-error-banner]').textContent()).toContain('You can read the pages that you opened before.');
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.locator('[data-result-count]').getAttribute('data-result-count')).toBe('45');
  });

  test('the empty list and the 404 page link to the catalogue', async () => {
    const { page } = await visit('/?q=xyzzy');
    await page.getByText('No ideas match your search and filters.').waitFor();
    expect(await page.getByRole('link', { name: 'Show all ideas' }).isVisible()).toBe(true);
    await page.goto(`${home(page)}no-such-page/`);
    expect(await page.getByRole('link', { name: 'Search the ideas' }).isVisible()).toBe(true);
  });

  test('without JavaScript the offline page has its text and links, and no empty list', async () => {
    const { page } = await visit('/offline/', { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'the list of ideas' }).isVisible()).toBe(true);
    expect(await page.getByText('Pages you can read now').isVisible()).toBe(false);
  });
});
