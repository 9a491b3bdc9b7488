import { lstat, readFile, readdir } from 'node:fs/promises';
import { positionAt } from '../check/lines.ts';
import type { Diagnostic, Position } from '../check/diagnostic.ts';
import { type Dirent, statSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectsFolder, FolderFile } from '../check/check-folder.ts';
import type { ReferenceDataName } from '../check/reference-data.ts';
import { parseMarkdown } from '../check/markdown/parse-markdown.ts';

/** A file's text, or why there is none. */
export type FileText =
  { readonly text: string; readonly finding?: never } | { readonly text?: never; readonly finding: Diagnostic & Partial<Position> };

/** The longest entry that the schema and the length of a text allow is a third of this. */
const MOST_BYTES = 200_000;

const SAVE_AS = 'Save it as plain text in UTF-8.';

function unreadable(message: string, hint: string): FileText {
  return { finding: { rule: 'file', message, hint } };
}

/** The place of the first byte of `bytes` that is no UTF-8, counted in characters as editors do. */
function placeOfFault(bytes: Uint8Array): Position {
  // The decoder stands in for each wrong byte with U+FFFD; one that was written as such is passed over by comparing bytes.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let at = text.indexOf('\uFFFD');
  while (at !== -1) {
    const offset = encoder.encode(text.slice(0, at)).length;
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) break;
    at = text.indexOf('\uFFFD', at + 1);
  }
  return positionAt(text, at);
}

function textOf(bytes: Uint8Array): FileText {
  if (bytes.includes(0)) return { finding: { rule: 'encoding', message: 'This is no text file.', hint: SAVE_AS } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { finding: { rule: 'encoding', ...placeOfFault(bytes), message: 'This sign is not UTF-8.', hint: SAVE_AS } };
  }
}

/** Reads the plain text file at `path`. Total: never throws, never follows a link, never reads a file of unreasonable size. */
export async function readTextFile(path: string): Promise<FileText> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return unreadable('This is a symbolic link.', 'Put the file itself here.');
    if (stats.isDirectory()) return unreadable('This is a folder.', 'Ideas are files; move its ideas up beside the others.');
    if (!stats.isFile()) return unreadable('This is no plain file.', 'Put a text file here.');
    if (stats.size > MOST_BYTES) {
      const message = `The file has ${stats.size} bytes, more than ${MOST_BYTES}.`;
      return { finding: { rule: 'size', message, hint: 'Keep what a newcomer needs and link to the rest.' } };
    }
    return textOf(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return unreadable('There is no such file.', 'See how it is spelt.');
    return unreadable(`The file cannot be read (${code ?? String(error)}).`, 'See whether you may read it.');
  }
}

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
async function listIdeas(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (isMeantAsIdea(entry)) return [path];
      return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules' ? listIdeas(folder, path) : [];
    }),
  );
  return found.flat().sort();
}

/** Whether there is a folder at `path`, or a link to one. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

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
export async function openFolder(path: string, today: string): Promise<ProjectsFolder> {
  const read = async (folder: string, file: string): Promise<FolderFile> => ({ file, ...(await readTextFile(join(folder, file))) });
  const register = (name: ReferenceDataName): Promise<FolderFile> => {
    const file = `${name}.yaml`;
    return read(existsSync(join(path, file)) ? path : SHIPPED, file);
  };
  const [topics, people, programmes] = await Promise.all([register('topics'), register('people'), register('programmes')]);
  const ideas = await Promise.all((await listIdeas(path)).map((file) => read(path, file)));
  const paths = [...(await pagesOf('src/pages')), ...(await filesOf('public'))];
  return { ideas, registers: { topics, people, programmes }, paths, today, parseText: parseMarkdown };
}
