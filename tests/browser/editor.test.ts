import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkEntry } from '../../src/check/check-entry.ts';
import { findAxeViolations } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';
import { CONTEXT } from '../support/check.ts';
import { opened, problemCount, typeIdea, writtenFile } from '../support/editor.ts';
import { command } from '../support/command.ts';
import { shippedReferenceData } from '../support/shipped.ts';

const visit = visitor();
const SCREENS = [
  { width: 375, height: 812 },
  { width: 1280, height: 800 },
];

test.each(SCREENS)('at $width px, an idea can be written by keyboard and previewed, and its file passes the check', async (viewport) => {
  const { page } = await visit('/add/', { viewport, acceptDownloads: true });
  await opened(page);
  await typeIdea(page);
  await expect.poll(() => page.locator('[data-count]').textContent()).toBe('No errors. You can propose the idea.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  const preview = page.getByRole('region', { name: 'Preview' });
  expect(await preview.locator('.ideas h3').textContent()).toBe('A mail server that keeps nothing');
  expect(await preview.locator('article kbd').textContent()).toBe('Esc');
  expect(await preview.locator('article').textContent()).toContain('Begin with “SMTP”');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).press('Enter');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('a-mail-server-that-keeps-nothing.mdx');
  const folder = await mkdtemp(join(tmpdir(), 'pioneer-add-'));
  const file = join(folder, saved.suggestedFilename());
  await writeFile(file, await readFile(await saved.path()));
  const written = await readFile(file, 'utf8');
  const { status, stdout } = await command('check', file);
  await rm(folder, { recursive: true });
  expect([status, stdout.trim()]).toEqual([0, 'No problems in 1 idea.']);
  expect(written).toBe(await writtenFile(page));
  const checked = checkEntry(saved.suggestedFilename(), written, {
    ...CONTEXT,
    referenceData: shippedReferenceData(),
    today: '2100-01-01',
  });
  expect(checked.entry?.data).toMatchObject({ skills: [{ name: 'OCaml', need: 'required', level: 'basic' }], sizes: [175], mentors: [] });
});

test('the link to propose has the name and content of the file, and does not open while there are errors', async () => {
  const { page } = await visit('/add/');
  await opened(page);
  const propose = page.getByRole('link', { name: 'Propose on GitHub' });
  await propose.press('Enter');
  expect(await page.locator('[data-error-summary]').evaluate((list) => list === document.activeElement)).toBe(true);
  expect(await page.locator('#add-title-error').textContent()).toContain('The field "title" is missing');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('Title', { exact: true }).evaluate((control) => control === document.activeElement)).toBe(true);
  await typeIdea(page);
  await expect.poll(() => problemCount(page)).toBe(0);
  const url = new URL((await propose.getAttribute('href')) ?? '');
  expect(url.pathname).toMatch(/\/new\/main\/projects$/);
  expect(url.searchParams.get('filename')).toBe('a-mail-server-that-keeps-nothing.mdx');
  expect(url.searchParams.get('value')).toBe(await writtenFile(page));
});

test('an idea that is too long for a link is copied and pasted', async () => {
  const { page } = await visit('/add/');
  await opened(page);
  await typeIdea(page);
  await page.getByLabel('Text', { exact: true }).fill('Many words. '.repeat(900));
  await expect.poll(() => page.locator('[data-submit-hint]').textContent()).toContain('too long for a link');
  const url = new URL((await page.getByRole('link', { name: 'Propose on GitHub' }).getAttribute('href')) ?? '');
  expect([url.searchParams.has('filename'), url.searchParams.has('value')]).toEqual([true, false]);
});

test('errors appear at fields that were left, in the words of the check, and disappear when they are corrected', async () => {
  const { page } = await visit('/add/', { bypassCSP: true });
  await opened(page);
  const wrong = page.locator('#add-contact-error');
  const contact = page.getByLabel('Contact', { exact: true });
  expect(await page.locator('#add-title-error').isVisible()).toBe(false);
  await contact.fill('somewhere');
  await contact.press('Tab');
  await expect
    .poll(() => wrong.textContent())
    .toBe('The field "contact" cannot be "somewhere". Write https://… or mailto:name@example.org.');
  expect(await contact.getAttribute('aria-invalid')).toBe('true');
  expect(await contact.getAttribute('aria-describedby')).toContain('add-contact-error');
  expect(await findAxeViolations(page)).toEqual([]);
  await contact.fill('https://discuss.ocaml.org');
  await expect.poll(() => wrong.isVisible()).toBe(false);
  expect(await contact.getAttribute('aria-invalid')).toBeNull();
});

test('an error in the text names its line, and the preview leaves the text out', async () => {
  const { page } = await visit('/add/');
  await opened(page);
  const text = page.getByLabel('Text', { exact: true });
  await text.fill('Fine.\n\n<script>alert(1)</script>');
  await text.press('Tab');
  await expect.poll(() => page.locator('#add-text-error').textContent()).toContain('Line 3: <script> is not allowed in a text.');
  expect(await page.locator('.preview script').count()).toBe(0);
});

test('similar ideas are shown while the title is typed', async () => {
  const { page } = await visit('/add/');
  await opened(page);
  await page.getByLabel('Title', { exact: true }).fill('A router that hands out addresses as well');
  const similar = page.locator('[data-similar]');
  await expect.poll(() => similar.getByRole('link').getAttribute('href')).toBe('/projects/router-vm/');
  expect(await similar.textContent()).toContain('A similar idea exists already');
  expect(await similar.getAttribute('aria-live')).toBe('polite');
});
