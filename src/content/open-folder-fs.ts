import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Folder, FolderFile } from '../check/check-folder.ts';
import type { RegisterName } from '../check/reference-data.ts';
import { parseText } from '../check/markdown/parse-markdown.ts';
import { listIdeas } from './list-ideas-fs.ts';
import { readTextFile } from './node-fs.ts';

/** Where topics, people and programmes are read from when a folder of ideas has none of its own. */
const SHIPPED = 'projects';

/** Pages that belong to no idea: the files of src/pages whose whole path is fixed. */
async function pagesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files.flatMap((file) => {
    const [, path] = /^((?:[a-z0-9-]+\/)*[a-z0-9-]+)\.(?:astro|mdx)$/.exec(file.replaceAll('\\', '/')) ?? [];
    return path === undefined ? [] : [`/${path}/`.replace(/\/index\/$/, '/')];
  });
}

/** Files that are served as they are, among them the pictures of texts. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join('/', parentPath.slice(folder.length), name).replaceAll('\\', '/'));
}

/** Reads the folder of ideas at `path`, from the root of the project. Total: what cannot be read is a finding. */
export async function openFolder(path: string, today: string): Promise<Folder> {
  const read = async (folder: string, file: string): Promise<FolderFile> => ({ file, ...(await readTextFile(join(folder, file))) });
  const register = (name: RegisterName): Promise<FolderFile> => {
    const file = `${name}.yaml`;
    return read(existsSync(join(path, file)) ? path : SHIPPED, file);
  };
  const [topics, people, programmes] = await Promise.all([register('topics'), register('people'), register('programmes')]);
  const ideas = await Promise.all((await listIdeas(path)).map((file) => read(path, file)));
  const paths = [...(await pagesOf('src/pages')), ...(await filesOf('public'))];
  return { ideas, registers: { topics, people, programmes }, paths, today, parseText };
}
