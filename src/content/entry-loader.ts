import { basename } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { openFolder, readTextFile } from './node-fs.ts';
import { parseEntry, type ParsedEntryFile } from '../check/check-entry.ts';
import { checkForBuild } from '../check/check-folder.ts';
import { splitEntry } from '../check/front-matter/front-matter.ts';
import { toIdeaId } from '../check/rules/file-rules.ts';
import { parseMarkdown } from '../check/markdown/parse-markdown.ts';
import { buildDay } from './build-day.ts';
import { codeVersion } from './page-cache-key.ts';
import { createBuildError } from './build-error.ts';

/** The two parts of an entry's file as the check has read them. */
interface CheckedEntry {
  readonly data: Record<string, unknown>;
  readonly body: string;
}

function partsOfEntry({ subject: { data, written } }: ParsedEntryFile): CheckedEntry {
  return { data: data as CheckedEntry['data'], body: splitEntry(written).text };
}

/**
 * Reads and checks the entry at `path`.
 * @throws Error naming everything that is wrong with it, with its place and what to write instead
 */
export async function readCheckedEntry(path: string): Promise<CheckedEntry> {
  const file = basename(path);
  const { text = '', diagnostic } = await readTextFile(path);
  const read = parseEntry(file, text, parseMarkdown);
  if (diagnostic !== undefined) throw createBuildError([read.locate(diagnostic)]);
  if (read.problems.length > 0) throw createBuildError(read.problems);
  return partsOfEntry(read);
}

/**
 * Astro's glob() loader over the ideas in `folder`, with a check in front of it: nothing is loaded, and nothing is compiled,
 * before every file has been checked. An entry that changes while `astro dev` runs is checked again. Fields and body are
 * those that the check has read: Astro's own reader takes 30 February for 2 March, and knows no lines that end with CR.
 * @throws Error naming everything that is wrong with any entry or with the files beside them
 */
export function checkedEntries(folder: string): Loader {
  const loader = glob({ base: folder, pattern: ['*.mdx', '!_*'], generateId: ({ entry }) => toIdeaId(entry) });
  return {
    name: 'checked-entries',
    load: async (context) => {
      const { read, problems } = checkForBuild(await openFolder(folder, buildDay));
      if (problems.length > 0) throw createBuildError(problems);
      const checked = new Map(read.map((entry) => [entry.subject.id, partsOfEntry(entry)]));
      const bodies = new Map<string, string>();
      await loader.load({
        ...context,
        // glob() keeps what it loaded before as long as the digest is the same. Other code and another folder change it too.
        generateDigest: (text) => context.generateDigest(`${codeVersion}\n${folder}\n${String(text)}`),
        parseData: async ({ id, filePath = '' }) => {
          const { data, body } = checked.get(id) ?? (await readCheckedEntry(filePath));
          bodies.set(id, body);
          return context.parseData({ id, filePath, data: data as never });
        },
        store: { ...context.store, set: (entry) => context.store.set({ ...entry, body: bodies.get(entry.id) ?? '' }) },
      });
      // From here on entries change, and what was read of them is out of date.
      checked.clear();
    },
  };
}
