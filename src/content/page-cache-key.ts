import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { buildDay } from './build-day.ts';

/**
 * One word for everything a page is made with besides ideas: our own code and the packages it is locked to. What a build
 * keeps for the next one bears it, so that nothing outlives the code that made it.
 */
export const codeVersion = ['package-lock.json', 'astro.config.mjs', ...globSync('src/**/*.*').sort()]
  .reduce((hash, file) => hash.update(file).update(readFileSync(file)), createHash('sha256'))
  .digest('hex');

/**
 * A name for a page that changes whenever the page would. Under the same name a build takes the page from the one before.
 * @param shown everything the page shows that is neither code nor the day of the build
 */
export function pageCacheKey(shown: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([codeVersion, buildDay, shown]))
    .digest('hex');
}
