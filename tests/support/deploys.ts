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

/** A host of static files on which sites are published one after the other. */
export interface Deploys {
  readonly origin: string;
  /** Serves the site built into `folder` from now on, but answers the paths of `lagging` from the one before. */
  readonly publish: (folder: string, lagging?: readonly string[]) => void;
  /** Milliseconds until an answer begins. */
  delay: number;
  readonly stop: () => void;
}

function fileIn(folder: string, path: string): string | undefined {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** Serves the site built into `first` until another is published. */
export async function serveDeploys(first: string): Promise<Deploys> {
  let now = first;
  let before = first;
  let late: readonly string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileIn(late.includes(pathname) ? before : now, pathname);
    setTimeout(() => {
      response.writeHead(file === undefined ? 404 : 200, { 'Content-Type': TYPES[extname(file ?? '')] ?? 'application/octet-stream' });
      if (file === undefined) response.end();
      else createReadStream(file).pipe(response);
    }, deploys.delay);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const deploys: Deploys = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    publish: (folder, lagging = []) => {
      [before, now, late] = [now, folder, lagging];
    },
    delay: 0,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return deploys;
}

/** Waits until another edition is kept beside the one in use. */
export async function nextIsKept(page: Page): Promise<void> {
  const next = (): Promise<string | undefined> => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);
  // Browsers look for a new worker when a page has been at rest for a while.
  await expect.poll(next, { timeout: 15_000 }).toBe('installed');
}
