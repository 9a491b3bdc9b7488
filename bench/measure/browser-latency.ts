import { fileURLToPath } from 'node:url';
import type { Browser, Route } from 'playwright-core';
import { build } from 'vite';
import type { Files } from '../engines/engine.ts';
import { CPU_SLOWDOWNS, launchChromium, slowDownCpu } from './chromium.ts';
import type { Latency } from './latency.ts';

/** No server runs here: requests are answered from memory. Browsers treat localhost as secure, like a site served over https. */
const ORIGIN = 'http://localhost';

/** Headers that isolate the page, which gives it a clock with a resolution of 5 instead of 100 microseconds. */
const ISOLATION_HEADERS = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

type RouteHandler = (route: Route) => Promise<void>;

/** Bundles and minifies browser-page.ts like the scripts of the site. */
async function bundlePage(): Promise<string> {
  const input = fileURLToPath(new URL('browser-page.ts', import.meta.url));
  const result = await build({ configFile: false, logLevel: 'error', build: { write: false, rolldownOptions: { input } } });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error('Vite did not create a bundle of the benchmark page.');
  return chunk.code;
}

/** Creates a handler that answers requests for the page, its script and the files of the index. */
async function createRouteHandler(index: Files): Promise<RouteHandler> {
  const responses = new Map<string, { readonly contentType: string; readonly body: string | Buffer }>([
    ['/', { contentType: 'text/html', body: '<!doctype html><script type="module" src="/page.js"></script>' }],
    ['/page.js', { contentType: 'text/javascript', body: await bundlePage() }],
  ]);
  for (const [name, bytes] of index)
    responses.set(`/index/${encodeURIComponent(name)}`, { contentType: 'application/octet-stream', body: Buffer.from(bytes) });
  return (route) => {
    const response = responses.get(new URL(route.request().url()).pathname);
    return route.fulfill(response === undefined ? { status: 404 } : { ...response, headers: ISOLATION_HEADERS });
  };
}

async function measureInNewPage(
  browser: Browser,
  handleRoute: RouteHandler,
  slowdown: number,
  texts: readonly string[],
  maxMs: number,
): Promise<Latency> {
  const page = await browser.newPage();
  await page.route('**/*', handleRoute);
  await page.goto(ORIGIN);
  await page.waitForFunction(() => 'measureSearch' in window);
  await slowDownCpu(page, slowdown);
  const latency = await page.evaluate(([allTexts, max]) => window.measureSearch(allTexts, max), [texts, maxMs] as const);
  await page.close();
  return latency;
}

/**
 * Measures the latency of this catalogue's search in Chromium, for at most `maxMs` per processor slowdown.
 * Returns it by slowdown, for example "4x". Throws an Error if there is no Chromium and none can be installed.
 */
export async function measureBrowserLatency(
  index: Files,
  texts: readonly string[],
  maxMs: number,
  onSlowdown: (slowdown: string) => void,
): Promise<Record<string, Latency>> {
  const handleRoute = await createRouteHandler(index);
  const browser = await launchChromium();
  try {
    const latencies: Record<string, Latency> = {};
    for (const slowdown of CPU_SLOWDOWNS) {
      onSlowdown(`${slowdown}x`);
      latencies[`${slowdown}x`] = await measureInNewPage(browser, handleRoute, slowdown, texts, maxMs);
    }
    return latencies;
  } finally {
    await browser.close();
  }
}
