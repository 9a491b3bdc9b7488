/** Where a build reads its ideas: the one place that knows PROJECTS_DIR. */
import { existsSync } from 'node:fs';
import { basename, resolve, join } from 'node:path';
import { readFile } from 'node:fs/promises';

const SHIPPED = 'projects';

/** The folder of ideas: PROJECTS_DIR, or `projects` in the folder a command runs in. An absolute path. */
export const projectsFolder = resolve(process.env['PROJECTS_DIR'] || SHIPPED);

if (!existsSync(projectsFolder)) {
  throw new Error(
    `PROJECTS_DIR is "${process.env['PROJECTS_DIR'] ?? SHIPPED}", but there is no folder ${projectsFolder}. Name one that holds ideas.`,
  );
}

/** How messages call that folder. */
export const projectsName = basename(projectsFolder);

/** The folder of ideas that an editor is told of, wherever a build reads its own. */
export const shippedFolder = resolve(SHIPPED);

/** `name` (topics.yaml, say) in the folder of ideas, or the shipped one where that folder has none. */
export function referenceFile(name: string): string {
  const own = resolve(projectsFolder, name);
  return existsSync(own) ? own : resolve(SHIPPED, name);
}

/** The files of ideas as they were written, for those who go on writing them. */

/**
 * The file of the idea `id`.
 * @throws Error when there is none
 */
export function readEntrySource(id: string): Promise<string> {
  return readFile(join(projectsFolder, `${id}.mdx`), 'utf8');
}
