/** `npm run check`: what is wrong with the ideas, where, and what to write instead. */
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import { checkFolder, parseFolder, type CheckReport, type FolderFile, type ProjectsFolder } from '../check/check-folder.ts';
import { formatGitHub, formatJson, formatRules } from '../check/reporters/formats.ts';
import { formatPretty, type Paint } from '../check/reporters/pretty.ts';
import { formatStaleReport } from '../check/reporters/stale-report.ts';
import { buildDay } from '../content/build-day.ts';
import { isFolder, openFolder, readTextFile } from '../content/node-fs.ts';
import { resolveIdea } from '../domain/idea.ts';
import { parseCheckArguments, USAGE, type CheckRequest, type Format } from './check-arguments.ts';

type CheckOptions = Extract<CheckRequest, { kind: 'check' | 'stale' }>;

const STYLES = { error: 'red', warning: 'yellow', place: 'bold' } as const;
/** Colours only in a terminal that shows them, and not when NO_COLOR is set. */
const paint: Paint = (style, text) => styleText(STYLES[style], text, { stream: process.stdout });

function exitWithUsage(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

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

const REPORTERS: Readonly<Record<Format, (report: CheckReport, sourceOf: (file: string) => string) => string>> = {
  pretty: (report, sourceOf) => formatPretty(report, sourceOf, paint),
  json: formatJson,
  github: formatGitHub,
};

async function check({ projects, format, files }: CheckOptions): Promise<void> {
  const named = new Map(files.map((file) => [pathBelow(projects, file), file]));
  const folder = await withFiles(await openFolder(projects, buildDay), named);
  /** The path of a file from the working directory. */
  const pathOf = (file: string): string => named.get(file) ?? join(projects, file);
  const { checked, problems } = checkFolder(folder, named.size === 0 ? undefined : new Set(named.keys()));
  const report = { checked, problems: problems.map((problem) => ({ ...problem, file: pathOf(problem.file) })) };
  const sources = new Map([...folder.ideas, ...Object.values(folder.referenceFiles)].map(({ file, text = '' }) => [pathOf(file), text]));
  const output = REPORTERS[format](report, (file) => sources.get(file) ?? '');
  if (output !== '') console.log(output);
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Prints the ideas that need review, by mentor. Prints nothing when there are none, so that a scheduled job can stop. */
async function stale({ projects }: CheckOptions): Promise<void> {
  const { read, context } = parseFolder(await openFolder(projects, buildDay));
  const ideas = read.flatMap(({ entry }) => (entry === undefined ? [] : [resolveIdea(entry, context.referenceData)]));
  process.stdout.write(formatStaleReport(ideas, buildDay));
}

const COMMANDS = { check, stale } as const;

const request = parseCheckArguments(process.argv.slice(2), process.env['PROJECTS_DIR'] || 'projects');
if (request.kind === 'help') console.log(USAGE);
else if (request.kind === 'rules') console.log(formatRules());
else if (request.kind === 'wrong-usage') exitWithUsage(request.message);
else if (!isFolder(request.projects)) exitWithUsage(`There is no folder "${request.projects}".`);
else await COMMANDS[request.kind](request);
