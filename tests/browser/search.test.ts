import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';

const visit = visitor();

const first = '#results [data-idea]:first-child';

test.each([
  { typed: 'dhpc routr', id: 'router-vm', reason: 'two words with a slip each' },
  { typed: 'sylog', id: 'syslog-collector', reason: 'a letter left out' },
  { typed: 'firewal unikernel', id: 'unikernel-firewall', reason: 'a letter left out of one of two words' },
  { typed: 'ocml ssh', id: 'ocaml-ssh', reason: 'words in another order than in the title' },
])('finds $id first for "$typed": $reason', async ({ typed, id }) => {
  const { page } = await visit('/');
  await page.locator('input[type=search][name=q]').pressSequentially(typed);
  await expect.poll(() => page.locator(first).getAttribute('data-idea')).toBe(id);
});

test('marks the matched words and counts the matches', async () => {
  const { page } = await visit('/');
  await page.locator('input[name=q]').fill('dhpc routr');
  await expect.poll(() => page.locator('#results mark').allTextContents()).toContain('DHCP');
  expect(await page.locator(`${first} h3 mark`).allTextContents()).toEqual(['router']);
  const count = await page.locator('[data-result-count]').getAttribute('data-result-count');
  expect(await page.locator('#results [data-idea]').count()).toBe(Number(count));
});

test('says so and offers a way on when nothing matches', async () => {
  const { page } = await visit('/');
  await page.locator('input[name=q]').fill('xyzzy plugh');
  await page.getByText('No idea matches').waitFor();
  expect(await page.locator('[data-result-count]').getAttribute('data-result-count')).toBe('0');
  await page.getByRole('link', { name: 'Show every idea' }).click();
  await expect.poll(() => page.locator('#results [data-idea]').count()).toBeGreaterThan(25);
});

test('treats the words of a URL as data', async () => {
  const { page } = await visit(
    `/?q=${encodeURIComponent('<img src=x onerror=alert(1)> .*( [')}&topic=%3Cscript%3E&sort=__proto__&nonsense=1`,
  );
  await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
  expect(await page.locator('input[name=q]').inputValue()).toContain('<img');
  expect(await page.locator('main img').count()).toBe(0);
});

test('keeps every idea and says so when the records cannot be had, and tries again', async () => {
  const { page } = await visit('/about/');
  await page.route('**/records.*.json', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"broken":' }));
  await page.goto(new URL('/', page.url()).href);
  const answered = page.waitForResponse('**/records.*.json');
  await page.locator('input[name=q]').focus();
  await answered;
  await page.locator('input[name=q]').fill('router');
  await page.getByText('Search could not be loaded').waitFor();
  expect(await page.locator('#results [data-idea]').count()).toBeGreaterThan(25);
  await page.unroute('**/records.*.json');
  await page.locator('input[name=q]').fill('router vm');
  await expect.poll(() => page.locator('#results mark').count()).toBeGreaterThan(0);
});

test('loads nothing for search before somebody searches', async () => {
  const { page, requests } = await visit('/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /records|fuse|search\./.test(url))).toEqual([]);
  await page.locator('input[name=q]').focus();
  await expect.poll(() => requests.some((url) => url.includes('/records.'))).toBe(true);
});
