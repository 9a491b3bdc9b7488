import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

/** No sandbox: CI runs as root. No background networking: the site needs none and the machine may have none. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

/** What is reported of what tests do. */
const EXPECTED = /blocked by Playwright|ERR_INTERNET_DISCONNECTED/;
/** Where a page learns by a 404 that an idea is gone. */
const ASKED_AFTER = /\/shortlist\/facts\/[^/]+\.json$/;

export interface Visit {
  readonly page: Page;
  /** Addresses that were asked for, in order. */
  readonly requests: readonly string[];
  /** The HTTP status of the page. */
  readonly status: number;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Errors that the page may write to the console, because the test breaks something. */
  readonly allowErrors?: RegExp;
}

/** A browser for a test that closes it itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromiumPath'), args: ARGUMENTS });
}

/**
 * Opens pages for the tests of a file. After each test its pages are closed, and the test fails if one of them wrote to
 * the console, threw, or asked any other origin for anything.
 */
export function visitor(
  which: 'origin' | 'awkwardOrigin' | 'largeOrigin' = 'origin',
): (path: string, options?: VisitOptions) => Promise<Visit> {
  let browser: Browser;
  const complaints: string[] = [];
  const origin = inject(which);
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  return async (path, { allowErrors, ...options } = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      ...options,
    });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('console', (message) => {
      // The browser reports the page's own status; a page for lost visitors has to answer 404.
      // And that a test has cut it off, as Playwright reports that it lets no worker in.
      const { url } = message.location();
      const isOwn = url === page.url() || ASKED_AFTER.test(url) || EXPECTED.test(message.text()) || allowErrors?.test(message.text());
      if (!isOwn) complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      requests.push(request.url());
      if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) complaints.push(`request: ${request.url()}`);
    });
    const status = (await page.goto(origin + path))?.status() ?? 0;
    return { page, requests, status };
  };
}
