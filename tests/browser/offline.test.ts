import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { openFilters } from '../support/filters.ts';
import { LARGE } from '../support/large-catalogue.ts';
import { waitForNextVersion, serveDeploys, type Deploys } from '../support/deploys.ts';

const OLD = 'dist';
const NEW = 'node_modules/.cache/pioneer-large';

let browser: Browser;
let deploys: Deploys;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
});
beforeEach(async () => {
  deploys = await serveDeploys(OLD);
  context = await browser.newContext({ bypassCSP: true });
});
afterEach(async () => {
  await context.close();
  deploys.stop();
});
afterAll(() => browser.close());

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(deploys.origin + path);
  return page;
}

/** Opens `path` and waits until the service worker has cached the site. */
async function keep(path = '/'): Promise<Page> {
  const page = await open(path);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return page;
}

const total = async (page: Page): Promise<number> => Number(await page.locator('[data-result-count]').getAttribute('data-result-count'));
const edition = (page: Page): Promise<string | null> => page.locator('idea-finder').getAttribute('data-files');

/** Checks every difficulty, which matches all ideas of the index, and returns their number. */
async function filtered(page: Page): Promise<number> {
  await openFilters(page);
  const boxes = page.locator('input[name=difficulty]');
  for (const box of await boxes.all()) await box.check();
  await expect.poll(() => page.locator('ul.filter-chips [data-remove-filter]').count()).toBe(await boxes.count());
  await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe('false');
  expect(await page.locator('[data-error-banner]').isVisible()).toBe(false);
  return total(page);
}

test.each([{ width: 375 }, { width: 1280 }])(
  'after one visit the list works offline at $width px: reload, search, filters, and the ideas that were read',
  async ({ width }) => {
    const page = await keep();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${deploys.origin}/projects/router-vm/`);
    const title = await page.locator('h1').textContent();
    await context.setOffline(true);
    await page.goto(`${deploys.origin}/?q=dhcp`);
    await expect.poll(() => page.locator('#results mark').count()).toBeGreaterThan(0);
    const found = await total(page);
    await page.reload();
    await expect.poll(() => total(page)).toBe(found);
    await page.goto(deploys.origin);
    expect(await filtered(page)).toBeGreaterThan(20);
    await page.goto(`${deploys.origin}/projects/router-vm/`);
    expect(await page.locator('h1').textContent()).toBe(title);
  },
);

test('offline, a page that was never visited shows the offline page, and opens when the network is back', async () => {
  await (await keep('/projects/router-vm/')).close();
  await context.setOffline(true);
  const page = await open('/topics/networking/');
  expect(await page.locator('h1').textContent()).toBe('You are offline');
  const kept = page.locator('offline-pages a');
  await kept.first().waitFor();
  expect(await kept.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(location.origin, '')))).toEqual(
    expect.arrayContaining(['/', '/about/', '/projects/router-vm/']),
  );
  expect(await findAxeViolations(page)).toEqual([]);
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect.poll(() => page.locator('h1').textContent()).toContain('Networking');
});

test('after a new deploy an open page keeps its own index, and the next page is new', async () => {
  const old = await keep();
  const [before, files] = [await total(old), await edition(old)];
  deploys.publish(NEW);
  expect(await filtered(old)).toBe(before);
  const next = await open('/');
  expect([await total(next), (await edition(next)) === files]).toEqual([LARGE, false]);
  expect(await filtered(next)).toBe(LARGE);
  await waitForNextVersion(next);
  await context.setOffline(true);
  const meanwhile = await open('/');
  expect([await edition(meanwhile), await filtered(meanwhile)]).toEqual([files, before]);
  await Promise.all(context.pages().map((page) => page.close()));
  // The browser activates the new service worker some time after it has closed the last page of the old one.
  const visitAgain = async (): Promise<number[]> => {
    const last = await open('/');
    const found = [await filtered(last), await last.evaluate(async () => (await caches.keys()).length)];
    await last.close();
    return found;
  };
  await expect.poll(visitAgain, { timeout: 10_000, message: 'the new edition is shown, and the old one is dropped' }).toEqual([LARGE, 1]);
});

test('an idea read before a new deploy can be read offline after it', async () => {
  const page = await keep('/projects/router-vm/');
  deploys.publish(NEW, ['/projects/router-vm/']);
  await page.goto(deploys.origin);
  await waitForNextVersion(page);
  await page.close();
  await context.setOffline(true);
  const later = await open('/projects/router-vm/');
  expect(await later.locator('main article').count()).toBe(1);
});

test('an incomplete deploy is not cached: the page of one edition with the index of another', async () => {
  const page = await keep();
  const [before, files] = [await total(page), await edition(page)];
  deploys.publish(NEW, ['/']);
  const failed = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return new Promise((resolve) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => resolve(installing.state));
      });
      void registration.update();
    });
  });
  expect(await failed).toBe('redundant');
  await context.setOffline(true);
  await page.reload();
  expect([await edition(page), await filtered(page)]).toEqual([files, before]);
});

test('on a very slow network, the cached page is shown', async () => {
  const page = await keep();
  deploys.delayMs = 20_000;
  await page.reload({ waitUntil: 'domcontentloaded', timeout: 10_000 });
  expect(await total(page)).toBeGreaterThan(20);
});
