import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';

const visit = visitor();

const WIDTHS = [
  { width: 375, height: 812, reason: 'on a phone with a keyboard' },
  { width: 1280, height: 800, reason: 'at a desk' },
];

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const row = activeElement?.closest('[data-idea]')?.getAttribute('data-idea');
    return row ?? activeElement?.getAttribute('name') ?? activeElement?.textContent ?? '';
  });
const ids = (page: Page): Promise<(string | null)[]> =>
  page.locator('#results [data-idea]').evaluateAll((items) => items.map((item) => item.getAttribute('data-idea')));

/** Presses `keys` one by one, and returns where the focus is after each. */
async function walk(page: Page, ...keys: string[]): Promise<string[]> {
  const seen: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    seen.push(await focused(page));
  }
  return seen;
}

test.each(WIDTHS)(
  '$reason: the arrow keys move from the search box through the ideas and back, and Enter opens one',
  async ({ width, height }) => {
    const { page } = await visit('/', { viewport: { width, height } });
    const [first = '', second = '', third = ''] = (await ids(page)).map(String);
    expect(await walk(page, '/', 'ArrowDown', 'ArrowDown', 'j', 'k', 'ArrowUp', 'ArrowUp')).toEqual([
      'q',
      first,
      second,
      third,
      second,
      first,
      'q',
    ]);
    await walk(page, 'ArrowDown', 'Tab', 'ArrowDown');
    expect(await focused(page), 'from anything in a row to the next row').toBe(second);
    await page.keyboard.press('Enter');
    await page.locator('main article').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/projects/${second}/`);
  },
);

test('the arrow keys scroll the page when the focus is not in the list', async () => {
  const { page } = await visit('/');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('the shortcuts work in lists on other pages, and slash opens the catalogue with the focus in the search box', async () => {
  const { page } = await visit('/topics/networking/');
  const list = await page.locator('li[data-idea]').evaluateAll((items) => items.map((item) => item.getAttribute('data-idea')));
  expect(await walk(page, 'j', 'ArrowDown', 'ArrowUp', 'ArrowUp')).toEqual([list[0], list[1], list[0], list[0]]);
  await page.keyboard.press('/');
  await page.locator('input[name=q]:focus').waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});

test.each(WIDTHS)(
  '$reason: the help lists the shortcuts, switches single characters off and returns the focus',
  async ({ width, height }) => {
    const { page } = await visit('/', { viewport: { width, height }, bypassCSP: true });
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await walk(page, '/', 'ArrowDown');
    const row = await focused(page);
    await page.keyboard.press('?');
    await help.waitFor();
    expect(await help.locator('dt').allTextContents()).toEqual(['/', '↓ or j', '↑ or k', 'Enter', 's', 'Esc', '?']);
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('j');
    expect(await help.locator(':focus').textContent(), 'no shortcut works behind the dialog').toBe('Close');
    await help.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(row);
    expect(await walk(page, 'j', '?', '/')).toEqual([row, row, row]);
    expect(await help.count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).not.toBe(row);
    await page.reload();
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).focus();
    await page.keyboard.press('Enter');
    expect(await help.getByRole('checkbox').isChecked(), 'the choice is kept').toBe(false);
    await help.getByRole('checkbox').check();
    await help.getByRole('button', { name: 'Close' }).click();
    await help.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Keyboard shortcuts');
  },
);

test.each([
  { path: '/', within: '#results li[data-idea] >> nth=1', keys: ['j', 'j', 's'], reason: 'of the row that has the focus' },
  { path: '/projects/router-vm/', within: 'main article', keys: ['s'], reason: 'of the page’s own idea' },
])('s presses the star $reason', async ({ path, within, keys }) => {
  const { page } = await visit(path);
  await page.locator(within).evaluate((place) => {
    place.querySelectorAll('[data-star]').forEach((star) => star.remove());
    const star = document.createElement('button');
    star.dataset['star'] = '';
    star.addEventListener('click', () => star.setAttribute('aria-pressed', 'true'));
    place.prepend(star);
  });
  await walk(page, ...keys);
  await page.locator(within).locator('[data-star][aria-pressed=true]').waitFor();
});
