import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Makes a build forget the pages of the one before when that one did not end: Astro overwrites a kept page first and the
 * list of what is kept last, so that in between the list is of other pages.
 */
export function discardInterruptedBuild(): AstroIntegration {
  let marker: URL;
  let list: URL;
  return {
    name: 'forget-unfinished-build',
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
