/** Astro content loaders. They check what they read; any error stops the build and names the file, the place and the fix. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'zod';
import { parseEntry, type ParsedEntryFile } from '../check/check-entry.ts';
import { checkForBuild } from '../check/check-folder.ts';
import { splitEntry } from '../check/front-matter/front-matter.ts';
import type { LocatedDiagnostic } from '../check/diagnostic.ts';
import { parseMarkdown } from '../check/markdown/parse-markdown.ts';
import { parseReferenceFile } from '../check/reference-data.ts';
import { formatOneLine } from '../check/reporters/formats.ts';
import { toIdeaId } from '../check/rules/file-rules.ts';
import { buildDay } from './build-day.ts';
import { openFolder, readTextFile } from './node-fs.ts';
import { codeVersion } from './page-cache-key.ts';
import { findReferenceFile, projectsName } from './projects-folder.ts';

/** The error that ends a build. It lists every problem of the ideas, with its position and what to write. */
function createBuildError(problems: readonly LocatedDiagnostic[]): Error {
  const lines = problems.map((problem) => `  ${projectsName}/${formatOneLine(problem)}`);
  return new Error(`The ideas cannot be published yet:\n\n${lines.join('\n')}\n`);
}

/** The front matter and the Markdown of an entry that passed the check. */
function toCheckedEntry({ parsedEntry: { data, source } }: ParsedEntryFile) {
  return { data: data as Record<string, unknown>, body: splitEntry(source).text };
}

/**
 * Reads and checks the entry at `path`.
 * @throws Error that lists every problem in the file
 */
export async function readCheckedEntry(path: string): Promise<ReturnType<typeof toCheckedEntry>> {
  const { text = '', diagnostic } = await readTextFile(path);
  const entry = parseEntry(basename(path), text, parseMarkdown);
  const problems = diagnostic === undefined ? entry.problems : [entry.locate(diagnostic)];
  if (problems.length > 0) throw createBuildError(problems);
  return toCheckedEntry(entry);
}

/**
 * Loads the ideas in `folder` with Astro's glob() loader. The check runs first, on the whole folder: nothing is loaded or
 * compiled before every file has passed. `astro dev` checks an entry again when it changes. Front matter and body come from
 * the check, because Astro's parser reads 30 February as 2 March and does not accept CR line ends.
 * @throws Error that lists every problem in the folder
 */
export function ideaLoader(folder: string): Loader {
  const loader = glob({ base: folder, pattern: ['*.mdx', '!_*'], generateId: ({ entry }) => toIdeaId(entry) });
  return {
    name: 'ideas',
    load: async (context) => {
      const { read, problems } = checkForBuild(await openFolder(folder, buildDay));
      if (problems.length > 0) throw createBuildError(problems);
      const checked = new Map(read.map((entry) => [entry.parsedEntry.id, toCheckedEntry(entry)]));
      const bodies = new Map<string, string>();
      await loader.load({
        ...context,
        // glob() keeps an entry while its digest stays the same. Add the code and the folder, because they change it too.
        generateDigest: (text) => context.generateDigest(`${codeVersion}\n${folder}\n${String(text)}`),
        parseData: async ({ id, filePath = '' }) => {
          const { data, body } = checked.get(id) ?? (await readCheckedEntry(filePath));
          bodies.set(id, body);
          return context.parseData({ id, filePath, data: data as never });
        },
        store: { ...context.store, set: (entry) => context.store.set({ ...entry, body: bodies.get(entry.id) ?? '' }) },
      });
      // Later calls come from the file watcher of `astro dev`. They must read the file again.
      checked.clear();
    },
  };
}

/**
 * Loads the reference data file `name` (topics.yaml, people.yaml or programmes.yaml) and checks its rows with `schema`.
 * Astro's file() loader only logs a file that it cannot read, and keeps the rows of the previous build. This one throws.
 */
export function referenceDataLoader(name: string, schema: z.ZodType<object>): Loader {
  return {
    name: 'reference-data',
    load: async ({ store, watcher, logger }) => {
      const path = findReferenceFile(name);
      const loadRows = async (): Promise<void> => {
        const { rows, problems } = parseReferenceFile(name, schema, await readFile(path, 'utf8'));
        if (problems.length > 0) throw createBuildError(problems);
        store.clear();
        for (const [id, { id: _, ...data }] of rows) store.set({ id, data });
      };
      await loadRows();
      watcher?.add(path);
      watcher?.on('change', (changed) => {
        if (changed === path) loadRows().catch((error: Error) => logger.error(error.message));
      });
    },
  };
}
