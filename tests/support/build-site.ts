import { existsSync } from 'node:fs';
import { build } from './astro.ts';

/** Builds dist/ once per test run, for all test projects that read it. */
export default async function setup(): Promise<void> {
  const shared = globalThis as { siteBuild?: Promise<void> };
  await (shared.siteBuild ??= buildSite());
}

async function buildSite(): Promise<void> {
  const { code, output } = await build({}, '.');
  if (code !== 0 || !existsSync('dist/index.html')) throw new Error(`The build of the site failed:\n${output}`);
}
