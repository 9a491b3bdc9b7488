import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';

const visit = visitor();

const fetched = (page: Page): Promise<string[]> =>
  page.locator('link[rel=prefetch]').evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));

test('the page of a link with the pointer or the focus is prefetched once', async () => {
  const { page } = await visit('/');
  expect(await fetched(page)).toEqual([]);
  const link = page.locator('#results h3 a');
  const paths = await link.evaluateAll((links) => links.map((each) => each.getAttribute('href')));
  await link.nth(0).hover();
  await expect.poll(() => fetched(page)).toEqual([paths[0]]);
  await link.nth(1).focus();
  await link.nth(0).hover();
  await expect.poll(() => fetched(page)).toEqual([paths[0], paths[1]]);
});

test.each([
  { selector: 'footer a[href^="https:"], footer a[href^="mailto:"]', reason: 'what other origins have' },
  { selector: 'a[href="/feed.xml"]', reason: 'what is no page' },
  { selector: 'header nav a[aria-current]', reason: 'the page one is on' },
])('$reason is never prefetched', async ({ selector }) => {
  const { page } = await visit('/');
  await page.locator(selector).first().focus();
  await page.locator('header a[href="/about/"]').focus();
  await expect.poll(() => fetched(page)).toEqual(['/about/']);
});

test('nothing is prefetched when the visitor saves data', async () => {
  const { page } = await visit('/about/');
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto(new URL('/', page.url()).href);
  await page.locator('#results h3 a').first().focus();
  await page.waitForTimeout(200);
  expect(await fetched(page)).toEqual([]);
});

test.each([
  { reducedMotion: 'no-preference' as const, moves: true },
  { reducedMotion: 'reduce' as const, moves: false },
])('pages have CSS view transitions unless the visitor prefers reduced motion: $reducedMotion', async ({ reducedMotion, moves }) => {
  const { page } = await visit('/about/', { reducedMotion });
  await page.addInitScript(() =>
    addEventListener('pagereveal', (event) => {
      document.documentElement.dataset['moves'] = String(event.viewTransition !== null);
    }),
  );
  await page.locator('header nav a[href="/programmes/"]').click();
  await page.waitForURL('**/programmes/');
  await expect.poll(() => page.locator('html').getAttribute('data-moves')).toBe(String(moves));
});
