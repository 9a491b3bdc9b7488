import { FACETS, type Facet } from '../domain/filters/facets.ts';
import { type Entry, type ReferenceData, resolveIdea } from '../domain/idea.ts';
import { checkParsedEntry, createLocator, parseEntry, type ParsedEntryFile } from './check-entry.ts';
import { sortByPosition, type Diagnostic, type LocatedDiagnostic, type Position } from './diagnostic.ts';
import type { ParseMarkdown } from './markdown/parse-with-recovery.ts';
import { parseReferenceData, type ReferenceDataName } from './reference-data.ts';
import { RULES } from './rules/index.ts';
import type { CheckContext } from './rules/rule.ts';

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
  /** Pages and pictures that do not depend on the ideas. */
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

const NO_IDEAS = createLocator('*.mdx')({
  rule: 'file',
  message: 'The folder has no ideas.',
  hint: 'Copy _template.mdx to a new name, for example router-vm.mdx, and fill it in.',
});

/** Why `file` cannot be read as an idea. */
function checkFile({ file, diagnostic }: FolderFile): LocatedDiagnostic[] {
  const locate = createLocator(file);
  if (diagnostic !== undefined) return [locate(diagnostic)];
  if (file.endsWith('.mdx')) return [];
  const hint = `Rename it to ${file.replace(/\.\w+$/, '.mdx')}.`;
  return [locate({ rule: 'id', message: 'Only files that end in .mdx are ideas.', hint })];
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
  const { topics, people, programmes } = referenceFiles;
  const sources = { topics: topics.text ?? '', people: people.text ?? '', programmes: programmes.text ?? '' };
  const { referenceData, problems } = parseReferenceData(sources);
  const read = ideas.flatMap((idea) => (checkFile(idea).length === 0 ? [parseEntry(idea.file, idea.text ?? '', parseText)] : []));
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const context = {
    referenceData,
    existingIdeas: read.map(({ parsedEntry: { id, text, fields } }) => {
      const { title = '', summary = '', previousIds = [] } = fields;
      return { id, title, summary, previousIds, text };
    }),
    knownSkills: new Set(read.flatMap(({ parsedEntry: { fields } }) => fields.skills?.map(({ name }) => name) ?? [])),
    today,
    parseText,
    paths: new Set([...paths, ...listSitePaths(entries, referenceData)]),
  };
  const unreadable = [topics, people, programmes].filter(({ diagnostic }) => diagnostic !== undefined);
  return { read, context, problems: [...unreadable.flatMap(checkFile), ...problems, ...ideas.flatMap(checkFile)] };
}

/** The pages of a catalogue of `entries`: its ideas, their former names and the values of every facet. */
function listSitePaths(entries: readonly Entry[], referenceData: ReferenceData): string[] {
  const ideas = entries.map((entry) => resolveIdea(entry, referenceData));
  return [
    ...ideas.flatMap(({ id, previousIds }) => [id, ...previousIds].map((name) => `/projects/${name}/`)),
    ...FACETS.flatMap(({ path, valuesOf, alwaysListed }: Facet) => {
      const values = [...ideas.flatMap((idea) => valuesOf(idea)), ...(alwaysListed?.(referenceData) ?? [])];
      return [`/${path}/`, ...values.map(({ value }) => `/${path}/${value}/`)];
    }),
  ];
}

/** Parses `folder` and checks `rules`. The problems are in the order of files and positions. */
function checkRules(folder: ProjectsFolder, rules = RULES): Pick<ParsedFolder, 'read' | 'problems'> {
  const { read, context, problems } = parseFolder(folder);
  // Which ids exist is not known while a file of topics, people or programmes cannot be read.
  const isIdListKnown = !problems.some(({ file }) => file.endsWith('.yaml'));
  const found = read.flatMap((entry) => checkParsedEntry(entry, context, rules));
  const all = [...(folder.ideas.length === 0 ? [NO_IDEAS] : []), ...problems, ...found];
  const files = Map.groupBy(
    all.filter(({ rule }) => isIdListKnown || rule !== 'reference'),
    ({ file }) => file,
  );
  return { read, problems: [...files.keys()].sort().flatMap((file) => sortByPosition(files.get(file) ?? [])) };
}

/** Checks every rule on all ideas of `folder`, or only on the files in `only`. Never throws. */
export function checkFolder(folder: ProjectsFolder, only?: ReadonlySet<string>): CheckReport {
  const isWanted = ({ file }: { readonly file: string }): boolean => only === undefined || only.has(file);
  return { checked: folder.ideas.filter(isWanted).length, problems: checkRules(folder).problems.filter(isWanted) };
}

const BUILD_RULES = RULES.filter(({ stopsBuild }) => stopsBuild);

/**
 * Parses `folder` for publication. Never throws. The problems are those that a build stops at: what cannot be read, is unsafe
 * or breaks references between files. `checkFolder` finds more.
 */
export function checkForBuild(folder: ProjectsFolder): Pick<ParsedFolder, 'read' | 'problems'> {
  return checkRules(folder, BUILD_RULES);
}
