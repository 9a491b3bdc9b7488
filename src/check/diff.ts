/** What a change to the folder of ideas does to the catalogue. */
import { FACETS, sortFacetValues, type Facet, type FacetValue } from '../domain/filters/facets.ts';
import { resolveIdea, type Entry, type Idea, type ReferenceData } from '../domain/idea.ts';
import { createRelatedFinder, type RelatedIdea } from '../domain/related.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import { parseFolder, type ProjectsFolder } from './check-folder.ts';

/** An entry with the text below its front matter. */
type EntryWithText = Entry & { readonly text: string };

/** A folder of ideas at one time, as far as it can be read. */
export interface Snapshot {
  /** In the order of their ids. */
  readonly entries: readonly EntryWithText[];
  readonly referenceData: ReferenceData;
  /** Files that cannot be read or have errors. The check reports them. */
  readonly unread: readonly string[];
}

/** The snapshot of `folder`. Never throws: each file that cannot be read is in `unread`, once. */
export function takeSnapshot(folder: ProjectsFolder): Snapshot {
  const { read, context, problems } = parseFolder(folder);
  const errors = [...problems, ...read.flatMap((file) => (file.entry ? [] : file.problems))];
  return {
    entries: read
      .flatMap(({ entry, parsedEntry: { text } }) => (entry ? [{ ...entry, text: text.trim() }] : []))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
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
function diffFields(old: EntryWithText, current: EntryWithText): ChangedField[] {
  const changed = FIELDS.filter((name) => JSON.stringify(old.data[name]) !== JSON.stringify(current.data[name]));
  const fields = changed.map((name) => {
    const [before, after] = [formatShortValue(old.data[name]), formatShortValue(current.data[name])];
    return before === undefined || after === undefined ? { name } : { name, values: { before, after } };
  });
  return old.text === current.text ? fields : [...fields, { name: 'text' }];
}

/** The facet values whose counts change, in the order of the filters. */
function diffFacets(before: readonly Idea[], after: readonly Idea[]) {
  return FACETS.flatMap((facet: Facet) => {
    const groupValues = (ideas: readonly Idea[]): Map<string, FacetValue[]> =>
      Map.groupBy(
        ideas.flatMap((idea) => sortFacetValues(facet.valuesOf(idea))),
        ({ value }) => value,
      );
    const [old, current] = [groupValues(before), groupValues(after)];
    return sortFacetValues([...old.values(), ...current.values()].flat())
      .map(({ value, label }) => ({ value: label, before: old.get(value)?.length ?? 0, after: current.get(value)?.length ?? 0 }))
      .filter((counts) => counts.before !== counts.after)
      .map((counts) => ({ facet: facet.label, ...counts }));
  });
}

/** Every new, changed or removed row of reference data. Rows of a file that cannot be read now do not count as removed. */
function diffReferenceData(before: Snapshot, after: Snapshot) {
  return (['topics', 'people', 'programmes'] as const).flatMap((name) => {
    const file = `${name}.yaml`;
    const [old, current] = [before.referenceData[name], after.referenceData[name]];
    const ids = [...new Set([...old.keys(), ...current.keys()])];
    return ids
      .filter((id) => JSON.stringify(old.get(id)) !== JSON.stringify(current.get(id)))
      .map((id) => ({ file, id, change: !current.has(id) ? 'removed' : old.has(id) ? 'changed' : 'new' }))
      .filter(({ change }) => change !== 'removed' || !after.unread.includes(file));
  });
}

/** An idea that is new or changed, and the ideas most similar to it. */
export interface ChangedIdea {
  readonly idea: Idea;
  /** Its id before the change. It differs when the file was renamed, and is undefined when the idea is new. */
  readonly from: string | undefined;
  readonly fields: readonly ChangedField[];
  readonly related: readonly RelatedIdea[];
}

/** What a change to the folder of ideas does to the catalogue. */
export interface CatalogueDiff {
  /** How many ideas there are before and after. */
  readonly before: number;
  readonly after: number;
  readonly added: readonly ChangedIdea[];
  /** Ideas with the same id. */
  readonly changed: readonly ChangedIdea[];
  /** Ideas with another id, which list the old one in `previousIds`. */
  readonly renamed: readonly ChangedIdea[];
  /** Entries whose address no longer leads anywhere. */
  readonly removed: readonly Entry[];
  /** Former ids that no longer lead anywhere, and the entry that each led to. */
  readonly forgotten: readonly { readonly name: string; readonly entry: Entry }[];
  readonly facets: ReturnType<typeof diffFacets>;
  readonly rows: ReturnType<typeof diffReferenceData>;
  /** Files that cannot be read after the change. They count as unchanged. */
  readonly unread: readonly string[];
}

const MAX_RELATED = 3;

/** What changes for the catalogue when the folder of ideas changes from `before` to `after`. */
export function diffCatalogues(before: Snapshot, after: Snapshot): CatalogueDiff {
  const oldEntries = new Map(before.entries.map((entry) => [entry.id, entry]));
  const newIds = new Set(after.entries.map(({ id }) => id));
  const newAddresses = new Set(after.entries.flatMap(({ id, data }) => [id, ...data.previousIds]));
  const isLost = (name: string, { id }: Entry): boolean => !newAddresses.has(name) && !after.unread.includes(`${id}.mdx`);
  /** The old version of an entry: by its id, or else by a former id that no other entry has now. */
  const findOld = ({ id, data }: Entry): EntryWithText | undefined =>
    [id, ...data.previousIds.filter((name) => !newIds.has(name))].map((name) => oldEntries.get(name)).find((old) => old);

  const ideasOf = ({ entries, referenceData }: Snapshot): Idea[] => entries.map((entry) => resolveIdea(entry, referenceData));
  const ideas = ideasOf(after);
  const findRelated = createRelatedFinder(ideas);
  const changes = after.entries.flatMap((entry): ChangedIdea[] => {
    const old = findOld(entry);
    const fields = old ? diffFields(old, entry) : [];
    if (old?.id === entry.id && fields.length === 0) return [];
    const idea = resolveIdea(entry, after.referenceData);
    return [{ idea, from: old?.id, fields, related: findRelated(idea, MAX_RELATED) }];
  });
  return {
    before: before.entries.length,
    after: after.entries.length,
    added: changes.filter(({ from }) => from === undefined),
    changed: changes.filter(({ idea, from }) => from === idea.id),
    renamed: changes.filter(({ idea, from }) => from !== undefined && from !== idea.id),
    removed: before.entries.filter((entry) => isLost(entry.id, entry)),
    forgotten: before.entries
      .flatMap((entry) => entry.data.previousIds.map((name) => ({ name, entry })))
      .filter(({ name, entry }) => !oldEntries.has(name) && isLost(name, entry)),
    facets: diffFacets(ideasOf(before), ideas),
    rows: diffReferenceData(before, after),
    unread: after.unread,
  };
}

/** The ids of the ideas whose pages are new or change. */
export function changedIds({ added, changed, renamed }: CatalogueDiff): string[] {
  return [...added, ...changed, ...renamed].map(({ idea }) => idea.id);
}
