/** What a change to the folder of ideas does to the catalogue. */
import { FACETS, sortFacetValues, type Facet, type FacetValue } from '../domain/filters/facets.ts';
import { resolveIdea, type Entry, type Idea, type ReferenceData } from '../domain/idea.ts';
import { createRelatedFinder, type RelatedIdea } from '../domain/related.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import { parseFolder, type ProjectsFolder } from './check-folder.ts';
import { splitEntry } from './front-matter/front-matter.ts';

/** A folder of ideas at one time, as far as it can be read. */
export interface Snapshot {
  /** In the order of their ids. */
  readonly entries: readonly Entry[];
  /** The text below the front matter, by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly referenceData: ReferenceData;
  /** Files that cannot be read or have errors. The check reports them. */
  readonly unread: readonly string[];
}

/** The snapshot of `folder`. Never throws: each file that cannot be read is in `unread`, once. */
export function takeSnapshot(folder: ProjectsFolder): Snapshot {
  const { read, context, problems } = parseFolder(folder);
  const errors = [...problems, ...read.flatMap((file) => (file.entry ? [] : file.problems))];
  return {
    entries: read.flatMap(({ entry }) => entry ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    texts: new Map(read.map(({ parsedEntry: { id, written } }) => [id, splitEntry(written).text])),
    referenceData: context.referenceData,
    unread: [...new Set(errors.map(({ file }) => file))].sort(),
  };
}

/** A field that differs between two versions of an entry; its values when both are short. */
export interface ChangedField {
  readonly name: string;
  readonly values?: { readonly before: string; readonly after: string };
}

const FIELDS = Object.keys(ideaSchema.shape) as readonly (keyof Entry['data'])[];
const MAX_SHOWN_LENGTH = 60;

/** `value` as text: a word, a number or a list of them. Undefined when it holds records or is too long. */
function formatShortValue(value: unknown): string | undefined {
  const parts = value === undefined ? [] : [value].flat();
  if (parts.some((part) => typeof part === 'object')) return undefined;
  const text = parts.length === 0 ? 'none' : parts.join(', ');
  return text.length > MAX_SHOWN_LENGTH ? undefined : text;
}

/** Every field that differs between two versions of an entry, in the order of the schema, then `text`. */
function diffFields(before: Entry, after: Entry, textBefore = '', textAfter = ''): ChangedField[] {
  const fields = FIELDS.filter((name) => JSON.stringify(before.data[name]) !== JSON.stringify(after.data[name])).map((name) => {
    const [was, is] = [formatShortValue(before.data[name]), formatShortValue(after.data[name])];
    return was === undefined || is === undefined ? { name } : { name, values: { before: was, after: is } };
  });
  return textBefore.trim() === textAfter.trim() ? fields : [...fields, { name: 'text' }];
}

/** An entry that exists before and after the change. */
interface ChangedEntry {
  readonly entry: Entry;
  /** Its id before the change. It differs when the file was renamed. */
  readonly from: string;
  readonly fields: readonly ChangedField[];
}

/** What happened to the entries of a folder. */
interface EntryChanges {
  readonly added: readonly Entry[];
  /** Entries with the same id. */
  readonly changed: readonly ChangedEntry[];
  /** Entries with another id, which list the old one in `previousIds`. */
  readonly renamed: readonly ChangedEntry[];
  /** Entries whose address no longer leads anywhere. */
  readonly removed: readonly Entry[];
  /** Former ids that no longer lead anywhere, and the entry that each led to. */
  readonly forgotten: readonly { readonly name: string; readonly entry: Entry }[];
}

/** Every id and former id of `entries`, and the entry that each leads to. */
function mapAddresses(entries: readonly Entry[]): Map<string, Entry> {
  const former = entries.flatMap((entry) => entry.data.previousIds.map((name) => [name, entry] as const));
  return new Map([...former, ...entries.map((entry) => [entry.id, entry] as const)]);
}

/** Compares the entries of two snapshots. A file of `after` that cannot be read counts as unchanged. */
function diffEntries(before: Snapshot, after: Snapshot): EntryChanges {
  const oldEntries = new Map(before.entries.map((entry) => [entry.id, entry]));
  const newIds = new Set(after.entries.map(({ id }) => id));
  const newAddresses = mapAddresses(after.entries);
  const unread = new Set(after.unread.map((file) => file.replace(/\.mdx$/, '')));

  /** The old version of `entry`: by its id, or else by a former id that no other entry has now. */
  const findOld = ({ id, data }: Entry): Entry | undefined =>
    oldEntries.get(id) ?? data.previousIds.map((name) => (newIds.has(name) ? undefined : oldEntries.get(name))).find((old) => old);

  const kept = after.entries.flatMap((entry) => {
    const old = findOld(entry);
    return old ? [{ entry, from: old.id, fields: diffFields(old, entry, before.texts.get(old.id), after.texts.get(entry.id)) }] : [];
  });
  return {
    added: after.entries.filter((entry) => !findOld(entry)),
    changed: kept.filter(({ entry, from, fields }) => entry.id === from && fields.length > 0),
    renamed: kept.filter(({ entry, from }) => entry.id !== from),
    removed: before.entries.filter(({ id }) => !newAddresses.has(id) && !unread.has(id)),
    forgotten: [...mapAddresses(before.entries)]
      .filter(([name, { id }]) => !oldEntries.has(name) && !newAddresses.has(name) && !unread.has(id))
      .map(([name, entry]) => ({ name, entry })),
  };
}

/** A facet value whose number of ideas changes. */
interface FacetChange {
  readonly facet: string;
  readonly value: string;
  readonly before: number;
  readonly after: number;
}

/** The facet values whose counts change, in the order of the filters. */
function diffFacets(before: readonly Idea[], after: readonly Idea[]): FacetChange[] {
  return FACETS.flatMap((facet: Facet) => {
    const collectValues = (ideas: readonly Idea[]): FacetValue[] => ideas.flatMap((idea) => sortFacetValues(facet.valuesOf(idea)));
    const [old, current] = [collectValues(before), collectValues(after)];
    const [oldByValue, currentByValue] = [Map.groupBy(old, ({ value }) => value), Map.groupBy(current, ({ value }) => value)];
    return sortFacetValues([...old, ...current])
      .map(({ value, label }) => ({
        facet: facet.label,
        value: label,
        before: oldByValue.get(value)?.length ?? 0,
        after: currentByValue.get(value)?.length ?? 0,
      }))
      .filter((change) => change.before !== change.after);
  });
}

/** A row of topics.yaml, people.yaml or programmes.yaml that is new, changed or removed. */
interface RowChange {
  readonly file: string;
  readonly id: string;
  readonly change: 'new' | 'changed' | 'removed';
}

const REFERENCE_DATA = ['topics', 'people', 'programmes'] as const satisfies readonly (keyof ReferenceData)[];

/** Every row of reference data that differs. Rows of a file that cannot be read now do not count as removed. */
function diffReferenceData(before: Snapshot, after: Snapshot): RowChange[] {
  return REFERENCE_DATA.flatMap((name) => {
    const file = `${name}.yaml`;
    const [old, current] = [before.referenceData[name], after.referenceData[name]];
    return [...new Set([...old.keys(), ...current.keys()])].flatMap((id): RowChange[] => {
      if (JSON.stringify(old.get(id)) === JSON.stringify(current.get(id))) return [];
      if (!current.has(id)) return after.unread.includes(file) ? [] : [{ file, id, change: 'removed' }];
      return [{ file, id, change: old.has(id) ? 'changed' : 'new' }];
    });
  });
}

/** An idea that is new or changed, and the ideas most similar to it. */
export interface ChangedIdea {
  readonly idea: Idea;
  /** Its id before the change; undefined when it is new. */
  readonly from?: string;
  readonly fields: readonly ChangedField[];
  readonly related: readonly RelatedIdea[];
}

/** What a change to the folder of ideas does to the catalogue. */
export interface CatalogueDiff extends Pick<EntryChanges, 'removed' | 'forgotten'> {
  /** How many ideas there are before and after. */
  readonly before: number;
  readonly after: number;
  readonly added: readonly ChangedIdea[];
  readonly changed: readonly ChangedIdea[];
  readonly renamed: readonly ChangedIdea[];
  readonly facets: readonly FacetChange[];
  readonly rows: readonly RowChange[];
  /** Files that cannot be read after the change. */
  readonly unread: readonly string[];
}

const MAX_RELATED = 3;

/** What changes for the catalogue when the folder of ideas changes from `before` to `after`. */
export function diffCatalogues(before: Snapshot, after: Snapshot): CatalogueDiff {
  const { added, changed, renamed, removed, forgotten } = diffEntries(before, after);
  const ideasOf = ({ entries, referenceData }: Snapshot): Idea[] => entries.map((entry) => resolveIdea(entry, referenceData));
  const ideas = ideasOf(after);
  const findRelated = createRelatedFinder(ideas);
  const toChangedIdea = ({ entry, ...change }: Omit<ChangedEntry, 'from'> & { readonly from?: string }): ChangedIdea => {
    const idea = resolveIdea(entry, after.referenceData);
    return { idea, ...change, related: findRelated(idea, MAX_RELATED) };
  };
  return {
    before: before.entries.length,
    after: after.entries.length,
    added: added.map((entry) => toChangedIdea({ entry, fields: [] })),
    changed: changed.map(toChangedIdea),
    renamed: renamed.map(toChangedIdea),
    removed,
    forgotten,
    facets: diffFacets(ideasOf(before), ideas),
    rows: diffReferenceData(before, after),
    unread: after.unread,
  };
}

/** The ids of the ideas whose pages are new or change. */
export function changedIds({ added, changed, renamed }: CatalogueDiff): string[] {
  return [...added, ...changed, ...renamed].map(({ idea }) => idea.id);
}
