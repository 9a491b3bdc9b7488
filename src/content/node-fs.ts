import { type Dirent, existsSync, statSync } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderFile, ProjectsFolder } from '../check/check-folder.ts';
import type { Position } from '../check/diagnostic.ts';
import { positionAt } from '../check/lines.ts';
import { parseMarkdown } from '../check/markdown/parse-markdown.ts';
import type { ReferenceDataName } from '../check/reference-data.ts';

/** A file's text, or why it cannot be read. */
export type FileText = Omit<FolderFile, 'file'>;

/** Three times the longest entry that the limits of fields and texts allow. */
const MAX_BYTES = 200_000;

const SAVE_AS = 'Save it as plain text in UTF-8.';

function unreadable(message: string, hint: string): FileText {
  return { diagnostic: { rule: 'file', message, hint } };
}

/** The position of the first byte of `bytes` that is not UTF-8, counted in characters as editors do. */
function findInvalidByte(bytes: Uint8Array): Position {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  // The decoder writes U+FFFD for each invalid byte, so the first one differs when the text is encoded again.
  const replaced = new TextEncoder().encode(decoder.decode(bytes));
  const offset = replaced.findIndex((byte, index) => byte !== bytes[index]);
  // `stream` leaves out an incomplete character at the end.
  const text = decoder.decode(bytes.subarray(0, offset), { stream: true });
  return positionAt(text, text.length);
}

function decode(bytes: Uint8Array): FileText {
  if (bytes.includes(0)) return { diagnostic: { rule: 'encoding', message: 'This is not a text file.', hint: SAVE_AS } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { diagnostic: { rule: 'encoding', ...findInvalidByte(bytes), message: 'This character is not UTF-8.', hint: SAVE_AS } };
  }
}

/** Reads the plain text file at `path`. Never throws, never follows a link and never reads a file that is too long. */
export async function readTextFile(path: string): Promise<FileText> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return unreadable('This is a symbolic link.', 'Put the file itself here.');
    if (stats.isDirectory()) return unreadable('This is a folder.', 'Ideas are files. Move its ideas up to the other ideas.');
    if (!stats.isFile()) return unreadable('This is not a plain file.', 'Put a text file here.');
    if (stats.size > MAX_BYTES) {
      const message = `The file has ${stats.size} bytes, more than ${MAX_BYTES}.`;
      return { diagnostic: { rule: 'size', message, hint: 'Keep what a newcomer needs and link to the rest.' } };
    }
    return decode(await readFile(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return unreadable('There is no such file.', 'Check how its name is spelt.');
    return unreadable(`The file cannot be read (${code ?? String(error)}).`, 'Check its permissions.');
  }
}

/** The entries of `folder` with all below it when `recursive`. None when there is no such folder. @throws any other error */
async function listFolder(folder: string, recursive = false): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true, recursive });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * The names of files and folders that are meant to be ideas, though perhaps not called .mdx. Templates, hidden files and the
 * manual are not.
 */
const MEANT_AS_IDEA = /^(?![_.]|readme\.md$).*\.(?:mdx?|markdown|mkd)$/is;

/**
 * Reads everything in the folder of ideas at `folder` that is meant to be an idea, in folders below too, in the order of paths.
 * Links are reported and not followed. A folder that cannot be read is a file with a diagnostic.
 */
async function readIdeas(folder: string, below = ''): Promise<FolderFile[]> {
  let entries: Dirent[];
  try {
    entries = await listFolder(join(folder, below));
  } catch (error) {
    const message = `The folder cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`;
    return [{ file: below || '.', ...unreadable(message, 'Check its permissions.') }];
  }
  const files = await Promise.all(
    entries.map(async (entry): Promise<FolderFile[]> => {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (MEANT_AS_IDEA.test(entry.name)) return [{ file, ...(await readTextFile(join(folder, file))) }];
      return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules' ? readIdeas(folder, file) : [];
    }),
  );
  return files.flat().sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Whether there is a folder at `path`, or a link to one. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The folder of topics, people and programmes for a folder of ideas that does not have its own. */
const SHIPPED = 'projects';

/** The path of every file below `folder`: `/guides/mentors.mdx`. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await listFolder(folder, true);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join('/', parentPath.slice(folder.length), name).replaceAll('\\', '/'));
}

/** The pages that do not depend on ideas: the files of src/pages whose path is fixed. */
async function listPages(): Promise<string[]> {
  return (await listFiles('src/pages')).flatMap((file) => {
    const [, path] = /^((?:\/[a-z0-9-]+)+)\.(?:astro|mdx)$/.exec(file) ?? [];
    return path === undefined ? [] : [`${path}/`.replace(/\/index\/$/, '/')];
  });
}

/**
 * Reads the folder of ideas at `path`, relative to the root of the project. What cannot be read in it becomes a diagnostic.
 * @throws Error when the project's own pages or public files cannot be read
 */
export async function openFolder(path: string, today: string): Promise<ProjectsFolder> {
  const readReferenceData = async (name: ReferenceDataName): Promise<FolderFile> => {
    const file = `${name}.yaml`;
    return { file, ...(await readTextFile(join(existsSync(join(path, file)) ? path : SHIPPED, file))) };
  };
  const [topics, people, programmes, ideas, pages, files] = await Promise.all([
    readReferenceData('topics'),
    readReferenceData('people'),
    readReferenceData('programmes'),
    readIdeas(path),
    listPages(),
    listFiles('public'),
  ]);
  return { ideas, referenceFiles: { topics, people, programmes }, paths: [...pages, ...files], today, parseText: parseMarkdown };
}
