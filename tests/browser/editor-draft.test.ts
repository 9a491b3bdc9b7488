import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';
import { readStored, writeStored } from '../support/storage.ts';
import { opened, writtenFile } from '../support/editor.ts';

const visit = visitor();
const title = (page: Page) => page.getByLabel('Title', { exact: true });

async function edit(id: string): Promise<Page> {
  const { page } = await visit(`/add/?idea=${id}`);
  return opened(page);
}

test('a draft is saved while it is written, and discarded only on request', async () => {
  const { page } = await visit('/add/');
  await opened(page);
  await title(page).fill('Half a thought');
  await page.getByRole('button', { name: 'Add a skill' }).click();
  await page.getByLabel('Skill of skill 2', { exact: true }).fill('DHCP');
  await page.reload();
  await opened(page);
  expect(await title(page).inputValue()).toBe('Half a thought');
  expect(await page.getByLabel('Skill of skill 2', { exact: true }).inputValue()).toBe('DHCP');
  expect(await page.locator('[data-notice]').textContent()).toContain('This is your saved draft.');
  await page.getByRole('button', { name: 'Start again' }).press('Enter');
  expect(await title(page).inputValue()).toBe('');
  await page.locator('button:focus', { hasText: 'Undo' }).press('Enter');
  expect(await title(page).inputValue()).toBe('Half a thought');
});

test.each([
  { stored: '{"not": json', reason: 'invalid JSON' },
  { stored: '{"id": 7}', reason: 'not a draft' },
])('a damaged draft is kept and reported: $reason', async ({ stored }) => {
  const { page } = await visit('/about/', { bypassCSP: true });
  await writeStored(page, 'draft', stored);
  await page.goto(new URL('/add/', page.url()).href);
  await opened(page);
  expect(await page.locator('[data-notice]').textContent()).toContain('Your saved draft is damaged');
  expect(await readStored(page, 'draft-damaged')).toBe(stored);
  expect(await findAxeViolations(page)).toEqual([]);
});

test.each([
  {
    stored: { id: '', fields: { title: 7, skills: 'x', sizes: [12], status: 'asleep', origin: [], history: [null] }, text: '' },
    reason: 'values of other kinds',
  },
  { stored: { id: '../x', fields: {}, text: '', source: 'no front matter' }, reason: 'an invalid source' },
])('a draft with invalid content is shown, and none of it is lost: $reason', async ({ stored }) => {
  const { page } = await visit('/about/');
  await writeStored(page, 'draft', JSON.stringify(stored));
  await page.goto(new URL('/add/', page.url()).href);
  await opened(page);
  await page.getByLabel('Summary', { exact: true }).fill('More');
  await expect.poll(() => readStored(page, 'draft')).toContain('"summary":"More"');
  expect(JSON.parse((await readStored(page, 'draft')) ?? '')).toMatchObject(stored);
});

test('editing an existing idea keeps every line of its file that does not change', async () => {
  const source = await readFile('projects/router-vm.mdx', 'utf8');
  const page = await edit('router-vm');
  expect(await writtenFile(page)).toBe(source);
  await title(page).fill('A router VM');
  await page.getByRole('button', { name: 'Move skill 2 up' }).click();
  await page.getByRole('button', { name: 'Move skill 1 down' }).click();
  await expect.poll(() => writtenFile(page)).toBe(source.replace('title: A router VM that also hands out addresses', 'title: A router VM'));
  const propose = page.getByRole('link', { name: 'Propose on GitHub' });
  expect(await propose.getAttribute('href')).toMatch(/\/edit\/main\/projects\/router-vm\.mdx$/);
  expect(await page.locator('[data-submit-hint]').textContent()).toContain('replace everything there with your copy');
  expect(await page.locator('[data-similar]').textContent()).toBe('');
});

test('each idea has its own draft', async () => {
  const page = await edit('router-vm');
  await title(page).fill('Mine');
  await page.goto(new URL('/add/?idea=ocaml-ssh', page.url()).href);
  await opened(page);
  expect(await title(page).inputValue()).toMatch(/^SSH in OCaml/);
  await page.goto(new URL('/add/', page.url()).href);
  await opened(page);
  expect(await title(page).inputValue()).toBe('');
  await page.goto(new URL('/add/?idea=router-vm', page.url()).href);
  await opened(page);
  expect(await title(page).inputValue()).toBe('Mine');
});

test('changes of the draft in another tab are shown', async () => {
  const { page } = await visit('/add/');
  await opened(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await opened(other);
  await title(other).fill('From the other tab');
  await expect.poll(() => title(page).inputValue()).toBe('From the other tab');
});

test('the page of an idea links to the form, which opens the idea', async () => {
  const { page } = await visit('/projects/router-vm/');
  await page.getByRole('link', { name: 'Edit in the form' }).click();
  await opened(page);
  expect(await title(page).inputValue()).toMatch(/^A router VM/);
  expect(await page.locator('h1').textContent()).toBe('Edit an idea');
});

test('an unknown idea is reported, and the form starts a new draft', async () => {
  const page = await edit('%3Cb%3E');
  expect(await page.locator('[data-notice]').textContent()).toBe('There is no idea “<b>”. This is a new draft.');
});
