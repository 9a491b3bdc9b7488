import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { build } from './astro.ts';
import { findChromium } from './chromium.ts';
import { writeLargeCatalogue } from './large-catalogue.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The origin of the site, without a slash at the end. */
    readonly origin: string;
    /** The origin of a site with the edge cases of tests/fixtures/edge-cases. */
    readonly edgeCasesOrigin: string;
    /** The origin of a site whose list has several pages. */
    readonly largeOrigin: string;
    readonly chromiumPath: string;
  }
}

const CACHE = 'node_modules/.cache';
const LARGE = `${CACHE}/pioneer-large-ideas`;

const SITES = [
  { name: 'origin', folder: 'dist' },
  { name: 'edgeCasesOrigin', folder: `${CACHE}/pioneer-edge-cases`, ideas: 'tests/fixtures/edge-cases' },
  { name: 'largeOrigin', folder: `${CACHE}/pioneer-large`, ideas: LARGE },
] as const;

/** Serves dist/ as `npm start` does, builds and serves the other sites, and finds the browser for the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromiumPath', findChromium());
  writeLargeCatalogue(LARGE);
  const servers: Awaited<ReturnType<typeof preview>>[] = [];
  for (const { name, folder, ...site } of SITES) {
    if ('ideas' in site) {
      const { code, output } = await build({ PROJECTS_DIR: site.ideas, OUT_DIR: folder });
      if (code !== 0) throw new Error(`The site of ${site.ideas} cannot be built:\n${output}`);
    }
    // Port 0 is any free port.
    const server = await preview({ root: '.', outDir: folder, logLevel: 'error', server: { port: 0 } });
    project.provide(name, `http://localhost:${server.port}`);
    servers.push(server);
  }
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}
