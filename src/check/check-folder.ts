import { checkParsedEntry, sortDiagnostics } from './check-entry.ts';
import type { CheckContext, ExistingIdea, ParsedEntry } from './rules/rule.ts';
import type { Diagnostic, Position, LocatedDiagnostic } from './diagnostic.ts';
import { splitEntry } from './front-matter/front-matter.ts';
import { parseEntry, type ParsedEntryFile } from './parse-entry.ts';
import { parseReferenceData, type ReferenceDataName } from './reference-data.ts';
import { RULES } from './rules/rule-table.ts';
import type { ParseMarkdown } from './markdown/parse-with-recovery.ts';
import { type Entry, type ReferenceData, resolveIdea } from '../domain/idea.ts';
import type { FieldDiagnostic } from './schema-diagnostics.ts';
import { checkUniqueIds, mapOwners } from './rules/unique-ids.ts';
import { checkReferences } from './rules/references.ts';
import { FACETS, type Facet, collectFacetValues } from '../domain/filters/facets.ts';

/** A file of the folder of ideas: its path below the folder, and its text or why there is none. */
export interface FolderFile {
  readonly file: string;
  readonly text?: string;
  readonly finding?: Diagnostic & Partial<Position>;
}

/** A folder of ideas as it lies on disk, and what it is checked against. */
export interface ProjectsFolder {
  readonly ideas: readonly FolderFile[];
  readonly registers: Readonly<Record<ReferenceDataName, FolderFile>>;
  /** Pages and pictures that are there whatever the ideas are. */
  readonly paths: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly parseText: ParseMarkdown;
}

/** What there is to say of a folder. */
export interface CheckReport {
  /** How many ideas were checked. */
  readonly checked: number;
  readonly problems: readonly LocatedDiagnostic[];
}

const TOP: Position = { line: 1, column: 1 };
function problemIn(file: string, finding: Diagnostic & Partial<Position>): LocatedDiagnostic {
  return { ...TOP, ...finding, file, field: '', severity: RULES[finding.rule].severity };
}

/** What there is to say of a folder without ideas. */
const NO_IDEAS = problemIn('*.mdx', {
  rule: 'file',
  message: 'There is no idea here.',
  hint: 'Copy _template.mdx to a name of your own, for example router-vm.mdx, and fill it in.',
});

function fileProblem({ file, finding }: FolderFile): LocatedDiagnostic | undefined {
  if (finding !== undefined) return problemIn(file, finding);
  if (file.endsWith('.mdx')) return undefined;
  // A file of another ending is not read, and its author would wait for it in vain.
  const hint = `Rename it to ${file.replace(/\.\w+$/, '.mdx')}.`;
  return problemIn(file, { rule: 'id', message: 'Only files that end in .mdx are ideas.', hint });
}

/** The ideas, people and words of `folder`, each where it can be read, and what keeps others from being read. */
export function parseFolder({ ideas, registers, paths, today, parseText }: ProjectsFolder): {
  readonly read: readonly ParsedEntryFile[];
  readonly context: CheckContext;
  readonly problems: readonly LocatedDiagnostic[];
} {
  const textOf = (name: ReferenceDataName): string => registers[name].text ?? '';
  const { register, problems } = parseReferenceData({
    topics: textOf('topics'),
    people: textOf('people'),
    programmes: textOf('programmes'),
  });
  const read = ideas.flatMap((idea) => (fileProblem(idea) === undefined ? [parseEntry(idea.file, idea.text ?? '', parseText)] : []));
  const subjects = read.map(({ subject }) => subject);
  const context = {
    register,
    neighbours: subjects.map(neighbourOf),
    knownSkills: new Set(subjects.flatMap(({ fields: { skills = [] } }) => skills.map(({ name }) => name))),
    today,
    parseText,
    paths: new Set([
      ...paths,
      ...listSitePaths(
        read.flatMap(({ entry }) => entry ?? []),
        register,
      ),
    ]),
  };
  const unread = Object.values(registers).flatMap(({ file, finding }) => (finding === undefined ? [] : problemIn(file, finding)));
  return { read, context, problems: [...unread, ...problems, ...ideas.flatMap((idea) => fileProblem(idea) ?? [])] };
}

