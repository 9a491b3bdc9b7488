import { FACETS, type Facet, collectFacetValues } from '../domain/filters/facets.ts';
import { type Entry, type ReferenceData, resolveIdea } from '../domain/idea.ts';
import { checkParsedEntry, parseEntry, type ParsedEntryFile } from './check-entry.ts';
import { FILE_START, sortByPosition, type Diagnostic, type LocatedDiagnostic, type Position } from './diagnostic.ts';
import { splitEntry } from './front-matter/front-matter.ts';
import type { ParseMarkdown } from './markdown/parse-with-recovery.ts';
import { parseReferenceData, type ReferenceDataName } from './reference-data.ts';
import { severityOf } from './rules/index.ts';
import type { CheckContext, ExistingIdea, ParsedEntry } from './rules/rule.ts';

/** A file of the folder of ideas: its path below the folder, and its text or why it cannot be read. */
export interface FolderFile {
  readonly file: string;
  readonly text?: string;
  readonly diagnostic?: Diagnostic & Partial<Position>;
}

/** A folder of ideas as read from disk, and what it is checked against. */
export interface ProjectsFolder {
  readonly ideas: readonly FolderFile[];
  readonly referenceFiles: Readonly<Record<ReferenceDataName, FolderFile>>;
  /** Pages and pictures that exist whatever the ideas are. */
  readonly paths: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly parseText: ParseMarkdown;
}

/** The result of a check. */
export interface CheckReport {
  /** How many ideas were checked. */
  readonly checked: number;
  readonly problems: readonly LocatedDiagnostic[];
}

/** A diagnostic about the whole of `file`, unless it has a position. */
export function locateInFile(file: string, diagnostic: Diagnostic & Partial<Position>): LocatedDiagnostic {
  return { ...FILE_START, ...diagnostic, file, field: '', severity: severityOf(diagnostic.rule) };
}

const NO_IDEAS = locateInFile('*.mdx', {
  rule: 'file',
  message: 'The folder has no ideas.',
  hint: 'Copy _template.mdx to a new name, for example router-vm.mdx, and fill it in.',
});

function checkFile({ file, diagnostic }: FolderFile): LocatedDiagnostic | undefined {
  if (diagnostic !== undefined) return locateInFile(file, diagnostic);
  if (file.endsWith('.mdx')) return undefined;
  const hint = `Rename it to ${file.replace(/\.\w+$/, '.mdx')}.`;
  return locateInFile(file, { rule: 'id', message: 'Only files that end in .mdx are ideas.', hint });
}

/** What was parsed of a folder of ideas. */
export interface ParsedFolder {
  /** Every idea that can be read, with its own problems. */
  readonly read: readonly ParsedEntryFile[];
  readonly context: CheckContext;
  /** What is wrong with files that cannot be read and with the files of topics, people and programmes. */
  readonly problems: readonly LocatedDiagnostic[];
}

/** Parses the ideas, topics, people and programmes of `folder`. Never throws. */
export function parseFolder({ ideas, referenceFiles, paths, today, parseText }: ProjectsFolder): ParsedFolder {
  const { referenceData, problems } = parseReferenceData({
    topics: referenceFiles.topics.text ?? '',
    people: referenceFiles.people.text ?? '',
    programmes: referenceFiles.programmes.text ?? '',
  });
  const read = ideas.flatMap((idea) => (checkFile(idea) === undefined ? [parseEntry(idea.file, idea.text ?? '', parseText)] : []));
  const parsedEntries = read.map(({ parsedEntry }) => parsedEntry);
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const context = {
    referenceData,
    existingIdeas: parsedEntries.map(toExistingIdea),
    knownSkills: new Set(parsedEntries.flatMap(({ fields: { skills = [] } }) => skills.map(({ name }) => name))),
    today,
    parseText,
    paths: new Set([...paths, ...listSitePaths(entries, referenceData)]),
  };
  const unreadable = Object.values(referenceFiles).flatMap(({ file, diagnostic }) => (diagnostic ? [locateInFile(file, diagnostic)] : []));
  return { read, context, problems: [...unreadable, ...problems, ...ideas.flatMap((idea) => checkFile(idea) ?? [])] };
}

function toExistingIdea({ id, fields: { title = '', summary = '', previousIds = [] }, written }: ParsedEntry): ExistingIdea {
  return { id, title, summary, previousIds, text: splitEntry(written).text };
}

/** The pages of a catalogue of `entries`: its ideas, their former names and the values of every facet. */
function listSitePaths(entries: readonly Entry[], referenceData: ReferenceData): string[] {
  const values = collectFacetValues(entries.map((entry) => resolveIdea(entry, referenceData)));
  return [
    ...entries.flatMap(({ id, data }) => [id, ...data.previousIds].map((name) => `/projects/${name}/`)),
    ...FACETS.flatMap((facet: Facet) => [
      `/${facet.path}/`,
      ...[...values[facet.name], ...(facet.alwaysListed?.(referenceData) ?? [])].map(({ value }) => `/${facet.path}/${value}/`),
    ]),
  ];
}

/** All problems of `folder`, by file and position; `entryProblems` are those of its ideas. */
function collectProblems(
  { ideas }: ProjectsFolder,
  folderProblems: readonly LocatedDiagnostic[],
  entryProblems: readonly LocatedDiagnostic[],
): LocatedDiagnostic[] {
  // Which ids exist is not known while a file of topics, people or programmes cannot be read.
  const isIdListKnown = !folderProblems.some(({ file }) => file.endsWith('.yaml'));
  const problems = [...(ideas.length === 0 ? [NO_IDEAS] : []), ...folderProblems, ...entryProblems];
  const files = Map.groupBy(
    problems.filter(({ rule }) => isIdListKnown || rule !== 'reference'),
    ({ file }) => file,
  );
  return [...files.keys()].sort().flatMap((file) => sortByPosition(files.get(file) ?? []));
}

/** Checks every rule on all ideas of `folder`, or only on the files in `only`. Never throws. */
export function checkFolder(folder: ProjectsFolder, only?: ReadonlySet<string>): CheckReport {
  const { read, context, problems } = parseFolder(folder);
  const isWanted = ({ file }: { readonly file: string }): boolean => only === undefined || only.has(file);
  const entryProblems = read.flatMap((entry) => checkParsedEntry(entry, context));
  return { checked: folder.ideas.filter(isWanted).length, problems: collectProblems(folder, problems, entryProblems).filter(isWanted) };
}

/**
 * Parses `folder` for publication. Never throws. The problems are those that a build stops at: what cannot be read, is unsafe
 * or breaks references between files. `checkFolder` finds more.
 */
export function checkForBuild(folder: ProjectsFolder): Pick<ParsedFolder, 'read' | 'problems'> {
  const { read, context, problems } = parseFolder(folder);
  const entryProblems = read.flatMap((entry) => checkParsedEntry(entry, context, ({ stopsBuild }) => stopsBuild === true));
  return { read, problems: collectProblems(folder, problems, entryProblems) };
}
