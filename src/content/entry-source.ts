/** The files of ideas as they were written, for those who go on writing them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectsFolder } from './projects-folder.ts';

/**
 * The file of the idea `id`.
 * @throws Error when there is none
 */
export function entrySource(id: string): Promise<string> {
  return readFile(join(projectsFolder, `${id}.mdx`), 'utf8');
}
