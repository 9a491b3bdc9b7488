import type { Entry, Register } from '../domain/idea.ts';
import { readFolder, type Folder } from './check-folder.ts';
import { partsOf } from './front-matter/front-matter.ts';

/** A folder of ideas as it stood at one time, as far as it could be read. */
export interface Snapshot {
  /** In the order of their ids. */
  readonly entries: readonly Entry[];
  /** What stands below the front matter, by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly register: Register;
  /** Files that are not, or not wholly, what they should be; what is wrong with them is the check's to say. */
  readonly unread: readonly string[];
}

/** What `folder` holds. Total: a file that cannot be read is named in `unread`, once. */
export function snapshotOf(folder: Folder): Snapshot {
  const { read, context, problems } = readFolder(folder);
  const written = read.flatMap(({ entry, subject }) => (entry ? [{ entry, text: partsOf(subject.written).text }] : []));
  const lost = read.flatMap((entry) => (entry.entry ? [] : entry.problems));
  return {
    entries: written.map(({ entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : 1)),
    texts: new Map(written.map(({ entry, text }) => [entry.id, text])),
    register: context.register,
    unread: [...new Set([...problems, ...lost].map(({ file }) => file))].sort(),
  };
}