function neighbourOf({ id, fields: { title = '', summary = '', previousIds = [] }, written }: ParsedEntry): ExistingIdea {
  return { id, title, summary, previousIds, text: splitEntry(written).text };
}

/** `problems` in the order of their files and lines. References are left out while a register cannot say which ids it has. */
function sorted(problems: readonly LocatedDiagnostic[], registerProblems: readonly LocatedDiagnostic[]): LocatedDiagnostic[] {
  const isSure = ({ rule }: LocatedDiagnostic): boolean =>
    rule !== 'reference' || !registerProblems.some(({ file }) => file.endsWith('.yaml'));
  const files = Map.groupBy(problems.filter(isSure), ({ file }) => file);
  return [...files.keys()].sort().flatMap((file) => sortDiagnostics(files.get(file) ?? []));
}

/** Holds every idea of `folder`, or only the files in `only`, and the files beside them against every rule. Total. */
export function checkFolder(folder: ProjectsFolder, only?: ReadonlySet<string>): CheckReport {
  const { read, context, problems } = parseFolder(folder);
  const isAsked = ({ file }: { readonly file: string }): boolean => only === undefined || only.has(file);
  const checked = read.flatMap((entry) => checkParsedEntry(entry, context).problems);
  const none = folder.ideas.length === 0 && only === undefined ? [NO_IDEAS] : [];
  return {
    checked: folder.ideas.filter(isAsked).length,
    problems: sorted([...none, ...problems, ...checked].filter(isAsked), problems),
  };
}

/** A folder of ideas once read for publication. */
export interface CheckedFolder {
  /** Every entry that can be read, also when other things keep the folder from being published. */
  readonly read: readonly ParsedEntryFile[];
  /**
   * Everything that keeps it from being published: what cannot be read, is unsafe or breaks between files. The check finds
   * more, of which a reader of the site would only see a dead link or a word of the template.
   */
  readonly problems: readonly LocatedDiagnostic[];
}

/** Reads `folder` for publication. Total. */
export function checkForBuild(folder: ProjectsFolder): CheckedFolder {
  const { read, context, problems } = parseFolder(folder);
  const entries = read.flatMap(({ entry }) => entry ?? []);
  const findings = new Map(checkIntegrity(entries, context.register).map(({ file, findings: found }) => [file, found]));
  const unfit = read.flatMap((entry) => [...entry.problems, ...(findings.get(`${entry.subject.id}.mdx`) ?? []).map(entry.problemOf)]);
  return { read, problems: sorted([...(folder.ideas.length === 0 ? [NO_IDEAS] : []), ...problems, ...unfit], problems) };
}

/** What is wrong between the idea in `file` and others, or the files beside them. */
export interface IntegrityDiagnostics {
  readonly file: string;
  readonly findings: readonly FieldDiagnostic[];
}

/** Everything wrong between sound entries, in their order: what a build must not go on with. Empty when all is well. */
export function checkIntegrity(entries: readonly Entry[], register: ReferenceData): IntegrityDiagnostics[] {
  const owners = mapOwners(entries.map(({ id, data }) => ({ id, previousIds: data.previousIds })));
  return entries
    .map(({ id, data }) => ({
      file: `${id}.mdx`,
      findings: [...checkReferences(data, register), ...checkUniqueIds(id, data.previousIds, owners)],
    }))
    .filter(({ findings }) => findings.length > 0);
}

/** The pages that a catalogue of `entries` has for its ideas, their former names and the values of every facet. */
function listSitePaths(entries: readonly Entry[], register: ReferenceData): string[] {
  const values = collectFacetValues(entries.map((entry) => resolveIdea(entry, register)));
  return [
    ...entries.flatMap(({ id, data }) => [id, ...data.previousIds].map((name) => `/projects/${name}/`)),
    ...FACETS.flatMap((facet: Facet) => [
      `/${facet.path}/`,
      ...[...values[facet.name], ...(facet.alwaysListed?.(register) ?? [])].map(({ value }) => `/${facet.path}/${value}/`),
    ]),
  ];
}
