import { type Entry, type ReferenceData, type Idea, resolveIdea } from '../domain/idea.ts';
import { parseFolder, type ProjectsFolder } from './check-folder.ts';
import { splitEntry } from './front-matter/front-matter.ts';
import { ideaSchema } from '../schema/idea-schema.ts';
import { FACETS, sortFacetValues, type Facet, type FacetValue } from '../domain/filters/facets.ts';
import { createRelatedFinder, type RelatedIdea } from '../domain/related.ts';

/** A folder of ideas as it stood at one time, as far as it could be read. */
export interface Snapshot {
  /** In the order of their ids. */
  readonly entries: readonly Entry[];
  /** What stands below the front matter, by id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly register: ReferenceData;
  /** Files that are not, or not wholly, what they should be; what is wrong with them is the check's to say. */
  readonly unread: readonly string[];
}

/** What `folder` holds. Total: a file that cannot be read is named in `unread`, once. */
export function takeSnapshot(folder: ProjectsFolder): Snapshot {
  const { read, context, problems } = parseFolder(folder);
  const written = read.flatMap(({ entry, subject }) => (entry ? [{ entry, text: splitEntry(subject.written).text }] : []));
  const lost = read.flatMap((entry) => (entry.entry ? [] : entry.problems));
  return {
    entries: written.map(({ entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : 1)),
    texts: new Map(written.map(({ entry, text }) => [entry.id, text])),
    register: context.register,
    unread: [...new Set([...problems, ...lost].map(({ file }) => file))].sort(),
  };
}

/** A field that two versions of an entry have differently; its values when both are short enough to be told. */
export interface ChangedField {
  readonly name: string;
  readonly values?: { readonly before: string; readonly after: string };
}

const FIELDS = Object.keys(ideaSchema.shape) as readonly (keyof Entry['data'])[];
/** What is told whole, so that a reader sees "open → taken" but no summary twice. */
const MAX_SHOWN_LENGTH = 60;

/** `value` as a reader would say it: a word, a number or a list of them; undefined when it is more than that. */
function told(value: unknown): string | undefined {
  const parts = value === undefined ? [] : [value].flat();
  if (parts.some((part) => typeof part === 'object')) return undefined;
  return parts.length === 0 ? 'none' : parts.join(', ');
}

function changedField(name: string, before: unknown, after: unknown): ChangedField {
  const values = { before: told(before), after: told(after) };
  const { before: was, after: is } = values;
  return was === undefined || is === undefined || was.length > MAX_SHOWN_LENGTH || is.length > MAX_SHOWN_LENGTH
    ? { name }
    : { name, values: { before: was, after: is } };
}

/** An entry and the text below its front matter. */
interface Version {
  readonly entry: Entry;
  readonly text: string;
}

/** Every field that differs between two versions of an entry, in the order of the schema, then `text`. */
function diffFields(before: Version, after: Version): ChangedField[] {
  const fields = FIELDS.map((name) => ({ name, was: before.entry.data[name], is: after.entry.data[name] }))
    .filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is))
    .map(({ name, was, is }) => changedField(name, was, is));
  return before.text.trim() === after.text.trim() ? fields : [...fields, { name: 'text' }];
}

/** An idea that was there before and is there still. */
interface ChangedEntry {
  readonly entry: Entry;
  /** Its name before, which is its name now unless its file was renamed. */
  readonly from: string;
  readonly fields: readonly ChangedField[];
}

