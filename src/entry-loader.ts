import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { codeVersion } from './code-version.ts';
import { readEntry } from './authoring/read-entry.ts';
import { projectsName } from './folders.ts';
import { renderText } from './text/render-text.ts';

/** The files of ideas below `folder`, as paths with slashes, in the order of their names. */
async function entryFiles(folder: string): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/[!_]*.mdx', { cwd: folder }));
  return files.map((file) => file.replaceAll(sep, '/')).sort();
}

/** Brings the store to what `folder` holds. An entry whose file, code and base path are as they were stays as it is. */
async function sync(folder: string, { store, config, generateDigest }: LoaderContext): Promise<void> {
  const base = config.base.replace(/\/$/, '');
  const gone = new Set(store.keys());
  const problems: string[] = [];
  for (const file of await entryFiles(folder)) {
    const written = await readFile(join(folder, file), 'utf8');
    const digest = generateDigest([codeVersion, base, written].join('\n'));
    const id = file.replace(/\.mdx$/, '');
    gone.delete(id);
    if (store.get(id)?.digest === digest) continue;
    const { entry, tree, problems: found } = readEntry(file, written);
    if (entry) store.set({ ...entry, digest, rendered: { html: await renderText(tree, (path) => base + path) } });
    else problems.push(...found.map((problem) => `  ${projectsName}/${problem}`));
  }
  if (problems.length > 0) throw new Error(`The ideas cannot be published yet:\n\n${problems.join('\n')}\n`);
  for (const id of gone) store.delete(id);
}

/**
 * Loads the ideas of `folder` as text: read, checked and made HTML, never run.
 * @throws Error naming everything that is wrong with any of them, with its place and what to write instead
 */
export function entries(folder: string): Loader {
  return {
    name: 'entries',
    load: async (context) => {
      await sync(folder, context);
      const again = (path: string): void => {
        if (!path.startsWith(folder) || !path.endsWith('.mdx')) return;
        sync(folder, context).catch((error: Error) => context.logger.error(error.message));
      };
      context.watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) context.watcher?.on(event, again);
    },
  };
}
