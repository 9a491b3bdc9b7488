import { expect, test } from 'vitest';
import { objections } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';
import { KEPT, addSkill, fitLines, keep, openPanel } from '../support/profile.ts';

const visit = visitor();

const SCREENS = [
  { width: 375, height: 812 },
  { width: 1280, height: 800 },
];

test.each(SCREENS)(
  'at $width px a student says what they know, sees it, sorts by it, reads an idea and has it forgotten',
  async (viewport) => {
    const { page, requests } = await visit('/', { viewport });
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    expect(requests.filter((url) => url.includes('fit'))).toEqual([]);
    await openPanel(page);
    await addSkill(page, 'ocaml', 'comfortable');
    await addSkill(page, 'C', 'basic');
    await page.getByLabel('hours a week').fill('15');
    await page.getByRole('spinbutton', { name: /weeks/ }).fill('12');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toBe('That is 180 hours in all.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').textContent()).toContain('What I know');

    await expect.poll(async () => (await fitLines(page)).length).toBe(await page.locator('#results [data-idea]').count());
    await page.locator('select[name=sort]').selectOption('fit');
    await expect.poll(async () => (await fitLines(page))[0]).toMatch(/^You have .*OCaml.* h fits? your time$/);
    const lines = await fitLines(page);
    expect(lines[0]).not.toContain('missing');
    expect(lines.at(-1)).toContain('no size fits your time');
    await expect.poll(() => new URL(page.url()).search).toBe('?sort=fit');

    await page.locator('#results h3 a').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.locator('skill-match li', { hasText: 'OCaml' }).first().textContent()).toContain('· you have it');
    expect(await page.locator('[data-match-time]').textContent()).toMatch(/h fits? your time\.$/);
    await page.getByRole('link', { name: 'Change what you know' }).click();
    await page.getByRole('button', { name: 'Forget all this' }).click();
    await expect.poll(() => fitLines(page)).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('profile')))).toEqual([]);
    // Files alone were asked for: nothing was sent, and no address said anything but the order.
    expect(sent).toEqual([]);
    expect(requests.map((url) => new URL(url).search).filter((search) => !['', '?sort=fit'].includes(search))).toEqual([]);
  },
);

test('a link that sorts by best fit shows the usual order to somebody who has said nothing, and asks them', async () => {
  const { page } = await visit('/?sort=fit');
  await page.getByText('Sorting by best fit needs to know what you know').waitFor();
  expect(await page.locator('option[value=fit]').isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Say what you know' }).click();
  await addSkill(page, 'OCaml', 'expert');
  await expect.poll(() => page.locator('[data-match-notice=unsaid]').isVisible()).toBe(false);
  await expect.poll(async () => (await fitLines(page))[0]).toContain('OCaml');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('what-i-know');
});

test('skills are regraded and removed by keyboard, and each change is said', async () => {
  const { page } = await visit('/#what-i-know');
  const said = page.getByRole('dialog').getByRole('status');
  await expect.poll(() => page.locator('#know-skills option').count(), { message: 'the skills that ideas ask for' }).toBeGreaterThan(5);
  await addSkill(page, 'OCmal', 'basic');
  await expect.poll(() => said.textContent()).toContain('Did you mean "OCaml"?');
  await addSkill(page, 'Git', 'basic');
  await page.getByLabel('How well you know Git').selectOption('expert');
  expect(await said.textContent()).toBe('Git: expert.');
  await page.getByRole('button', { name: 'Remove OCmal' }).press('Enter');
  expect(await said.textContent()).toBe('OCmal is removed.');
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Remove Git');
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').getAttribute('list')).toBe('know-skills');
});

test('what another tab says shows here too', async () => {
  const { page } = await visit('/?sort=fit');
  const other = await page.context().newPage();
  await other.goto(new URL('/', page.url()).href);
  await keep(other, KEPT);
  await expect.poll(async () => (await fitLines(page))[0]).toContain('You have OCaml');
  await other.evaluate(() => localStorage.clear());
  await expect.poll(() => fitLines(page)).toEqual([]);
});

test.each([
  { text: '{', reason: 'no JSON' },
  { text: '{"skills":[{"value":"../c","label":"C","level":"wizard"}]}', reason: 'JSON that is no profile' },
])('what was kept and is damaged begins anew, and the panel says so: $reason', async ({ text }) => {
  const { page } = await visit('/about/');
  await keep(page, text);
  await page.goto(new URL('/?sort=fit', page.url()).href);
  await page.getByText('Sorting by best fit needs to know what you know').waitFor();
  await openPanel(page);
  await page.getByText('What was kept here could not be read').waitFor();
  await addSkill(page, 'OCaml', 'basic');
  await expect.poll(async () => (await fitLines(page)).length).toBeGreaterThan(0);
});

test('names are text, whatever they say', async () => {
  const { page } = await visit('/#what-i-know');
  await addSkill(page, '<img src=x onerror=alert(1)>', 'basic');
  await page.getByRole('button', { name: 'Remove <img src=x onerror=alert(1)>' }).waitFor();
  expect(await page.locator('dialog img').count()).toBe(0);
});

test('while what ideas ask for cannot be had, the page says so and keeps the usual order', async () => {
  const { page } = await visit('/about/');
  await keep(page, KEPT);
  await page.route('**/fit.bin', (route) => route.fulfill({ status: 200, body: 'damaged' }));
  await page.goto(new URL('/?sort=fit', page.url()).href);
  await page.getByText('How ideas fit you could not be loaded').waitFor();
  expect(await page.locator('#results [data-idea]').count()).toBeGreaterThan(10);
  await page.unroute('**/fit.bin');
  await page.locator('[data-match-notice=lost]').getByRole('button', { name: 'Try again' }).click();
  await expect.poll(async () => (await fitLines(page))[0]).toContain('You have OCaml');
  expect(await page.locator('[data-match-notice=lost]').isVisible()).toBe(false);
});

test.each(SCREENS)('axe objects to nothing at $width px with the panel open, nor on an idea that is held against it', async (viewport) => {
  const { page } = await visit('/', { viewport, bypassCSP: true });
  await keep(page, KEPT);
  await page.reload();
  await openPanel(page);
  expect(await objections(page)).toEqual([]);
  expect(await objections(page, 'wcag22aa')).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await objections(page)).toEqual([]);
  await page.goto(new URL('/projects/router-vm/', page.url()).href);
  expect(await page.locator('skill-match .fit').count()).toBeGreaterThan(0);
  expect(await objections(page)).toEqual([]);
});
