/** `npm run check`: what is wrong with the ideas, where, and what to write instead. */
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFolder, parseFolder, type CheckReport, type FolderFile, type ProjectsFolder } from '../check/check-folder.ts';
import { formatGitHub, formatJson, formatRules } from '../check/reporters/formats.ts';
import { formatStaleReport } from '../check/reporters/stale-report.ts';
import { buildDay } from '../content/build-day.ts';
import { isFolder, openFolder, readTextFile } from '../content/node-fs.ts';
import { resolveIdea } from '../domain/idea.ts';
import { formatReport, runCommand } from './command.ts';

const USAGE = `npm run check -- [--projects DIR] [--format pretty|json|github] [FILE…]
npm run check -- --stale
npm run check -- --rules

Checks ideas against every rule. Each problem has its position and what to write.

  --projects DIR   the folder of ideas (projects, or PROJECTS_DIR)
  --format FORMAT  pretty for people, json for programs, github for annotations
  --stale          list the ideas that need review, by mentor, without a check
  --rules          list the rules, each with an example that breaks it
  FILE…            check only these files of the folder; without any, check all

Exit status: 0 when there are no errors (warnings may remain), 1 when there are
errors, 2 when the options are wrong.`;

const OPTIONS = {
  projects: { type: 'string', default: process.env['PROJECTS_DIR'] || 'projects' },
  format: { type: 'string', default: 'pretty' },
  stale: { type: 'boolean' },
  rules: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Reporter = (report: CheckReport, sourceOf: (file: string) => string) => string;

const REPORTERS: ReadonlyMap<string, Reporter> = new Map<string, Reporter>([
  ['pretty', formatReport],
  ['json', formatJson],
  ['github', formatGitHub],
]);

/** The path of `file` below `projects`. For a file elsewhere, its name: it is checked as if it were in the folder. */
function pathBelow(projects: string, file: string): string {
  const below = relative(resolve(projects), resolve(file));
  return below.startsWith('..') || isAbsolute(below) ? basename(file) : below.replaceAll('\\', '/');
}

/** `folder` with each of `files` in it. They replace files with the same name. */
async function withFiles(folder: ProjectsFolder, files: ReadonlyMap<string, string>): Promise<ProjectsFolder> {
  const referenceFiles = Object.keys(folder.referenceFiles).map((name) => `${name}.yaml`);
  const ideas = [...files].filter(([file]) => !referenceFiles.includes(file));
  const read = await Promise.all(ideas.map(async ([file, path]): Promise<FolderFile> => ({ file, ...(await readTextFile(path)) })));
  return { ...folder, ideas: [...folder.ideas.filter(({ file }) => !files.has(file)), ...read] };
}

/** Prints the problems of the ideas in `projects`, or only of `files` if there are any. */
async function check(projects: string, files: readonly string[], report: Reporter): Promise<void> {
  const named = new Map(files.map((file) => [pathBelow(projects, file), file]));
  const folder = await withFiles(await openFolder(projects, buildDay), named);
  /** The path of a file from the working directory. */
  const pathOf = (file: string): string => named.get(file) ?? join(projects, file);
  const { checked, problems } = checkFolder(folder, named.size === 0 ? undefined : new Set(named.keys()));
  const sources = new Map([...folder.ideas, ...Object.values(folder.referenceFiles)].map(({ file, text = '' }) => [pathOf(file), text]));
  const located = problems.map((problem) => ({ ...problem, file: pathOf(problem.file) }));
  const output = report({ checked, problems: located }, (file) => sources.get(file) ?? '');
  if (output !== '') console.log(output);
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Prints the ideas that need review, by mentor. Prints nothing when there are none, so that a scheduled job can stop. */
async function listStaleIdeas(projects: string): Promise<void> {
  const { read, context } = parseFolder(await openFolder(projects, buildDay));
  const ideas = read.flatMap(({ entry }) => (entry === undefined ? [] : [resolveIdea(entry, context.referenceData)]));
  process.stdout.write(formatStaleReport(ideas, buildDay));
}

function parseCheckArguments(args: string[]): () => void | Promise<void> {
  const { values, positionals: files } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const { projects, format } = values;
  if (values.help) return () => console.log(USAGE);
  if (values.rules) return () => console.log(formatRules());
  const report = REPORTERS.get(format);
  if (!report) throw new Error(`--format is "${format}"; write one of ${[...REPORTERS.keys()].join(', ')}.`);
  if (projects === '') throw new Error('--projects is empty; name a folder of ideas.');
  if (!isFolder(projects)) throw new Error(`There is no folder "${projects}".`);
  return () => (values.stale ? listStaleIdeas(projects) : check(projects, files, report));
}

runCommand(parseCheckArguments, USAGE);
