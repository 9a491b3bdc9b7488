import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

/** CI runs as root, which needs no sandbox. The tests need no background networking, and the machine may have none. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

/** Console messages that the tests themselves cause: they block service workers and go offline. */
const EXPECTED_MESSAGE = /blocked by Playwright|ERR_INTERNET_DISCONNECTED/;
/** The shortlist page asks for these files, and a 404 tells it that an idea is gone. */
const MAY_BE_MISSING = /\/shortlist\/facts\/[^/]+\.json$/;

export interface Visit {
  readonly page: Page;
  /** The URLs that the page requested, in order. */
  readonly requests: readonly string[];
  /** The HTTP status of the page. */
  readonly status: number;
  /** The errors that the page logged and that `allowErrors` matches. */
  readonly allowedErrors: readonly string[];
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
 * A function that opens pages, for the tests of one file. After each test its pages are closed. The test fails when a page
 * wrote to the console, threw an error or sent a request to another origin.
 */
export function visitor(
  site: 'origin' | 'edgeCasesOrigin' | 'largeOrigin' = 'origin',
): (path: string, options?: VisitOptions) => Promise<Visit> {
  let browser: Browser;
  const problems: string[] = [];
  const origin = inject(site);
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(problems.splice(0)).toEqual([]);
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
    const allowedErrors: string[] = [];
    page.on('console', (message) => {
      // The browser reports the status of the page itself, which is 404 on the page for missing pages.
      const { url } = message.location();
      if (url === page.url() || MAY_BE_MISSING.test(url) || EXPECTED_MESSAGE.test(message.text())) return;
      if (message.type() === 'error' && allowErrors?.test(message.text())) allowedErrors.push(message.text());
      else problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    page.on('request', (request) => {
      requests.push(request.url());
      if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) problems.push(`request: ${request.url()}`);
    });
    const status = (await page.goto(origin + path))?.status() ?? 0;
    return { page, requests, status, allowedErrors };
  };
}
