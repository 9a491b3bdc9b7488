import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { objections } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';
import { readStored, writeStored } from '../support/storage.ts';
import { opened, writtenFile } from '../support/editor.ts';

const visit = visitor();
const title = (page: Page) => page.getByLabel('Title', { exact: true });

async function edit(id: string): Promise<Page> {
  const { page } = await visit(`/add/?idea=${id}`);
  return opened(page);
}

test('a draft is kept as it is written, and goes only when its owner begins anew', async () => {
  const { page } = await visit('/add/');
  await opened(page);
  await title(page).fill('Half a thought');
  await page.getByRole('button', { name: 'Add a skill' }).click();
  await page.getByLabel('Skill of skill 2', { exact: true }).fill('DHCP');
  await page.reload();
  await opened(page);
  expect(await title(page).inputValue()).toBe('Half a thought');
  expect(await page.getByLabel('Skill of skill 2', { exact: true }).inputValue()).toBe('DHCP');
  expect(await page.locator('[data-notice]').textContent()).toContain('This is your draft, as you left it.');
  await page.getByRole('button', { name: 'Begin anew' }).press('Enter');
  expect(await title(page).inputValue()).toBe('');
  await page.locator('button:focus', { hasText: 'Put it back' }).press('Enter');
  expect(await title(page).inputValue()).toBe('Half a thought');
});

test.each([
  { stored: '{"not": json', reason: 'no JSON' },
  { stored: '{"id": 7}', reason: 'no draft' },
])('a damaged draft is put aside and said: $reason', async ({ stored }) => {
  const { page } = await visit('/about/', { bypassCSP: true });
  await writeStored(page, 'draft', stored);
  await page.goto(new URL('/add/', page.url()).href);
  await opened(page);
  expect(await page.locator('[data-notice]').textContent()).toContain('could not be read, so it begins anew');
  expect(await readStored(page, 'draft-damaged')).toBe(stored);
  expect(await objections(page)).toEqual([]);
});

test.each([
  {
    stored: { id: '', fields: { title: 7, skills: 'x', sizes: [12], status: 'asleep', origin: [], history: [null] }, text: '' },
    reason: 'values of other kinds',
  },
  { stored: { id: '../x', fields: {}, text: '', source: 'no front matter' }, reason: 'a source that is none' },
])('a draft that makes no sense is shown all the same, and nothing of it is lost: $reason', async ({ stored }) => {
  const { page } = await visit('/about/');
  await writeStored(page, 'draft', JSON.stringify(stored));
  await page.goto(new URL('/add/', page.url()).href);
  await opened(page);
  await page.getByLabel('Summary', { exact: true }).fill('More');
  await expect.poll(() => readStored(page, 'draft')).toContain('"summary":"More"');
  expect(JSON.parse((await readStored(page, 'draft')) ?? '')).toMatchObject(stored);
});

test('an idea that is there comes into the form, and its file keeps every line but those that change', async () => {
  const source = await readFile('projects/router-vm.mdx', 'utf8');
  const page = await edit('router-vm');
  expect(await writtenFile(page)).toBe(source);
  await title(page).fill('A router VM');
  await page.getByRole('button', { name: 'Move skill 2 up' }).click();
  await page.getByRole('button', { name: 'Move skill 1 down' }).click();
  await expect.poll(() => writtenFile(page)).toBe(source.replace('title: A router VM that also hands out addresses', 'title: A router VM'));
  const propose = page.getByRole('link', { name: 'Propose on GitHub' });
  expect(await propose.getAttribute('href')).toMatch(/\/edit\/main\/projects\/router-vm\.mdx$/);
  expect(await page.locator('[data-submit-hint]').textContent()).toContain('copy, then paste over what stands there');
  expect(await page.locator('[data-similar]').textContent()).toBe('');
});

test('each idea that is edited has a draft of its own', async () => {
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

test('what another tab writes into the draft is shown here too', async () => {
  const { page } = await visit('/add/');
  await opened(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await opened(other);
  await title(other).fill('From the other tab');
  await expect.poll(() => title(page).inputValue()).toBe('From the other tab');
});

test('the page of an idea leads to the form with it', async () => {
  const { page } = await visit('/projects/router-vm/');
  await page.getByRole('link', { name: 'Edit in the form' }).click();
  await opened(page);
  expect(await title(page).inputValue()).toMatch(/^A router VM/);
  expect(await page.locator('h1').textContent()).toBe('Edit an idea');
});

test('an idea that is not there is said, and a new one begun', async () => {
  const page = await edit('%3Cb%3E');
  expect(await page.locator('[data-notice]').textContent()).toBe('No idea is called “<b>”. This is a new one.');
});
