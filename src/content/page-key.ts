import { createHash } from 'node:crypto';
import { buildDay } from './build-day.ts';
import { codeVersion } from './page-cache-key.ts';

/**
 * A name for a page that changes whenever the page would. Under the same name a build takes the page from the one before.
 * @param shown everything the page shows that is neither code nor the day of the build
 */
export function pageKey(shown: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([codeVersion, buildDay, shown]))
    .digest('hex');
}
