import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A static file server that can switch to another build of the site. */
export interface Deploys {
  readonly origin: string;
  /** Serves the site in `folder` from now on. The paths in `stale` still come from the previous site. */
  readonly publish: (folder: string, stale?: readonly string[]) => void;
  /** Delay before each response, in milliseconds. */
  delayMs: number;
  readonly stop: () => void;
}

function fileIn(folder: string, path: string): string | undefined {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** Serves the site in the folder `first` until another is published. */
export async function serveDeploys(first: string): Promise<Deploys> {
  let current = first;
  let previous = first;
  let stalePaths: readonly string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileIn(stalePaths.includes(pathname) ? previous : current, pathname);
    setTimeout(() => {
      response.writeHead(file === undefined ? 404 : 200, { 'Content-Type': TYPES[extname(file ?? '')] ?? 'application/octet-stream' });
      if (file === undefined) response.end();
      else createReadStream(file).pipe(response);
    }, deploys.delayMs);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const deploys: Deploys = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    publish: (folder, stale = []) => {
      [previous, current, stalePaths] = [current, folder, stale];
    },
    delayMs: 0,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return deploys;
}

/** Waits until the next version of the service worker is installed and waits for activation. */
export async function waitForNextVersion(page: Page): Promise<void> {
  const getState = (): Promise<string | undefined> => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);
  // The browser checks for a new service worker only after the page has been idle for a while.
  await expect.poll(getState, { timeout: 15_000 }).toBe('installed');
}
