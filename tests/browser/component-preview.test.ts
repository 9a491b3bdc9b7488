import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from '../support/browser.ts';
import { opened } from '../support/editor.ts';

const visit = visitor('edgeCasesOrigin');

/** The HTML of the components of a text, in the part of the page that `within` selects. */
function componentsIn(page: Page, within: string): Promise<string[]> {
  return page
    .locator(`${within} :is(aside, figure)`)
    .evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML.replaceAll(/>\s+</g, '><')));
}

test('the form previews components as the idea page shows them', async () => {
  const built = await visit('/projects/with-components/');
  const shown = await componentsIn(built.page, '.prose');
  expect(shown).toHaveLength(2);
  expect(shown[0]).toContain('Warning');
  expect(shown[1]).toContain('alt="A mark: {{alt}} &amp; &lt;b&gt;"');
  const { page } = await visit('/add/?idea=with-components');
  await opened(page);
  await expect.poll(() => componentsIn(page, '[data-preview-page]')).toEqual(shown);
});

test('a component with missing props is an error, and the preview continues to work', async () => {
  const { page } = await visit('/add/');
  await opened(page);
  const text = page.getByLabel('Text', { exact: true });
  await text.fill('<Note kind="tip">\nWords\n</Note>');
  await expect.poll(() => page.locator('[data-preview-page] aside').textContent()).toContain('Tip');
  await text.fill('<Figure src="/favicon.svg" />');
  await text.press('Tab');
  await expect.poll(() => page.locator('#add-text-error').textContent()).toContain('<Figure> needs the attribute alt.');
  await text.fill('<Figure src="/favicon.svg" alt="A mark" />');
  await expect.poll(() => page.locator('[data-preview-page] img').getAttribute('src')).toBe('/favicon.svg');
});

test('the form previews the card and the sections of an idea with the texts and in the order of its page', async () => {
  const [list, idea, form] = [await visit('/'), await visit('/projects/everything-at-once/'), await visit('/add/?idea=everything-at-once')];
  await opened(form.page);
  const card = (await list.page.locator('[data-idea=everything-at-once]').innerText()).replace('☆', '').split(/\s+/);
  const preview = form.page.getByRole('region', { name: 'Preview' });
  expect((await preview.locator('.ideas > li').innerText()).split(/\s+/)).toEqual(card);
  const titles = await idea.page.locator('article section h2').allTextContents();
  const pageOnly = ['Your proposal', 'Related ideas', 'Share and cite'];
  expect(await preview.locator('article section h2').allTextContents()).toEqual(titles.filter((title) => !pageOnly.includes(title)));
});

test('anchors in the text have names that the form does not use', async () => {
  const { page } = await visit('/add/');
  await opened(page);
  await page.getByLabel('Text', { exact: true }).fill('[Down](#submit)\n\n## Submit\n\nWords[^1]\n\n[^1]: A note.');
  const text = page.locator('[data-preview-page] .prose');
  await expect.poll(() => text.getByRole('link', { name: 'Down' }).getAttribute('href')).toBe('#preview-submit');
  expect(await text.getByRole('heading', { name: 'Submit' }).getAttribute('id')).toBe('preview-submit');
  expect(await text.getByRole('heading', { name: 'Submit' }).getAttribute('aria-level')).toBe('4');
});
