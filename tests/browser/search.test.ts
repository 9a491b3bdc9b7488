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
  await page.locator('input[name=q]').fill('dhcp router');
  await expect.poll(() => page.locator('#results mark').allTextContents()).toContain('DHCP');
  expect(await page.locator(`${first} h3 mark`).allTextContents()).toEqual(['router']);
  const count = await page.locator('[data-result-count]').getAttribute('data-result-count');
  expect(await page.locator('#results [data-idea]').count()).toBe(Number(count));
});

test('explains a match that is not visible in the row', async () => {
  const { page } = await visit('/?q=leases');
  const row = page.locator('#results [data-idea=router-vm]');
  await expect.poll(() => row.locator('.match-explanation').textContent()).toMatch(/^in its \w+: leases/);
  expect(await row.locator('.summary + .match-explanation').count()).toBe(1);
  await page.locator('input[name=q]').fill('router');
  await expect.poll(() => row.locator('h3 mark').count()).toBe(1);
  expect(await row.locator('.match-explanation').count()).toBe(0);
});

test('says when nothing matches and links to all ideas', async () => {
  const { page } = await visit('/');
  await page.locator('input[name=q]').fill('xyzzy plugh');
  await page.getByText('No ideas match').waitFor();
  expect(await page.locator('[data-result-count]').getAttribute('data-result-count')).toBe('0');
  await page.getByRole('link', { name: 'Show all ideas' }).click();
  await expect.poll(() => page.locator('#results [data-idea]').count()).toBeGreaterThan(25);
});

test('treats the text in a URL as data', async () => {
  const { page } = await visit(
    `/?q=${encodeURIComponent('<img src=x onerror=alert(1)> .*( [')}&topic=%3Cscript%3E&sort=__proto__&nonsense=1`,
  );
  await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
  expect(await page.locator('input[name=q]').inputValue()).toContain('<img');
  expect(await page.locator('main img').count()).toBe(0);
});

test('loads no search files before a visitor uses the search', async () => {
  const { page, requests } = await visit('/');
  await page.waitForLoadState('networkidle');
  const files = (): string[] => requests.filter((url) => /\/find\/|open-index/.test(url));
  expect(files()).toEqual([]);
  await page.locator('input[name=q]').focus();
  await expect
    .poll(() =>
      files()
        .filter((url) => url.endsWith('.bin'))
        .map((url) => url.replace(/.*\//, '')),
    )
    .toEqual(['head.bin']);
  expect(files().filter((url) => url.includes('/rows/'))).toEqual([]);
});

test('filters only load the columns', async () => {
  const { page, requests } = await visit('/?topic=networking');
  await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
  expect(requests.filter((url) => url.endsWith('.bin')).map((url) => url.replace(/.*\//, ''))).toEqual(['columns.bin']);
});
