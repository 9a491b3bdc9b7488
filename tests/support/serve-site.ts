import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { build } from './astro.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the site is served, without a slash at the end. */
    readonly origin: string;
    /** Where a site of legal but awkward ideas is served, those of tests/fixtures/awkward. */
    readonly awkwardOrigin: string;
    readonly chromiumPath: string;
  }
}

const AWKWARD = 'node_modules/.cache/pioneer-awkward';

/** Serves dist/ as `npm start` does, and the awkward site beside it; finds the browser to look at them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromiumPath', findChromium());
  const { code, output } = await build({ PROJECTS_DIR: 'tests/fixtures/awkward', OUT_DIR: AWKWARD });
  if (code !== 0) throw new Error(`The awkward site cannot be built:\n${output}`);
  const site = await preview({ root: '.', logLevel: 'error', server: { port: 4390 } });
  const awkward = await preview({ root: '.', outDir: AWKWARD, logLevel: 'error', server: { port: 4391 } });
  project.provide('origin', `http://localhost:${site.port}`);
  project.provide('awkwardOrigin', `http://localhost:${awkward.port}`);
  return async () => {
    await Promise.all([site.stop(), awkward.stop()]);
  };
}
