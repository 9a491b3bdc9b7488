import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Pages that are cached on the first visit, by their URLs below the base path. */
const PAGES = ['', 'about/', 'offline/'];
/** Files that are cached on the first visit besides scripts and the font, the most important first, up to MAX_CACHED_BYTES. */
const FILES = ['favicon.svg', 'manifest.webmanifest', 'find/*/*.bin', 'find/*/*/*.bin', 'find/*/rows/*/index.html'];
/** The scripts of the editor. Few visitors need them, so they are cached when a visitor opens the editor. */
const EDITOR_SCRIPT = /^_astro\/open-editor\./;
/** Bytes on disk. The remaining files of a large catalogue are cached when a page loads them. */
const MAX_CACHED_BYTES = 1_000_000;

/** The URL of `file` below the base path. */
function toUrl(file: string): string {
  return file.replaceAll('\\', '/').replace(/index\.html$/, '');
}

/** The files below `folder` that match `patterns`, in this order, as many as fit into `maxBytes`. */
function findFiles(folder: string, patterns: readonly string[], maxBytes: number): string[] {
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: folder }).sort());
  let bytes = 0;
  return files.filter((file) => (bytes += statSync(join(folder, file)).size) <= maxBytes);
}

/** The constant `EDITION` of the service worker: what the build in `folder` contains. */
function describeEdition(folder: string) {
  const scripts = globSync('_astro/*', { cwd: folder }).map(toUrl).sort();
  const files = findFiles(folder, FILES, MAX_CACHED_BYTES);
  const hash = createHash('sha256');
  for (const file of [...PAGES.map((page) => `${page}index.html`), ...files]) hash.update(file).update(readFileSync(join(folder, file)));
  return {
    name: hash.update(scripts.join()).digest('hex').slice(0, 10),
    pages: PAGES,
    files: [...scripts.filter((script) => !EDITOR_SCRIPT.test(script)), ...files.map(toUrl)],
    hashedUrls: [...scripts, ...globSync('find/*', { cwd: folder }).map(toUrl)],
  };
}

/** Writes `sw.js`, the service worker that makes the site work offline, at the end of the build. */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const worker = readFileSync(new URL('../client/global/service-worker.js', import.meta.url), 'utf8');
        writeFileSync(join(folder, 'sw.js'), `const EDITION = ${JSON.stringify(describeEdition(folder))};\n${worker}`);
      },
    },
  };
}
