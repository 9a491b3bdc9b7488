import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { buildDay } from './build-day.ts';

/**
 * A hash of the project's code and of its locked packages. It is part of every cache key, so that a build never uses what
 * other code has made.
 */
export const codeVersion = ['package-lock.json', 'astro.config.mjs', ...globSync('src/**/*.*').sort()]
  .reduce((hash, file) => hash.update(file).update(readFileSync(file)), createHash('sha256'))
  .digest('hex');

/**
 * The cache key of a page. While it stays the same, a build reuses the page of the previous build.
 * @param content everything that the page shows, except code and the day of the build
 */
export function createPageCacheKey(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([codeVersion, buildDay, content]))
    .digest('hex');
}
