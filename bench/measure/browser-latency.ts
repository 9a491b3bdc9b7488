import { chromium, type Browser, type Route } from 'playwright-core';
import { findChromium } from '../../tests/support/chromium.ts';
import type { Files } from '../engines/engine.ts';
import type { Latency } from './latency.ts';
import { bundlePage } from './bundle-page.ts';

/** No server: requests to this address are answered from memory. Browsers trust it as they do a site served by https. */
const ORIGIN = 'http://localhost';

/** How many times slower than it is the processor is made. A phone of the middle class is about four times slower. */
const SLOWDOWNS = [1, 4] as const;

/** Headers that isolate the page from others, for which browsers give it a clock of 5 instead of 100 microseconds. */
const ISOLATION = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** What is to be answered to each request of the page: itself, its script, the files of the index. */
async function responses(index: Files): Promise<(route: Route) => Promise<void>> {
  const bodies = new Map<string, { readonly contentType: string; readonly body: string | Buffer }>([
    ['/', { contentType: 'text/html', body: '<!doctype html><script type="module" src="/page.js"></script>' }],
    ['/page.js', { contentType: 'text/javascript', body: await bundlePage() }],
  ]);
  for (const [name, bytes] of index)
    bodies.set(`/index/${encodeURIComponent(name)}`, { contentType: 'application/octet-stream', body: Buffer.from(bytes) });
  return (route) => {
    const response = bodies.get(new URL(route.request().url()).pathname);
    return route.fulfill(response === undefined ? { status: 404 } : { ...response, headers: ISOLATION });
  };
}

/** Opens a new page in `browser` on a processor made `slowdown` times slower, and types in it. */
async function typeIn(
  browser: Browser,
  respond: (route: Route) => Promise<void>,
  slowdown: number,
  texts: readonly string[],
  mostMs: number,
) {
  const page = await browser.newPage();
  await page.route('**/*', respond);
  await page.goto(ORIGIN);
  await page.waitForFunction(() => 'measureSearch' in window);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const latency = await page.evaluate(([all, most]) => window.measureSearch(all, most), [texts, mostMs] as const);
  await page.close();
  return latency;
}

/**
 * How long this catalogue's search, over the files of `index`, takes to answer each of `texts` in Chromium, at each
 * slowdown, by names such as 4x, typing for `mostMs` at most. Throws when there is no Chromium and none can be had.
 */
export async function measureInBrowser(
  index: Files,
  texts: readonly string[],
  mostMs: number,
  onSlowdown: (slowdown: string) => void,
): Promise<Record<string, Latency>> {
  const respond = await responses(index);
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
  try {
    const figures: Record<string, Latency> = {};
    for (const slowdown of SLOWDOWNS) {
      onSlowdown(`${slowdown}x`);
      figures[`${slowdown}x`] = await typeIn(browser, respond, slowdown, texts, mostMs);
    }
    return figures;
  } finally {
    await browser.close();
  }
}
