import { readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { FolderText } from '../authoring/impact/snapshot.ts';

/** An entry has at most 200 kB; what is much larger is not even opened. */
const MOST_BYTES = 1_000_000;
const REGISTERS: ReadonlySet<string> = new Set(['topics.yaml', 'people.yaml', 'programmes.yaml']);

const isWanted = (name: string): boolean => REGISTERS.has(name) || (name.endsWith('.mdx') && !name.startsWith('_'));

/** The text of a file; undefined when it is none, is too large to be one or cannot be had. A link may lead anywhere, so none is followed. */
function textOf(folder: string, entry: Dirent): string | undefined {
  try {
    const path = join(folder, entry.name);
    if (!entry.isFile() || statSync(path).size > MOST_BYTES) return undefined;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

/**
 * The ideas and register files that lie in `folder`, as text. Files that give none are named.
 * @throws Error when there is no such folder
 */
export function readFolder(folder: string): FolderText {
  const files = new Map<string, string>();
  const unread: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!isWanted(entry.name)) continue;
    const text = textOf(folder, entry);
    if (text === undefined) unread.push(entry.name);
    else files.set(entry.name, text);
  }
  return { files, unread };
}
