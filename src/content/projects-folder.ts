/** The folder from which a build reads the ideas. Only this file reads PROJECTS_DIR. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

const DEFAULT_FOLDER = 'projects';
const setting = process.env['PROJECTS_DIR'] || DEFAULT_FOLDER;

/** The absolute path of the folder of ideas: PROJECTS_DIR, or `projects` in the current folder. */
export const projectsFolder = resolve(setting);

if (!existsSync(projectsFolder)) {
  throw new Error(`PROJECTS_DIR is "${setting}", but there is no folder ${projectsFolder}. Set it to a folder of ideas.`);
}

/** The name of that folder in messages. */
export const projectsName = basename(projectsFolder);

/** The absolute path of the project's own ideas. Code editors get the schema of this folder, even when a build reads another one. */
export const shippedFolder = resolve(DEFAULT_FOLDER);

/** The path of the reference data file `name`, such as topics.yaml: in the folder of ideas, or else in the shipped one. */
export function findReferenceFile(name: string): string {
  const path = join(projectsFolder, name);
  return existsSync(path) ? path : join(shippedFolder, name);
}

/**
 * Reads the source file of the idea `id`.
 * @throws Error when there is no such file
 */
export function readEntrySource(id: string): Promise<string> {
  return readFile(join(projectsFolder, `${id}.mdx`), 'utf8');
}
