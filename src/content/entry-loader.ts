import { basename } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { openFolder } from '../authoring/disk/open-folder-fs.ts';
import { readTextFile } from '../authoring/disk/read-file-fs.ts';
import { idOf } from '../authoring/entry/entry-name.ts';
import { placing, readEntry } from '../authoring/entry/read-entry.ts';
import { readPublication } from '../authoring/folder/check-folder.ts';
import { readFrontMatter } from '../authoring/yaml/front-matter.ts';
import { parseText } from '../authoring/text/text-syntax.ts';
import { buildDay } from '../build-day.ts';
import { codeVersion } from '../code-version.ts';
import { refusal } from '../refusal.ts';

/**
 * The fields of the entry at `path` as its author wrote them. Astro reads front matter with another YAML reader, which turns
 * 30 February into 2 March; pages show what the check has read.
 * @throws Error naming everything that is wrong with the entry, with its place and what to write instead
 */
export async function readFields(path: string): Promise<Record<string, unknown>> {
  const file = basename(path);
  const { text = '', finding } = await readTextFile(path);
  const { problems, subject } = readEntry(file, text, parseText);
  if (finding !== undefined) throw refusal([placing(file, readFrontMatter(text))(finding)]);
  if (problems.length > 0) throw refusal(problems);
  return subject.data as Record<string, unknown>;
}

/**
 * Astro's glob() loader over the ideas in `folder`, with a check in front of it: nothing is loaded, and nothing is compiled,
 * before every file has been checked. An entry that changes while `astro dev` runs is checked again.
 * @throws Error naming everything that is wrong with any entry or with the files beside them
 */
export function checkedEntries(folder: string): Loader {
  const loader = glob({ base: folder, pattern: ['*.mdx', '!_*'], generateId: ({ entry }) => idOf(entry) });
  return {
    name: 'checked-entries',
    load: async (context) => {
      const { read, problems } = readPublication(await openFolder(folder, buildDay));
      if (problems.length > 0) throw refusal(problems);
      const checked = new Map(read.map(({ subject: { id, data } }) => [id, data]));
      await loader.load({
        ...context,
        // glob() keeps what it loaded before as long as the digest is the same, so other code or another folder has to make another digest.
        generateDigest: (text) => context.generateDigest(`${codeVersion}\n${folder}\n${String(text)}`),
        parseData: async ({ id, filePath = '' }) =>
          context.parseData({ id, filePath, data: (checked.get(id) ?? (await readFields(filePath))) as never }),
      });
      // From here on entries change, and what was read of them is out of date.
      checked.clear();
    },
  };
}
