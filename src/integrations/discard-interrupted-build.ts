import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Discards the page cache when the previous build did not finish. Astro updates the cached pages first and their list last,
 * so after an interruption the list does not match the pages.
 */
export function discardInterruptedBuild(): AstroIntegration {
  let marker: URL;
  let list: URL;
  return {
    name: 'discard-interrupted-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        marker = new URL('unfinished', config.cacheDir);
        list = new URL('incremental-build.json', config.cacheDir);
      },
      'astro:build:start': () => {
        if (existsSync(marker)) rmSync(list, { force: true });
        mkdirSync(new URL('.', marker), { recursive: true });
        writeFileSync(marker, '');
      },
      'astro:build:done': () => rmSync(marker, { force: true }),
    },
  };
}
