import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { objections } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';

const visit = visitor();
const visitAwkward = visitor('awkwardOrigin');

const WIDTHS = [{ width: 375 }, { width: 1280 }];
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const headings = (page: Page): Promise<string[]> => page.locator('main h2').allTextContents();
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const screen = (width: number) => ({ viewport: { width, height: 800 } });

test.each(WIDTHS)('at $width px what was tried is a line of years that ends with what remains', async ({ width }) => {
  const { page } = await visit('/projects/router-vm/', screen(width));
  const years = await page.locator('#section-history ~ ol > li > h3').allTextContents();
  expect(years).toEqual(['2015', '2020', 'What remains today']);
  expect(await page.locator('.today').innerText()).toContain('Relay agents are barely handled, and there is no DHCPv6.');
});

test.each(WIDTHS)('at $width px a way in begins with its first week, anything else with what it is', async ({ width }) => {
  const starter = await visit('/projects/ocaml-planet/', screen(width));
  expect((await headings(starter.page))[0]).toBe('Your first week');
  const top = (selector: string) =>
    starter.page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);
  expect(await top('#section-first-week')).toBeLessThan(await top('main .prose'));
  const { page } = await visit('/projects/router-vm/', screen(width));
  expect((await headings(page))[0]).toBe('How to go about it');
});

test.each(WIDTHS)('at $width px a related idea says why it is one', async ({ width }) => {
  const { page } = await visit('/projects/router-vm/', screen(width));
  const reasons = await page.locator('#section-related ~ ul span').allTextContents();
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.filter((reason) => !/^(Also about|Both mention) \S/.test(reason))).toEqual([]);
  expect(reasons.join()).toContain('Networking');
});

test.each(WIDTHS)('at $width px an outline for the size one chooses is copied, and saved as a file', async ({ width }) => {
  const { page } = await visit('/projects/router-vm/', { ...screen(width), ...CLIPBOARD, bypassCSP: true });
  const copy = page.getByRole('button', { name: 'Copy the outline for 350 hours' });
  expect(await copy.isVisible()).toBe(false);
  await page.getByText('350 hours Large').click();
  await copy.click();
  await expect.poll(() => copied(page)).toMatch(/^# A router VM.*: a proposal\n[\s\S]*Weeks 1 to 2[\s\S]*Week 12[\s\S]*mailto:/);
  expect(await page.getByText('Copied.').isVisible()).toBe(true);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the outline for 350 hours' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('proposal-router-vm-350.md');
  expect(await readFile(await file.path(), 'utf8')).toBe(await copied(page));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await objections(page)).toEqual([]);
});

test('where the browser does not let a page copy, the text is selected and said to be', async () => {
  const { page } = await visit('/projects/router-vm/');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy the citation' }).click();
  await page.getByText('The text is selected, to copy by hand.').waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toContain('Pioneer Projects, entry of');
});

test.each(WIDTHS)('at $width px an idea is shared by its address and cited', async ({ width }) => {
  const { page } = await visit('/projects/router-vm/', { ...screen(width), ...CLIPBOARD });
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect.poll(() => copied(page)).toMatch(/^https:\/\/.*\/projects\/router-vm\/$/);
  await page.getByText('BibTeX').click();
  await page.getByRole('button', { name: 'Copy the BibTeX entry' }).click();
  await expect.poll(() => copied(page)).toMatch(/^@misc\{router-vm,/);
});

test('what can share offers to, and a change of mind is no error', async () => {
  const { page } = await visit('/about/');
  await page.addInitScript(() =>
    Object.assign(navigator, { share: (data: unknown) => Promise.reject(Object.assign(window, { shared: data })) }),
  );
  await page.goto(new URL('/projects/router-vm/', page.url()).href);
  await page.getByRole('button', { name: 'Share the address' }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toMatchObject({
    title: 'A router VM that also hands out addresses',
  });
});

test('an idea that nobody can take up has no outline', async () => {
  const { page } = await visit('/projects/bitcoin-pinata/');
  expect(await headings(page)).not.toContain('Your proposal');
  expect(await headings(page)).toContain('Share and cite');
});

test('without JavaScript the outline is there to be read, and no button does nothing', async () => {
  const { page } = await visit('/projects/router-vm/', { javaScriptEnabled: false });
  await page.getByText('175 hours Medium').click();
  expect(await page.locator('details[open] pre').innerText()).toContain('## Milestones');
  expect(await page.locator('main button:visible').count()).toBe(0);
});

test.each(WIDTHS)('at $width px what joined since the last visit is marked, in the list and on its page', async ({ width }) => {
  const { page } = await visit('/about/', screen(width));
  const marks = (path: string) => page.goto(new URL(path, page.url()).href).then(() => page.locator('new-badge:not(:empty)').count());
  expect(await marks('/'), 'a first visit has seen nothing before').toBe(0);
  const last = (day: string) =>
    page.evaluate((before) => localStorage.setItem('/visits', JSON.stringify({ last: before, before: '' })), day);
  await last('2020-01-01');
  expect(await marks('/')).toBeGreaterThan(20);
  expect(await page.locator('new-badge').first().textContent()).toBe('new since your last visit');
  expect(await marks('/projects/router-vm/')).toBe(1);
  expect(await page.locator('new-badge').innerText()).toBe('new since your last visit');
  await last('2099-01-01');
  expect(await marks('/projects/router-vm/'), 'a clock that was wrong is no visit').toBe(0);
});

test('an outline is text, whatever the author wrote', async () => {
  const { page } = await visitAwkward('/');
  const paths = await page.locator('#results h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const path of paths) {
    await page.goto(new URL(path, page.url()).href);
    expect(await page.locator('copy-block pre *').count(), path).toBe(0);
  }
});