/** What became of the entries of one folder in another. */
interface EntryChanges {
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
function diffEntries(before: Snapshot, after: Snapshot): EntryChanges {
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
    return former ? [{ entry, from: former.id, fields: diffFields(versionIn(before, former), versionIn(after, entry)) }] : [];
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

/** A facet value that another number of ideas has than before. */
export interface FacetChange {
  readonly facet: string;
  readonly value: string;
  readonly before: number;
  readonly after: number;
}

/** The values `ideas` have of `facet`, one for each idea that has it. */
function facetValuesIn(facet: Facet, ideas: readonly Idea[]): FacetValue[] {
  return ideas.flatMap((idea) => sortFacetValues(facet.valuesOf(idea)));
}

/** What visitors will find changed beside the filters: labels and counts, in the order they meet them. */
function diffFacets(before: readonly Idea[], after: readonly Idea[]): FacetChange[] {
  return FACETS.flatMap((facet: Facet) => {
    const were = facetValuesIn(facet, before);
    const are = facetValuesIn(facet, after);
    const countBefore = Map.groupBy(were, ({ value }) => value);
    const countAfter = Map.groupBy(are, ({ value }) => value);
    return sortFacetValues([...were, ...are])
      .map(({ value, label }) => ({
        facet: facet.label,
        value: label,
        before: countBefore.get(value)?.length ?? 0,
        after: countAfter.get(value)?.length ?? 0,
      }))
      .filter((change) => change.before !== change.after);
  });
}

/** A row of topics.yaml, people.yaml or programmes.yaml that came, went or says something else. */
export interface RowChange {
  readonly file: string;
  readonly id: string;
  readonly change: 'new' | 'changed' | 'removed';
}

const FILES = ['topics', 'people', 'programmes'] as const satisfies readonly (keyof ReferenceData)[];

/** Every row that differs between two registers, file by file. */
function diffReferenceData(before: ReferenceData, after: ReferenceData): RowChange[] {
  return FILES.flatMap((name) => {
    const ids = new Set([...before[name].keys(), ...after[name].keys()]);
    return [...ids].flatMap((id): RowChange[] => {
      const [was, is] = [before[name].get(id), after[name].get(id)];
      if (JSON.stringify(was) === JSON.stringify(is)) return [];
      return [{ file: `${name}.yaml`, id, change: was === undefined ? 'new' : is === undefined ? 'removed' : 'changed' }];
    });
  });
}

/** An idea that is new or changed, and the ideas nearest to it, the nearest first. */
export interface ChangedIdea {
  readonly idea: Idea;
  /** Its name before; undefined when it is new. */
  readonly from?: string;
  readonly fields: readonly ChangedField[];
  readonly nearest: readonly RelatedIdea[];
}

/** What a change to the folder of ideas does to the catalogue. */
export interface CatalogueDiff {
  readonly before: number;
  readonly after: number;
  readonly added: readonly ChangedIdea[];
  readonly changed: readonly ChangedIdea[];
  readonly renamed: readonly ChangedIdea[];
  readonly removed: EntryChanges['removed'];
  readonly forgotten: EntryChanges['forgotten'];
  readonly facets: readonly FacetChange[];
  readonly rows: readonly RowChange[];
  /** Files that cannot be read now. */
  readonly unread: readonly string[];
}

const NEAREST = 3;

/** What changes for the catalogue when the folder that was `before` becomes `after`. */
export function diffCatalogues(before: Snapshot, after: Snapshot): CatalogueDiff {
  const changes = diffEntries(before, after);
  const ideas = after.entries.map((entry) => resolveIdea(entry, after.register));
  const byId = new Map(ideas.map((idea) => [idea.id, idea]));
  const nearestTo = createRelatedFinder(ideas);
  const touch = (entry: Entry, more: Pick<ChangedIdea, 'from' | 'fields'>): ChangedIdea => {
    const idea = byId.get(entry.id) ?? resolveIdea(entry, after.register);
    return { idea, ...more, nearest: nearestTo(idea, NEAREST) };
  };
  const touchKept = ({ entry, from, fields }: ChangedEntry): ChangedIdea => touch(entry, { from, fields });
  return {
    before: before.entries.length,
    after: after.entries.length,
    added: changes.added.map((entry) => touch(entry, { fields: [] })),
    changed: changes.changed.map(touchKept),
    renamed: changes.renamed.map(touchKept),
    removed: changes.removed,
    forgotten: changes.forgotten,
    facets: diffFacets(
      before.entries.map((entry) => resolveIdea(entry, before.register)),
      ideas,
    ),
    // What a file holds that cannot be read is not gone.
    rows: diffReferenceData(before.register, after.register).filter(
      ({ file, change }) => change !== 'removed' || !after.unread.includes(file),
    ),
    unread: after.unread,
  };
}

/** The names of the ideas whose pages are new or other than before. */
export function changedIds({ added, changed, renamed }: CatalogueDiff): string[] {
  return [...added, ...changed, ...renamed].map(({ idea }) => idea.id);
}
