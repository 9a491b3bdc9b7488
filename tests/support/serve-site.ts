import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the site is served, without a slash at the end. */
    readonly origin: string;
    readonly chromiumPath: string;
  }
}

/** Serves dist/ as `npm start` does and finds the browser to look at it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromiumPath', findChromium());
  const server = await preview({ root: '.', logLevel: 'error', server: { port: 4390 } });
  project.provide('origin', `http://localhost:${server.port}`);
  return () => server.stop();
}
