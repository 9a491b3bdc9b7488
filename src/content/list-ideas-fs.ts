import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Names that are no idea, and may stand beside ideas: forms to copy, and what explains the folder. */
const BESIDE = /^[_.]|^readme\.md$/i;

/** Whether somebody meant the file or folder `name` to be an idea, though perhaps not by a name that is read as one. */
function isMeantAsIdea(entry: Dirent): boolean {
  return !BESIDE.test(entry.name) && (/\.mdx?$/i.test(entry.name) || /\.(markdown|mkd)$/i.test(entry.name));
}

/**
 * What lies in the folder of ideas at `folder` and is or was meant as an idea, also in folders below: paths with slashes, in
 * the order of their names. Links are listed and not followed.
 */
export async function listIdeas(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (isMeantAsIdea(entry)) return [path];
      return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules' ? listIdeas(folder, path) : [];
    }),
  );
  return found.flat().sort();
}
