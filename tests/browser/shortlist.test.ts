import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';
import { readStored, writeStored } from '../support/storage.ts';

const visit = visitor();
const visitEdgeCases = visitor('edgeCasesOrigin');

const SCREENS = [
  { width: 375, height: 812 },
  { width: 1280, height: 800 },
];

/** Opens the shortlist in a browser that has `stored` as its shortlist. */
async function open(stored: unknown, path = '/shortlist/', options = {}, from = visit): Promise<Page> {
  const { page } = await from('/about/', { bypassCSP: true, ...options });
  await writeStored(page, 'shortlist', typeof stored === 'string' ? stored : JSON.stringify(stored));
  await page.goto(new URL(path, page.url()).href);
  return page;
}

const saved = (...ids: string[]) => ids.map((id) => ({ id, note: '' }));
const columns = (page: Page): Promise<string[]> => page.locator('[data-table] thead a').allTextContents();
const kept = (page: Page): Promise<string | null> => readStored(page, 'shortlist');
const SSH = /^SSH in OCaml/;

test.each(SCREENS)('at $width px saved ideas are compared, and the visitor can reorder them with the keyboard', async (viewport) => {
  const page = await open(saved('router-vm', 'ocaml-ssh', 'syslog-collector'), '/shortlist/', { viewport });
  await expect.poll(() => columns(page)).toHaveLength(3);
  for (const label of ['Difficulty', 'Size', 'Mentors', 'Skills'])
    expect(await page.getByRole('rowheader', { name: label }).count(), label).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  const right = page.getByRole('button', { name: /^Move A router VM.* to the right/ });
  await right.press('Enter');
  await expect.poll(async () => (await columns(page))[0]).toMatch(SSH);
  expect(await right.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.getByText('is now number 2 of 3.').isVisible()).toBe(true);
  await page.reload();
  await expect.poll(async () => (await columns(page))[0]).toMatch(SSH);
  expect(await findAxeViolations(page)).toEqual([]);
});

test.each(SCREENS)('at $width px a note is stored while it is typed, and is part of the Markdown but not of the link', async (viewport) => {
  const page = await open(saved('router-vm'), '/shortlist/', { viewport, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByLabel(/^Your note on A router VM/).fill('Ask *who* knows <b>IPv6</b>');
  await page.reload();
  await expect.poll(() => page.getByLabel(/^Your note on/).inputValue()).toBe('Ask *who* knows <b>IPv6</b>');
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect.poll(copied).toContain('Ask \\*who\\* knows \\<b\\>IPv6\\</b\\>');
  expect(await copied()).toContain(`](${new URL('/projects/router-vm/', page.url()).href})`);
  await page.getByRole('button', { name: 'Copy a link' }).click();
  await expect.poll(copied).toBe(new URL('/shortlist/?ideas=router-vm', page.url()).href);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download Markdown' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toContain('# My shortlist');
});

test.each(SCREENS)('at $width px an idea is removed and restored with its note', async (viewport) => {
  const page = await open([{ id: 'router-vm', note: 'mine' }, ...saved('ocaml-ssh')], '/shortlist/', { viewport });
  await page.getByRole('button', { name: /^Remove A router VM/ }).press('Enter');
  await expect.poll(() => columns(page)).toHaveLength(1);
  await page.locator('button:focus', { hasText: 'Undo' }).press('Enter');
  await expect.poll(() => columns(page)).toHaveLength(2);
  expect(await kept(page)).toContain('"note":"mine"');
});

test.each([
  { answer: 'Only view it', after: ['ocaml-ssh'], reason: 'viewing it changes nothing' },
  { answer: 'Add to my shortlist', after: ['ocaml-ssh', 'router-vm'], reason: 'the shared ideas are added at the end' },
  { answer: 'Replace my shortlist', after: ['router-vm', 'ocaml-ssh'], reason: 'the shared ideas replace the others' },
])('a shared link asks before it changes anything: $reason', async ({ answer, after }) => {
  const page = await open([{ id: 'ocaml-ssh', note: 'my note' }], '/shortlist/?ideas=router-vm,ocaml-ssh,..%2Fx');
  await page.getByText('Somebody has shared this shortlist of 2 ideas with you.').waitFor();
  expect(await page.getByText('One part of the link could not be read and is left out.').isVisible()).toBe(true);
  await expect.poll(() => columns(page)).toHaveLength(2);
  expect(await kept(page)).toBe('[{"id":"ocaml-ssh","note":"my note"}]');
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: answer }).click();
  await expect.poll(async () => (JSON.parse((await kept(page)) ?? '[]') as { id: string }[]).map(({ id }) => id)).toEqual(after);
  expect(await kept(page)).toContain('my note');
});

test('an idea that no longer exists is reported and can be removed', async () => {
  const page = await open(saved('no-such-idea', 'router-vm'));
  await page.getByText('There is no idea “no-such-idea” any more. It may have been withdrawn.').waitFor();
  expect(await columns(page)).toHaveLength(1);
  await page.getByRole('button', { name: 'Remove no-such-idea' }).click();
  await expect.poll(() => kept(page)).toBe('[{"id":"router-vm","note":""}]');
});

test('a renamed idea is found under its new id, which is shown and stored', async () => {
  const page = await open([{ id: 'naked', note: 'still mine' }], '/shortlist/', {}, visitEdgeCases);
  await page.getByText('“naked” is now called').waitFor();
  await expect.poll(() => kept(page)).toBe('[{"id":"bare","note":"still mine"}]');
  await expect.poll(() => columns(page)).toHaveLength(1);
});

test.each([
  { stored: '{"not": json', reason: 'no JSON' },
  { stored: '{"v": 1}', reason: 'no list' },
  { stored: '[{"id": 7}, null, "x"]', reason: 'a list without a valid row' },
])('a damaged shortlist is kept under another key and reported: $reason', async ({ stored }) => {
  const page = await open(stored);
  await page.getByText('This browser could not read your shortlist, so the list is empty now.').waitFor();
  expect(await page.getByText('Your shortlist is empty.').isVisible()).toBe(true);
  expect(await readStored(page, 'shortlist-damaged')).toBe(stored);
  expect(await findAxeViolations(page)).toEqual([]);
});

test('an idea that cannot be loaded stays on the list, and "Try again" loads it', async () => {
  const page = await open(saved('router-vm'), '/about/', { allowErrors: /not valid JSON/ });
  await page.route('**/router-vm.json', (route) => route.fulfill({ body: 'damaged' }));
  await page.goto(new URL('/shortlist/', page.url()).href);
  await page.getByText('1 idea could not be loaded.').waitFor();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => columns(page)).toHaveLength(1);
});

test('without JavaScript the page says that it needs it, and links to the ideas', async () => {
  const { page } = await visit('/shortlist/', { javaScriptEnabled: false });
  const words = page.locator('main noscript p');
  expect(await words.innerText()).toContain('so this page needs JavaScript');
  expect(await words.getByRole('link', { name: 'Back to the ideas' }).isVisible()).toBe(true);
});
