import type { Entry } from '../domain/idea.ts';
import { changedFields, type ChangedField, type Version } from './changed-fields.ts';
import type { Snapshot } from './snapshot.ts';

/** An idea that was there before and is there still. */
export interface ChangedEntry {
  readonly entry: Entry;
  /** Its name before, which is its name now unless its file was renamed. */
  readonly from: string;
  readonly fields: readonly ChangedField[];
}

/** What became of the entries of one folder in another. */
export interface EntryChanges {
  readonly added: readonly Entry[];
  /** Under the name they had. */
  readonly changed: readonly ChangedEntry[];
  /** Under a name of their own that says in `previousIds` which one they had. */
  readonly renamed: readonly ChangedEntry[];
  /** Ideas whose address leads nowhere any more. */
  readonly removed: readonly Entry[];
  /** Former names that led to an idea and do no longer, and the idea each led to. */
  readonly forgotten: readonly { readonly name: string; readonly entry: Entry }[];
}

/** Every address of `entries`, former ones too, and the entry each leads to. */
function addressesOf(entries: readonly Entry[]): Map<string, Entry> {
  const former = entries.flatMap((entry) => entry.data.previousIds.map((name) => [name, entry] as const));
  return new Map([...former, ...entries.map((entry) => [entry.id, entry] as const)]);
}

/** Compares two folders of ideas. A file of `after` that cannot be read counts as unchanged: its address is not lost for good. */
export function entryChanges(before: Snapshot, after: Snapshot): EntryChanges {
  const were = new Map(before.entries.map((entry) => [entry.id, entry]));
  const are = new Map(after.entries.map((entry) => [entry.id, entry]));
  const leads = addressesOf(after.entries);
  const unread = new Set(after.unread.map((file) => file.replace(/\.mdx$/, '')));
  const versionIn = ({ texts }: Snapshot, entry: Entry): Version => ({ entry, text: texts.get(entry.id) ?? '' });

  /** The entry that `entry` was: by its name, else by a former name that nothing else answers to. */
  const formerOf = (entry: Entry): Entry | undefined =>
    were.get(entry.id) ?? entry.data.previousIds.map((name) => (are.has(name) ? undefined : were.get(name))).find((former) => former);

  const kept = after.entries.flatMap((entry) => {
    const former = formerOf(entry);
    return former ? [{ entry, from: former.id, fields: changedFields(versionIn(before, former), versionIn(after, entry)) }] : [];
  });
  return {
    added: after.entries.filter((entry) => !formerOf(entry)),
    changed: kept.filter(({ entry, from, fields }) => entry.id === from && fields.length > 0),
    renamed: kept.filter(({ entry, from }) => entry.id !== from),
    removed: before.entries.filter(({ id }) => !leads.has(id) && !unread.has(id)),
    forgotten: [...addressesOf(before.entries)]
      .filter(([name, { id }]) => !were.has(name) && !leads.has(name) && !unread.has(id))
      .map(([name, entry]) => ({ name, entry })),
  };
}
