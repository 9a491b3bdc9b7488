/** What a change to the folder of ideas does to the catalogue: `npm run impact -- --before DIR --after DIR`. */
import { parseArgs } from 'node:util';
import { changedIds, diffCatalogues, takeSnapshot, type CatalogueDiff, type Snapshot } from '../check/diff.ts';
import { formatDiff } from '../check/reporters/diff-report.ts';
import { buildDay } from '../content/build-day.ts';
import { isFolder, openFolder } from '../content/node-fs.ts';

const USAGE = `Usage: npm run impact -- --before DIR --after DIR [--format markdown|ids]
  --before  the folder of ideas before the change
  --after   the folder of ideas after the change
  --format  markdown lists what changes; ids lists new and changed ideas, one on each line
`;

const FORMATS: Readonly<Record<string, (diff: CatalogueDiff) => string>> = {
  markdown: formatDiff,
  ids: (diff) =>
    changedIds(diff)
      .map((id) => `${id}\n`)
      .join(''),
};

/** Reads the folder given by `option`. @throws Error when the option is missing or wrong */
async function readSnapshot(option: string, folder: string | undefined): Promise<Snapshot> {
  if (folder === undefined) throw new Error(`${option} is missing; name a folder of ideas.`);
  if (!isFolder(folder)) throw new Error(`${option} is "${folder}", which is not a folder.`);
  return takeSnapshot(await openFolder(folder, buildDay));
}

/** The output for the command line `args`. @throws Error when the options are wrong */
async function run(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      before: { type: 'string' },
      after: { type: 'string' },
      format: { type: 'string', default: 'markdown' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return USAGE;
  const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  if (!format) throw new Error(`--format is "${values.format}"; write ${Object.keys(FORMATS).join(' or ')}.`);
  return format(diffCatalogues(await readSnapshot('--before', values.before), await readSnapshot('--after', values.after)));
}

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}
