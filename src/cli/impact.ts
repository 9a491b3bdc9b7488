/** What a change to the folder of ideas does to the catalogue: `npm run impact -- --before DIR --after DIR`. */
import { parseArgs } from 'node:util';
import { changedIds, diffCatalogues, takeSnapshot, type CatalogueDiff } from '../check/diff.ts';
import { formatDiff } from '../check/reporters/diff-report.ts';
import { buildDay } from '../content/build-day.ts';
import { isFolder, openFolder } from '../content/node-fs.ts';
import { runCommand } from './command.ts';

const USAGE = `Usage: npm run impact -- --before DIR --after DIR [--format markdown|ids]
  --before  the folder of ideas before the change
  --after   the folder of ideas after the change
  --format  markdown lists what changes; ids lists new and changed ideas, one on each line`;

const FORMATS: ReadonlyMap<string, (diff: CatalogueDiff) => string> = new Map([
  ['markdown', formatDiff],
  ['ids', (diff) => changedIds(diff).reduce((lines, id) => `${lines}${id}\n`, '')],
]);

/** The folder given by `option`. @throws Error if the option is missing or wrong */
function checkFolderOption(option: string, folder: string | undefined): string {
  if (folder === undefined) throw new Error(`${option} is missing; name a folder of ideas.`);
  if (!isFolder(folder)) throw new Error(`${option} is "${folder}", which is not a folder.`);
  return folder;
}

function parseImpactArguments(args: string[]): () => void | Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { before: text, after: text, format: text, help: { type: 'boolean' } } });
  if (values.help) return () => console.log(USAGE);
  const { format = 'markdown' } = values;
  const formatter = FORMATS.get(format);
  if (!formatter) throw new Error(`--format is "${format}"; write ${[...FORMATS.keys()].join(' or ')}.`);
  const before = checkFolderOption('--before', values.before);
  const after = checkFolderOption('--after', values.after);
  return async () => {
    const [old, current] = [await openFolder(before, buildDay), await openFolder(after, buildDay)];
    process.stdout.write(formatter(diffCatalogues(takeSnapshot(old), takeSnapshot(current))));
  };
}

runCommand(parseImpactArguments, USAGE);
