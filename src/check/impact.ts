import { ideaOf, type Entry, type Idea } from '../domain/idea.ts';
import { relatedAmong, type Related } from '../domain/related.ts';
import type { ChangedField } from './changed-fields.ts';
import { entryChanges, type ChangedEntry, type EntryChanges } from './diff.ts';
import { facetChanges, type FacetChange } from './facet-changes.ts';
import { rowChanges, type RowChange } from './row-changes.ts';
import type { Snapshot } from './snapshot.ts';

/** An idea that is new or changed, and the ideas nearest to it, the nearest first. */
export interface Touched {
  readonly idea: Idea;
  /** Its name before; undefined when it is new. */
  readonly from?: string;
  readonly fields: readonly ChangedField[];
  readonly nearest: readonly Related[];
}

/** What a change to the folder of ideas does to the catalogue. */
export interface Impact {
  readonly before: number;
  readonly after: number;
  readonly added: readonly Touched[];
  readonly changed: readonly Touched[];
  readonly renamed: readonly Touched[];
  readonly removed: EntryChanges['removed'];
  readonly forgotten: EntryChanges['forgotten'];
  readonly facets: readonly FacetChange[];
  readonly rows: readonly RowChange[];
  /** Files that cannot be read now. */
  readonly unread: readonly string[];
}

const NEAREST = 3;

/** What changes for the catalogue when the folder that was `before` becomes `after`. */
export function impactOf(before: Snapshot, after: Snapshot): Impact {
  const changes = entryChanges(before, after);
  const ideas = after.entries.map((entry) => ideaOf(entry, after.register));
  const byId = new Map(ideas.map((idea) => [idea.id, idea]));
  const nearestTo = relatedAmong(ideas);
  const touch = (entry: Entry, more: Pick<Touched, 'from' | 'fields'>): Touched => {
    const idea = byId.get(entry.id) ?? ideaOf(entry, after.register);
    return { idea, ...more, nearest: nearestTo(idea, NEAREST) };
  };
  const touchKept = ({ entry, from, fields }: ChangedEntry): Touched => touch(entry, { from, fields });
  return {
    before: before.entries.length,
    after: after.entries.length,
    added: changes.added.map((entry) => touch(entry, { fields: [] })),
    changed: changes.changed.map(touchKept),
    renamed: changes.renamed.map(touchKept),
    removed: changes.removed,
    forgotten: changes.forgotten,
    facets: facetChanges(
      before.entries.map((entry) => ideaOf(entry, before.register)),
      ideas,
    ),
    // What a file holds that cannot be read is not gone.
    rows: rowChanges(before.register, after.register).filter(({ file, change }) => change !== 'removed' || !after.unread.includes(file)),
    unread: after.unread,
  };
}

/** The names of the ideas whose pages are new or other than before. */
export function touchedIds({ added, changed, renamed }: Impact): string[] {
  return [...added, ...changed, ...renamed].map(({ idea }) => idea.id);
}
