import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Pages that are kept before anybody has visited them, by their addresses below the base path. */
const PAGES = ['', 'about/', 'offline/'];
/** Besides scripts and the font, files that are kept as far as the bytes go, what is needed most first. */
const FILES = ['favicon.svg', 'manifest.webmanifest', 'find/*/*.bin', 'find/*/*/*.bin', 'find/*/rows/*/index.html'];
/** Scripts that only those need who write ideas: they are kept when they have been asked for. */
const RARE = /^_astro\/open-editor\./;
/** Bytes on disk. A large catalogue's further files are kept as they are asked for. */
const MOST = 1_000_000;

/** The address of `file`, which may be the index of a folder. */
const addressOf = (file: string): string => file.replaceAll('\\', '/').replace(/index\.html$/, '');

/** The files below `folder` that `patterns` name, in their order, for as long as they fit into `most` bytes. */
function fitting(folder: string, patterns: readonly string[], most: number): string[] {
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: folder }).sort());
  let bytes = 0;
  return files.filter((file) => (bytes += statSync(join(folder, file)).size) <= most);
}

/** What the worker is told of the site that was built into `folder`. */
function editionOf(folder: string) {
  const scripts = globSync('_astro/*', { cwd: folder }).map(addressOf).sort();
  const kept = fitting(folder, FILES, MOST);
  const name = createHash('sha256');
  for (const file of [...PAGES.map((page) => `${page}index.html`), ...kept]) name.update(file).update(readFileSync(join(folder, file)));
  return {
    name: name.update(scripts.join()).digest('hex').slice(0, 10),
    pages: PAGES,
    files: [...scripts.filter((script) => !RARE.test(script)), ...kept.map(addressOf)],
    marks: [...scripts, ...globSync('find/*', { cwd: folder }).map(addressOf)],
  };
}

/** Writes `sw.js`, the worker that keeps the site for readers who are offline, when everything it may keep is built. */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const worker = readFileSync(new URL('../client/global/service-worker.js', import.meta.url), 'utf8');
        writeFileSync(join(folder, 'sw.js'), `const EDITION = ${JSON.stringify(editionOf(folder))};\n${worker}`);
      },
    },
  };
}
