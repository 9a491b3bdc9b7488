import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const SUFFIX = '?isolated';

/**
 * Bundles the script `entry`, which a page imports dynamically, with its own copies of the project's modules. Otherwise it
 * would share modules with the scripts of other pages, and these would grow by all that only `entry` uses.
 */
export function isolateChunk(entry: string): Plugin {
  return {
    name: 'isolate-chunk',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || (!source.endsWith(entry) && !importer.endsWith(SUFFIX))) return null;
      const resolved = await this.resolve(source, importer.replace(SUFFIX, ''), { ...options, skipSelf: true });
      if (!resolved || resolved.external || !/\/src\/.*\.ts$/.test(resolved.id)) return resolved;
      return { ...resolved, id: resolved.id + SUFFIX };
    },
    load(id) {
      return id.endsWith(SUFFIX) ? readFile(id.slice(0, -SUFFIX.length), 'utf8') : null;
    },
  };
}
