import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import { readRegister } from '../check/reference-data.ts';
import { registerFile } from './projects-folder.ts';
import { refusal } from './build-error.ts';

/**
 * Loads the register file `name`, whose rows `schema` checks. Astro's own `file()` only logs a file it cannot read and goes
 * on with the rows of the build before; here that ends the build.
 */
export function register(name: string, schema: z.ZodType<object>): Loader {
  return {
    name: 'register',
    load: async ({ store, watcher, logger }) => {
      const path = registerFile(name);
      const sync = async (): Promise<void> => {
        const { rows, problems } = readRegister(name, schema, await readFile(path, 'utf8'));
        if (problems.length > 0) throw refusal(problems);
        store.clear();
        for (const [id, { id: _, ...data }] of rows) store.set({ id, data });
      };
      await sync();
      watcher?.add(path);
      watcher?.on('change', (changed) => {
        if (changed === path) sync().catch((error: Error) => logger.error(error.message));
      });
    },
  };
}
