import type { Entry, Register } from '../../domain/idea.ts';
import { partsOf } from '../front-matter.ts';
import { readEntry } from '../read-entry.ts';
import { registerOf } from '../readable-register.ts';

/** A folder of ideas as it stood at one time, as far as it could be read. */
export interface Snapshot {
  /** In the order of their ids. */
  readonly entries: readonly Entry[];
  /** What stands below the front matter, by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly register: Register;
  /** Files that could not be read as what they should be; what is wrong with them is the check's to say. */
  readonly unread: readonly string[];
}

/** The files of a folder of ideas by their names, and the names of those that gave no text. */
export interface FolderText {
  readonly files: ReadonlyMap<string, string>;
  readonly unread: readonly string[];
}

/** The entry in the file `name`, if it is one. Whatever a reader stumbles over keeps one entry out and no others. */
function entryOf(name: string, written: string): Entry | undefined {
  try {
    return readEntry(name, written).entry;
  } catch {
    return undefined;
  }
}

/** Reads what `folder` holds. Total: what cannot be read is named in `unread`, once. */
export function snapshotOf(folder: FolderText): Snapshot {
  const unread = new Set(folder.unread);
  const lose = (name: string): unknown => unread.add(name);
  const entries: Entry[] = [];
  const texts = new Map<string, string>();
  for (const [name, written] of [...folder.files].filter(([file]) => file.endsWith('.mdx')).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entry = entryOf(name, written);
    if (!entry) lose(name);
    else {
      entries.push(entry);
      texts.set(entry.id, partsOf(written).text);
    }
  }
  return { entries, texts, register: registerOf(folder.files, lose), unread: [...unread].sort() };
}
