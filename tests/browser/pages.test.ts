import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';

const visit = visitor();

/** One page of each kind. */
const PAGES = [
  '/',
  '/projects/router-vm/',
  '/projects/bitcoin-pinata/',
  '/topics/',
  '/topics/networking/',
  '/mentors/wanted/',
  '/programmes/gsoc-2026/',
  '/about/',
  '/guides/students/',
  '/guides/mentors/',
  '/glossary/',
  '/no-such-page/',
];

test.each(PAGES)('%s is never wider than the window', async (path) => {
  const { page, status } = await visit(path);
  expect(status).toBe(path === '/no-such-page/' ? 404 : 200);
  for (const width of [320, 375, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`).toBeLessThanOrEqual(width);
  }
});

test('at 1280 px the search, the filters and any six ideas are visible without scrolling', async () => {
  const { page } = await visit('/', { bypassCSP: true });
  await page.addStyleTag({ content: 'li { content-visibility: visible !important }' });
  const bottom = await page.locator('#results').evaluate((list) => {
    const tallest = [...list.children].map((item) => item.getBoundingClientRect().height).sort((a, b) => b - a);
    return list.getBoundingClientRect().top + tallest.slice(0, 6).reduce((sum, height) => sum + height, 0);
  });
  expect(bottom).toBeLessThanOrEqual(800);
  expect(await page.locator('#filters input[name=topic]').first().isVisible()).toBe(true);
});

test('the theme follows the system until the visitor presses the switch, which is stored', async () => {
  const { page } = await visit('/', { colorScheme: 'dark' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  const light = await ground();
  expect(light).not.toBe(dark);
  await page.goto(new URL('/about/', page.url()).href);
  expect(await ground()).toBe(light);
});

test('without JavaScript on a phone, the links to browse are in a collapsed list', async () => {
  const { page } = await visit('/', { javaScriptEnabled: false, viewport: { width: 375, height: 812 } });
  expect(await page.getByRole('link', { name: 'Networking' }).first().isVisible()).toBe(true);
  const browse = page.locator('nav[aria-label=Browse]');
  expect(await browse.getByRole('link').count()).toBe(0);
  await browse.getByText('Browse by topic').click();
  await browse.getByRole('link', { name: 'Storage' }).click();
  expect(await page.locator('h1').textContent()).toBe('Ideas about Storage');
});

test('without JavaScript the list is complete, has links for every filter, and has no controls', async () => {
  const { page } = await visit('/', { javaScriptEnabled: false });
  const listed = await page.locator('#results [data-idea]').count();
  expect(String(listed)).toBe(await page.locator('[data-result-count]').getAttribute('data-result-count'));
  expect(await page.locator('input:visible, select:visible, button:visible').count()).toBe(0);
  await page.locator('nav[aria-label=Browse] a', { hasText: 'Networking' }).click();
  expect(await page.locator('h1').textContent()).toBe('Ideas about Networking');
});

test('a printed page has no controls and shows the URLs of links', async () => {
  const { page } = await visit('/projects/router-vm/', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav[aria-label=Site]').isVisible()).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  const after = await page
    .locator('ul a[href*="rfc2131"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('rfc2131');
});
