import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import { parseRegister } from './domain/register.ts';
import { registerFile } from './folders.ts';

/**
 * Loads a register file. Astro's own `file()` only logs a file it cannot read and goes on with the rows of the build
 * before; here that ends the build.
 */
export function register(name: string): Loader {
  return {
    name: 'register',
    load: async ({ store, parseData, watcher }) => {
      const path = registerFile(name);
      const sync = async (): Promise<void> => {
        const rows = parseRegister(await readFile(path, 'utf8'), name);
        store.clear();
        for (const [id, row] of rows) {
          store.set({ id, data: await parseData({ id, data: row as Record<string, unknown>, filePath: path }) });
        }
      };
      await sync();
      watcher?.add(path);
      watcher?.on('change', (changed) => changed === path && void sync());
    },
  };
}
