import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { build } from './astro.ts';
import { findChromium } from './chromium.ts';
import { writeLargeCatalogue } from './large-catalogue.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the site is served, without a slash at the end. */
    readonly origin: string;
    /** Where a site of legal but awkward ideas is served, those of tests/fixtures/edge-cases. */
    readonly awkwardOrigin: string;
    /** Where a site is served whose list fills several pages. */
    readonly largeOrigin: string;
    readonly chromiumPath: string;
  }
}

const CACHE = 'node_modules/.cache';
const LARGE = `${CACHE}/pioneer-large-ideas`;

const SITES = [
  { name: 'origin', folder: 'dist' },
  { name: 'awkwardOrigin', folder: `${CACHE}/pioneer-awkward`, ideas: 'tests/fixtures/edge-cases' },
  { name: 'largeOrigin', folder: `${CACHE}/pioneer-large`, ideas: LARGE },
] as const;

/** Serves dist/ as `npm start` does, and the other sites beside it; finds the browser to look at them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromiumPath', findChromium());
  writeLargeCatalogue(LARGE);
  const servers: Awaited<ReturnType<typeof preview>>[] = [];
  for (const { name, folder, ...site } of SITES) {
    if ('ideas' in site) {
      const { code, output } = await build({ PROJECTS_DIR: site.ideas, OUT_DIR: folder });
      if (code !== 0) throw new Error(`The site of ${site.ideas} cannot be built:\n${output}`);
    }
    // Port 0 is any that is free.
    const server = await preview({ root: '.', outDir: folder, logLevel: 'error', server: { port: 0 } });
    project.provide(name, `http://localhost:${server.port}`);
    servers.push(server);
  }
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}
