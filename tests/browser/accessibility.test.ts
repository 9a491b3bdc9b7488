import { expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';
import { openFilters } from '../support/filters.ts';

const visit = visitor();

/** One page of each kind, and the catalogue in each of its states. */
const PAGES = [
  '/',
  '/?q=dhpc+routr&topic=networking',
  '/?q=xyzzy',
  '/?topic=networking&topic=-security&topic=virtualisation&all=topic&sort=easiest',
  '/?skill=cobolt&topic=networking',
  '/shortlist/',
  '/offline/',
  '/projects/router-vm/',
  '/projects/bitcoin-pinata/',
  '/topics/',
  '/topics/networking/',
  '/mentors/wanted/',
  '/mentors/avsm/',
  '/programmes/gsoc-2015/',
  '/programmes/gsoc-2026/',
  '/about/',
  '/guides/students/',
  '/guides/mentors/',
  '/glossary/',
  '/add/',
  '/no-such-page/',
];

test.each(PAGES)('%s has no axe violations, in both themes and in forced colours', async (path) => {
  // The content security policy forbids the script of axe.
  const { page, status } = await visit(path, { bypassCSP: true });
  expect(status).toBe(path === '/no-such-page/' ? 404 : 200);
  if (path.includes('?')) await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
  expect(await findAxeViolations(page)).toEqual([]);
});

test('touch targets are large enough', async () => {
  for (const path of ['/', '/projects/ocaml-ssh/', '/mentors/wanted/']) {
    const { page } = await visit(path, { bypassCSP: true, viewport: { width: 375, height: 812 } });
    expect(await findAxeViolations(page, 'wcag22aa'), path).toEqual([]);
  }
});

test('there are no axe violations on a phone with the filter sheet open', async () => {
  const { page } = await visit('/', { bypassCSP: true, viewport: { width: 375, height: 812 } });
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  expect(await findAxeViolations(page)).toEqual([]);
});

const STATES = PAGES.filter((path) => path.includes('?'));

test.each(['/', ...STATES, '/?topic=networking&topic=-security', '/projects/router-vm/', '/shortlist/', '/about/'])(
  'at 200 %% zoom %s fits the window and has no axe violations',
  async (path) => {
    // A window of 1280 by 800 pixels at 200 % zoom is like one of 640 by 400 pixels with two device pixels per pixel.
    const { page } = await visit(path, { bypassCSP: true, viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    if (path.includes('?')) await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    expect(await findAxeViolations(page)).toEqual([]);
  },
);

test.each(STATES)('the filter sheet on %s has no axe violations at 200 percent zoom', async (path) => {
  const { page } = await visit(path, { bypassCSP: true, viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
  await openFilters(page);
  expect(await findAxeViolations(page)).toEqual([]);
});
