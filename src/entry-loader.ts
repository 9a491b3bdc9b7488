import { readFile } from 'node:fs/promises';
import { glob, type Loader } from 'astro/loaders';
import { entryId } from './domain/entry-id.ts';
import { parseFrontMatter } from './domain/front-matter.ts';

/** Loads the ideas of `folder` as Astro's glob() does, but gives the schema the front matter as its author wrote it. */
export function entries(folder: string): Loader {
  const loader = glob({ base: folder, pattern: '**/[^_]*.mdx', generateId: ({ entry }) => entryId(entry) });
  return {
    name: 'entries',
    load: (context) =>
      loader.load({
        ...context,
        parseData: async (entry) => {
          const data = entry.filePath ? parseFrontMatter(await readFile(entry.filePath, 'utf8')) : entry.data;
          return context.parseData({ ...entry, data: data as typeof entry.data });
        },
      }),
  };
}
