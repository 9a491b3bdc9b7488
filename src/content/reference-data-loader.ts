import { readFile } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import { parseReferenceFile } from '../check/reference-data.ts';
import { referenceFile } from './projects-folder.ts';
import { createBuildError } from './build-error.ts';

/**
 * Loads the register file `name`, whose rows `schema` checks. Astro's own `file()` only logs a file it cannot read and goes
 * on with the rows of the build before; here that ends the build.
 */
export function referenceDataLoader(name: string, schema: z.ZodType<object>): Loader {
  return {
    name: 'register',
    load: async ({ store, watcher, logger }) => {
      const path = referenceFile(name);
      const sync = async (): Promise<void> => {
        const { rows, problems } = parseReferenceFile(name, schema, await readFile(path, 'utf8'));
        if (problems.length > 0) throw createBuildError(problems);
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
