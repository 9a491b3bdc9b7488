import { expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { visitor } from '../support/browser.ts';
import { addSkill, getMatchLines, openProfileDialog, STORED_PROFILE } from '../support/profile.ts';
import { writeStored } from '../support/storage.ts';

const visit = visitor();

const SCREENS = [
  { width: 375, height: 812 },
  { width: 1280, height: 800 },
];

test.each(SCREENS)(
  'at $width px a student adds skills, sees matches, sorts by them, reads an idea and deletes the skills',
  async (viewport) => {
    const { page, requests } = await visit('/', { viewport });
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    expect(requests.filter((url) => url.includes('matching.bin'))).toEqual([]);
    await openProfileDialog(page);
    await addSkill(page, 'ocaml', 'comfortable');
    await addSkill(page, 'C', 'basic');
    await page.getByLabel('hours a week').fill('15');
    await page.getByRole('spinbutton', { name: /weeks/ }).fill('12');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('dialog').getByRole('status').textContent()).toBe('That is 180 hours in total.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').textContent()).toContain('My skills');

    await expect.poll(async () => (await getMatchLines(page)).length).toBe(await page.locator('#results [data-idea]').count());
    await page.locator('select[name=sort]').selectOption('fit');
    await expect.poll(async () => (await getMatchLines(page))[0]).toMatch(/^You have .*OCaml.* h fits? your time$/);
    const lines = await getMatchLines(page);
    expect(lines[0]).not.toContain('missing');
    expect(lines.at(-1)).toContain('no size fits your time');
    await expect.poll(() => new URL(page.url()).search).toBe('?sort=fit');

    await page.locator('#results h3 a').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(() => page.locator('skill-match li', { hasText: 'OCaml' }).first().textContent()).toContain('· you have it');
    expect(await page.locator('[data-match-time]').textContent()).toMatch(/h fits? your time\.$/);
    await page.getByRole('link', { name: 'Change your skills' }).click();
    await page.getByRole('button', { name: 'Delete my skills' }).click();
    await expect.poll(() => getMatchLines(page)).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('profile')))).toEqual([]);
    // The page only requested files. No URL contained anything about the profile but the sort order.
    expect(sent).toEqual([]);
    expect(requests.map((url) => new URL(url).search).filter((search) => !['', '?sort=fit'].includes(search))).toEqual([]);
  },
);

test('a link that sorts by best match shows the default order to a visitor without skills, and asks for them', async () => {
  const { page } = await visit('/?sort=fit');
  await page.getByText('To sort by best match, add your skills first.').waitFor();
  expect(await page.locator('option[value=fit]').isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Add your skills' }).click();
  await addSkill(page, 'OCaml', 'expert');
  await expect.poll(() => page.locator('[data-match-notice=no-profile]').isVisible()).toBe(false);
  await expect.poll(async () => (await getMatchLines(page))[0]).toContain('OCaml');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('my-skills');
});

test('the level of a skill is changed and the skill removed by keyboard, with a status message for each change', async () => {
  const { page } = await visit('/#my-skills');
  const status = page.getByRole('dialog').getByRole('status');
  await expect
    .poll(() => page.locator('#skill-suggestions option').count(), { message: 'the skills that ideas ask for' })
    .toBeGreaterThan(5);
  await addSkill(page, 'OCmal', 'basic');
  await expect.poll(() => status.textContent()).toContain('Did you mean "OCaml"?');
  await addSkill(page, 'Git', 'basic');
  await page.getByLabel('How well you know Git').selectOption('expert');
  expect(await status.textContent()).toBe('Git: expert.');
  await page.getByRole('button', { name: 'Remove OCmal' }).press('Enter');
  expect(await status.textContent()).toBe('OCmal removed.');
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Remove Git');
  await page.keyboard.press('Enter');
  expect(await page.locator(':focus').getAttribute('list')).toBe('skill-suggestions');
});

test('the list follows changes of the profile in another tab', async () => {
  const { page } = await visit('/?sort=fit');
  const other = await page.context().newPage();
  await other.goto(new URL('/', page.url()).href);
  await writeStored(other, 'profile', STORED_PROFILE);
  await expect.poll(async () => (await getMatchLines(page))[0]).toContain('You have OCaml');
  await other.evaluate(() => localStorage.clear());
  await expect.poll(() => getMatchLines(page)).toEqual([]);
});

test.each([
  { text: '{', reason: 'no JSON' },
  { text: '{"skills":[{"value":"../c","label":"C","level":"wizard"}]}', reason: 'JSON that is no profile' },
])('a damaged stored profile is replaced by an empty one, and the dialog says so: $reason', async ({ text }) => {
  const { page } = await visit('/about/');
  await writeStored(page, 'profile', text);
  await page.goto(new URL('/?sort=fit', page.url()).href);
  await page.getByText('To sort by best match, add your skills first.').waitFor();
  await openProfileDialog(page);
  await page.getByText('This browser could not read your stored skills').waitFor();
  await addSkill(page, 'OCaml', 'basic');
  await expect.poll(async () => (await getMatchLines(page)).length).toBeGreaterThan(0);
});

test('the name of a skill is never parsed as HTML', async () => {
  const { page } = await visit('/#my-skills');
  await addSkill(page, '<img src=x onerror=alert(1)>', 'basic');
  await page.getByRole('button', { name: 'Remove <img src=x onerror=alert(1)>' }).waitFor();
  expect(await page.locator('dialog img').count()).toBe(0);
});

test('when the skills of the ideas cannot be loaded, the page says so and keeps the default order', async () => {
  const { page } = await visit('/about/', { allowErrors: /is damaged/ });
  await writeStored(page, 'profile', STORED_PROFILE);
  await page.route('**/matching.bin', (route) => route.fulfill({ status: 200, body: 'damaged' }));
  await page.goto(new URL('/?sort=fit', page.url()).href);
  await page.getByText('The list cannot compare the ideas with your skills').waitFor();
  expect(await page.locator('#results [data-idea]').count()).toBeGreaterThan(10);
  await page.unroute('**/matching.bin');
  await page.locator('[data-match-notice=load-failed]').getByRole('button', { name: 'Try again' }).click();
  await expect.poll(async () => (await getMatchLines(page))[0]).toContain('You have OCaml');
  expect(await page.locator('[data-match-notice=load-failed]').isVisible()).toBe(false);
});

test.each(SCREENS)(
  'there are no axe violations at $width px, with the dialog open and on the page of an idea with matches',
  async (viewport) => {
    const { page } = await visit('/', { viewport, bypassCSP: true });
    await writeStored(page, 'profile', STORED_PROFILE);
    await page.reload();
    await openProfileDialog(page);
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await findAxeViolations(page, 'wcag22aa')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await findAxeViolations(page)).toEqual([]);
    await page.goto(new URL('/projects/router-vm/', page.url()).href);
    expect(await page.locator('skill-match .skill-gap').count()).toBeGreaterThan(0);
    expect(await findAxeViolations(page)).toEqual([]);
  },
);
