import { expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';

const visit = visitor('edgeCasesOrigin');

const PAGES = [
  '/',
  '/projects/everything-at-once/',
  '/projects/bare/',
  '/projects/long-unseen/',
  '/projects/withdrawn/',
  '/topics/networking/',
  '/skills/csharp/',
  '/mentors/ada/',
  '/programmes/',
  '/about/',
];

test.each(PAGES)('%s fits the window and has no axe violations, whatever its author wrote', async (path) => {
  const { page, status } = await visit(path, { bypassCSP: true });
  expect(status).toBe(200);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`).toBeLessThanOrEqual(width);
    expect(await findAxeViolations(page)).toEqual([]);
  }
});

test('HTML in a field is shown as text', async () => {
  const { page } = await visit('/projects/everything-at-once/');
  expect(await page.locator('h1').textContent()).toContain('<tags> 🚀');
  expect(await page.getByText('<b>dusted</b>').isVisible()).toBe(true);
});

test('a heading in the text may have the name of a section, and the page has one h1', async () => {
  const { page } = await visit('/projects/everything-at-once/');
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
  expect(await page.locator('h1').count()).toBe(1);
});

test('table columns keep their alignment without a style attribute', async () => {
  const { page } = await visit('/projects/everything-at-once/');
  const cell = page.getByRole('cell', { name: '1,000' });
  expect(await cell.evaluate((element) => getComputedStyle(element).textAlign)).toBe('end');
  expect(await page.locator('[style]').count()).toBe(0);
});

test('a count of one is singular, and an alias of a skill finds the idea', async () => {
  const { page } = await visit('/');
  await page.locator('input[name=q]').fill('golang');
  await expect.poll(() => page.locator('[data-result-count]').textContent()).toBe('1 of 5 ideas');
  expect(await page.locator('#results [data-idea]').getAttribute('data-idea')).toBe('everything-at-once');
});

test('an idea that needs review says so in its row and on its page, and comes after the others', async () => {
  const { page } = await visit('/');
  expect(await page.locator('#results > li').last().getAttribute('data-idea')).toBe('withdrawn');
  const row = page.locator('[data-idea=long-unseen]');
  expect(await row.getByRole('listitem').last().innerText()).toMatch(/^Needs review\s+Networking/);
  await row.getByRole('link', { name: /Unseen for years/ }).click();
  const notice = page.getByRole('region', { name: 'Needs review' });
  expect(await notice.innerText()).toMatch(/not reviewed since it was added \d+ years ago, on 29 February 2020/);
  expect(await notice.getByRole('link', { name: 'edit its file' }).getAttribute('href')).toMatch(/projects\/long-unseen\.mdx$/);
  expect(await notice.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThan(800);
});

test('a retired idea says why it was retired and links to open ideas', async () => {
  const { page } = await visit('/projects/overtaken/');
  await page.waitForURL('**/projects/withdrawn/');
  const notice = page.getByRole('region', { name: 'This idea is retired' });
  expect(await notice.innerText()).toContain('Last attempt (2016): Superseded_by_');
  expect(await notice.locator('b').allInnerTexts()).toEqual(['This idea is retired.']);
  await notice.getByRole('link', { name: 'Bare' }).click();
  await page.waitForURL('**/projects/bare/');
});

test('a previous id redirects to the current one', async () => {
  const { page } = await visit('/projects/naked/');
  await page.waitForURL('**/projects/bare/');
  expect(await page.locator('h1').textContent()).toBe('Bare');
});
