import { join } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { listIdeas } from './authoring/disk/list-ideas-fs.ts';
import { readTextFile } from './authoring/disk/read-file-fs.ts';
import type { Problem } from './authoring/problem.ts';
import { readEntry } from './authoring/entry/read-entry.ts';
import { parseText } from './authoring/text/text-syntax.ts';
import { codeVersion } from './code-version.ts';
import { refusal } from './refusal.ts';
import { renderText } from './text/render-text.ts';

/** Brings the store to what `folder` holds. An entry whose file, code and base path are as they were stays as it is. */
async function sync(folder: string, { store, config, generateDigest }: LoaderContext): Promise<void> {
  const base = config.base.replace(/\/$/, '');
  const gone = new Set(store.keys());
  const problems: Problem[] = [];
  for (const file of (await listIdeas(folder)).filter((name) => name.endsWith('.mdx'))) {
    const { text = '', finding } = await readTextFile(join(folder, file));
    const digest = generateDigest([codeVersion, base, text].join('\n'));
    const id = file.replace(/\.mdx$/, '');
    gone.delete(id);
    if (store.get(id)?.digest === digest) continue;
    const { entry, tree, problems: found, problemOf } = readEntry(file, text, parseText);
    if (entry) store.set({ ...entry, digest, rendered: { html: await renderText(tree, (path) => base + path) } });
    else problems.push(...(finding === undefined ? found : [problemOf(finding)]));
  }
  if (problems.length > 0) throw refusal(problems);
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
