import { existsSync } from 'node:fs';
import { build } from './astro.ts';

/** Builds dist/ once a run, however many projects of tests read it. */
export default async function setup(): Promise<void> {
  const built = globalThis as { sitesBuilt?: Promise<void> };
  built.sitesBuilt ??= buildSite();
  await built.sitesBuilt;
}

async function buildSite(): Promise<void> {
  const { code, output } = await build({}, '.');
  if (code !== 0 || !existsSync('dist/index.html')) throw new Error(`The site cannot be built:\n${output}`);
}
