import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const MARK = '?apart';

/**
 * Has the build bundle the script `entry`, which some page imports when it is needed, with modules of its own. What it shares
 * with other scripts would otherwise stand in files that those load as well, larger by whatever it alone uses of them.
 */
export function isolateChunk(entry: string): Plugin {
  return {
    name: 'apart',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || (!source.endsWith(entry) && !importer.endsWith(MARK))) return null;
      const found = await this.resolve(source, importer.replace(MARK, ''), { ...options, skipSelf: true });
      if (!found || found.external || !/\/src\/.*\.ts$/.test(found.id)) return found;
      return { ...found, id: found.id + MARK };
    },
    load(id) {
      return id.endsWith(MARK) ? readFile(id.slice(0, -MARK.length), 'utf8') : null;
    },
  };
}
