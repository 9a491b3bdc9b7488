import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';
import { writeStored } from '../support/storage.ts';

const visit = visitor();
const visitEdgeCases = visitor('edgeCasesOrigin');

const WIDTHS = [{ width: 375 }, { width: 1280 }];
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const headings = (page: Page): Promise<string[]> => page.locator('main h2').allTextContents();
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const screen = (width: number) => ({ viewport: { width, height: 800 } });

test.each(WIDTHS)('at $width px the history is a list of years that ends with the remaining work', async ({ width }) => {
  const { page } = await visit('/projects/router-vm/', screen(width));
  const years = await page.locator('#section-history ~ ol > li > h3').allTextContents();
  expect(years).toEqual(['2015', '2020', 'Remaining work']);
  expect(await page.locator('.today').innerText()).toContain('Relay agents are barely handled, and there is no DHCPv6.');
});

test.each(WIDTHS)('at $width px a starter idea begins with the first week, any other idea with its description', async ({ width }) => {
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

test.each(WIDTHS)('at $width px each related idea says why it is related', async ({ width }) => {
  const { page } = await visit('/projects/router-vm/', screen(width));
  const reasons = await page.locator('#section-related ~ ul span').allTextContents();
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.filter((reason) => !/^(Also about|Both mention) \S/.test(reason))).toEqual([]);
  expect(reasons.join()).toContain('Networking');
});

test.each(WIDTHS)('at $width px the outline for a size can be copied and downloaded', async ({ width }) => {
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
  expect(await findAxeViolations(page)).toEqual([]);
});

test('when the browser does not allow copying, the text is selected and a message says so', async () => {
  const { page } = await visit('/projects/router-vm/');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy the citation' }).click();
  await page.getByText('The text is selected, so you can copy it yourself.').waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toContain('Pioneer Projects, entry of');
});

test.each(WIDTHS)('at $width px the address and the citation of an idea can be copied', async ({ width }) => {
  const { page } = await visit('/projects/router-vm/', { ...screen(width), ...CLIPBOARD });
  await page.getByRole('button', { name: 'Copy the address' }).click();
  await expect.poll(() => copied(page)).toMatch(/^https:\/\/.*\/projects\/router-vm\/$/);
  await page.getByText('BibTeX').click();
  await page.getByRole('button', { name: 'Copy the BibTeX entry' }).click();
  await expect.poll(() => copied(page)).toMatch(/^@misc\{router-vm,/);
});

test('a browser with a share dialog offers to share, and closing the dialog is no error', async () => {
  const { page } = await visit('/about/');
  await page.addInitScript(() =>
    Object.assign(navigator, {
      share: (data: unknown) => {
        Object.assign(window, { shared: data });
        return Promise.reject(new DOMException('The visitor closed the dialog.', 'AbortError'));
      },
    }),
  );
  await page.goto(new URL('/projects/router-vm/', page.url()).href);
  await page.getByRole('button', { name: 'Share the address' }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toMatchObject({
    title: 'A router VM that also hands out addresses',
  });
});

test('an idea that is not available has no outline', async () => {
  const { page } = await visit('/projects/bitcoin-pinata/');
  expect(await headings(page)).not.toContain('Your proposal');
  expect(await headings(page)).toContain('Share and cite');
});

test('without JavaScript the outline is readable and there are no buttons', async () => {
  const { page } = await visit('/projects/router-vm/', { javaScriptEnabled: false });
  await page.getByText('175 hours Medium').click();
  expect(await page.locator('details[open] pre').innerText()).toContain('## Milestones');
  expect(await page.locator('main button:visible').count()).toBe(0);
});

test.each(WIDTHS)('at $width px ideas added since the last visit are marked as new, in the list and on their pages', async ({ width }) => {
  const { page } = await visit('/about/', screen(width));
  const marks = (path: string) => page.goto(new URL(path, page.url()).href).then(() => page.locator('new-badge:not(:empty)').count());
  expect(await marks('/'), 'a first visit has seen nothing before').toBe(0);
  const last = (day: string) => writeStored(page, 'visits', JSON.stringify({ last: day, before: '' }));
  await last('2020-01-01');
  expect(await marks('/')).toBeGreaterThan(20);
  expect(await page.locator('new-badge').first().textContent()).toBe('new since your last visit');
  expect(await marks('/projects/router-vm/')).toBe(1);
  expect(await page.locator('new-badge').innerText()).toBe('new since your last visit');
  await last('2099-01-01');
  expect(await marks('/projects/router-vm/'), 'a clock that was wrong is no visit').toBe(0);
});

test('an outline is plain text for any text of the author', async () => {
  const { page } = await visitEdgeCases('/');
  const paths = await page.locator('#results h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const path of paths) {
    await page.goto(new URL(path, page.url()).href);
    expect(await page.locator('copy-block pre *').count(), path).toBe(0);
  }
});
