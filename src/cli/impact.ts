/** What a change to the folder of ideas does to the catalogue: `npm run impact -- --before DIR --after DIR`. */
import { parseArgs } from 'node:util';
import { buildDay } from '../content/build-day.ts';
import { isFolder, openFolder } from '../content/node-fs.ts';
import { diffCatalogues, changedIds, type CatalogueDiff, takeSnapshot, type Snapshot } from '../check/diff.ts';
import { formatDiff } from '../check/reporters/diff-report.ts';

const USAGE = `Usage: npm run impact -- --before DIR --after DIR [--format markdown|ids]
  --before  the folder of ideas as it was
  --after   the folder of ideas as it is to be
  --format  markdown says what changes; ids names new and changed ideas, one a line
`;

const FORMATS: Readonly<Record<string, (impact: CatalogueDiff) => string>> = {
  markdown: formatDiff,
  ids: (impact) =>
    changedIds(impact)
      .map((id) => `${id}\n`)
      .join(''),
};

/** The folder that `option` names, read. @throws Error saying what is wrong with the option */
async function snapshot(option: string, folder: string | undefined): Promise<Snapshot> {
  if (folder === undefined) throw new Error(`${option} is missing; name a folder of ideas.`);
  if (!isFolder(folder)) throw new Error(`${option} is "${folder}", where there is no folder.`);
  return takeSnapshot(await openFolder(folder, buildDay));
}

/** What the words of the command line ask to be printed. @throws Error when they ask for nothing that can be had */
async function run(words: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      before: { type: 'string' },
      after: { type: 'string' },
      format: { type: 'string', default: 'markdown' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return USAGE;
  const print = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  if (!print) throw new Error(`--format is "${values.format}"; write ${Object.keys(FORMATS).join(' or ')}.`);
  return print(diffCatalogues(await snapshot('--before', values.before), await snapshot('--after', values.after)));
}

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}
