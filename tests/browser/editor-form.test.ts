import { expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';
import { opened, writtenFile } from '../support/editor.ts';

const visit = visitor();
const SCREENS = [
  { width: 375, height: 812 },
  { width: 1280, height: 800 },
];

test.each(SCREENS)('at $width px, the form with open groups and rows has no axe violations', async (viewport) => {
  const { page } = await visit('/add/?idea=router-vm', { viewport, bypassCSP: true });
  await opened(page);
  for (const summary of await page.locator('idea-editor summary').all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  expect(await findAxeViolations(page)).toEqual([]);
  expect(await findAxeViolations(page, 'wcag22aa')).toEqual([]);
});

test('rows can be moved, removed and restored by keyboard, with announcements', async () => {
  const { page } = await visit('/add/?idea=router-vm');
  await opened(page);
  const said = page.locator('[data-group=skills] [data-row-status]');
  await page.getByRole('button', { name: 'Move skill 1 down' }).press('Enter');
  expect(await page.getByLabel('Skill of skill 2', { exact: true }).inputValue()).toBe('OCaml');
  expect(await page.getByRole('button', { name: 'Move skill 2 down' }).evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await said.textContent()).toBe('The skill is now number 2 of 4.');
  await page.getByRole('button', { name: 'Remove skill 2' }).press('Enter');
  expect(await page.getByLabel('Skill of skill 2', { exact: true }).inputValue()).toBe('DHCP');
  await page.locator('button:focus', { hasText: 'Undo' }).press('Enter');
  expect(await page.getByLabel('Skill of skill 2', { exact: true }).inputValue()).toBe('OCaml');
});

test('a blank row is not written to the file', async () => {
  const { page } = await visit('/add/?idea=router-vm');
  await opened(page);
  const before = await writtenFile(page);
  await page.getByRole('button', { name: 'Add a skill' }).press('Enter');
  expect(await page.getByLabel('Skill of skill 5', { exact: true }).evaluate((control) => control === document.activeElement)).toBe(true);
  await expect.poll(() => page.locator('[data-count]').textContent()).toContain('No errors.');
  expect(await writtenFile(page)).toBe(before);
});

test('a mentor can be typed by name, and a new mentor gets lines for people.yaml', async () => {
  const { page } = await visit('/add/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await opened(page);
  await page.getByRole('button', { name: 'Add a mentor' }).press('Enter');
  const mentor = page.getByLabel('Mentor of mentor 1', { exact: true });
  await mentor.fill('Hannes Mehnert');
  await mentor.press('Tab');
  expect(await mentor.inputValue()).toBe('hannesm');
  await mentor.fill('Gräce Hopper');
  await mentor.press('Tab');
  expect(await mentor.inputValue()).toBe('grace-hopper');
  const note = page.locator('[data-unknown-mentors]');
  await expect.poll(() => note.textContent()).toContain('grace-hopper:\n  name: Gräce Hopper');
  expect(await note.getByRole('link').getAttribute('href')).toMatch(/\/edit\/main\/projects\/people\.yaml$/);
  await note.getByRole('button', { name: 'Copy these lines' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('grace-hopper:\n  name: Gräce Hopper\n');
  expect(await page.locator('[data-errors] li', { hasText: 'Recommendation: mentors[0] is "grace-hopper"' }).count()).toBe(1);
});

test('the file name follows the title until someone changes it, and must be free', async () => {
  const { page } = await visit('/add/');
  await opened(page);
  const title = page.getByLabel('Title', { exact: true });
  const name = page.getByLabel('File name', { exact: true });
  await title.fill('Zone files, née DNS');
  expect(await name.inputValue()).toBe('zone-files-nee-dns');
  await name.fill('router-vm');
  await name.press('Tab');
  await expect.poll(() => page.locator('#add-id-error').textContent()).toContain('router-vm.mdx already leads to');
  await title.fill('Another');
  expect(await name.inputValue()).toBe('router-vm');
});

test('without JavaScript, the page explains how to write the file and every field', async () => {
  const { page } = await visit('/add/', { javaScriptEnabled: false });
  const words = page.locator('main noscript');
  expect(await words.innerText()).toContain('You can also write the file by hand');
  expect(await words.getByRole('link', { name: 'a new file in the repository' }).getAttribute('href')).toMatch(/\/new\/main\/projects$/);
  const fields = words.locator('dd');
  expect(await fields.count()).toBeGreaterThan(20);
  expect(await fields.first().textContent()).toBe('What will exist when the work is done, in a few words.');
  expect(await fields.first().isVisible()).toBe(true);
  expect(await page.locator('idea-editor').isVisible()).toBe(false);
});

test('a form that cannot be loaded shows an error', async () => {
  const { page } = await visit('/about/', { allowErrors: /SyntaxError/ });
  const logged = page.waitForEvent('console', (message) => message.text().includes('SyntaxError'));
  await page.route('**/catalogue.json', (route) => route.fulfill({ body: 'damaged' }));
  await page.goto(new URL('/add/', page.url()).href);
  await page.getByText('The form could not be loaded.').waitFor();
  await logged;
});
