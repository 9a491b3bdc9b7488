/** `npm run check`: what is wrong with the ideas, where, and what to write instead. */
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import { buildDay } from '../content/build-day.ts';
import { resolveIdea } from '../domain/idea.ts';
import { checkFolder, parseFolder, type ProjectsFolder, type FolderFile, type CheckReport } from '../check/check-folder.ts';
import { isFolder, openFolder, readTextFile } from '../content/node-fs.ts';
import { formatGitHub, formatJson, formatRules } from '../check/reporters/formats.ts';
import { formatPretty, type Paint } from '../check/reporters/pretty.ts';
import { formatStaleReport } from '../check/reporters/stale-report.ts';
import { parseCheckArguments, USAGE, type CheckRequest, type Format } from './check-arguments.ts';

type CheckWork = Extract<CheckRequest, { kind: 'check' | 'stale' }>;

const STYLES = { error: 'red', warning: 'yellow', place: 'bold' } as const;
/** Colours only where a terminal shows them, and none when NO_COLOR is set. */
const paint: Paint = (style, text) => styleText(STYLES[style], text, { stream: process.stdout });

function wrongUsage(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

/** The path of `file` below `projects`, or its name when it lies elsewhere and is only held against the folder. */
function pathBelow(projects: string, file: string): string {
  const below = relative(resolve(projects), resolve(file));
  return below.startsWith('..') || isAbsolute(below) ? basename(file) : below.replaceAll('\\', '/');
}

/** `folder` with each of `files` in it, in place of what it has by that name. */
async function withFiles(folder: ProjectsFolder, files: ReadonlyMap<string, string>): Promise<ProjectsFolder> {
  const registers = Object.keys(folder.registers).map((name) => `${name}.yaml`);
  const ideas = [...files].filter(([file]) => !registers.includes(file));
  const read = await Promise.all(ideas.map(async ([file, path]): Promise<FolderFile> => ({ file, ...(await readTextFile(path)) })));
  return { ...folder, ideas: [...folder.ideas.filter(({ file }) => !files.has(file)), ...read] };
}

/** The text of a file of `folder`, for the line that a problem stands in. */
function sourcesOf({ ideas, registers }: ProjectsFolder, shown: (file: string) => string): (file: string) => string {
  const texts = new Map([...ideas, ...Object.values(registers)].map(({ file, text = '' }) => [shown(file), text]));
  return (file) => texts.get(file) ?? '';
}

const PRINTERS: Readonly<Record<Format, (report: CheckReport, sourceOf: (file: string) => string) => string>> = {
  pretty: (report, sourceOf) => formatPretty(report, sourceOf, paint),
  json: formatJson,
  github: formatGitHub,
};

async function check({ projects, format, files }: CheckWork): Promise<void> {
  const named = new Map(files.map((file) => [pathBelow(projects, file), file]));
  const folder = await withFiles(await openFolder(projects, buildDay), named);
  const shown = (file: string): string => named.get(file) ?? join(projects, file);
  const { checked, problems } = checkFolder(folder, named.size === 0 ? undefined : new Set(named.keys()));
  const report = { checked, problems: problems.map((problem) => ({ ...problem, file: shown(problem.file) })) };
  const text = PRINTERS[format](report, sourcesOf(folder, shown));
  if (text !== '') console.log(text);
  process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Ideas that need a look, by mentor. Nothing when none does, so that a scheduled job knows that there is nothing to do. */
async function stale({ projects }: CheckWork): Promise<void> {
  const { read, context } = parseFolder(await openFolder(projects, buildDay));
  const ideas = read.flatMap(({ entry }) => (entry === undefined ? [] : [resolveIdea(entry, context.register)]));
  process.stdout.write(formatStaleReport(ideas, buildDay));
}

const WORK = { check, stale } as const;

const request = parseCheckArguments(process.argv.slice(2), process.env['PROJECTS_DIR'] || 'projects');
if (request.kind === 'help') console.log(USAGE);
else if (request.kind === 'rules') console.log(formatRules());
else if (request.kind === 'wrong') wrongUsage(request.message);
else if (!isFolder(request.projects)) wrongUsage(`There is no folder "${request.projects}".`);
else await WORK[request.kind](request);
