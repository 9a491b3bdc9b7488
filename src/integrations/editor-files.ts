import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { referenceDataJsonSchema } from '../schema/json-schema.ts';
import { personSchema, programmeSchema, topicSchema } from '../schema/reference-data-schema.ts';
import { shippedFolder } from '../content/projects-folder.ts';

/** The schemas that .vscode/settings.json refers to. */
const SCHEMAS = { topics: topicSchema, people: personSchema, programmes: programmeSchema };

/** Writes `value` as JSON, unless the file has it already: an editor loads every file that is written. */
function writeJson(file: URL, value: object): void {
  const text = JSON.stringify(value, undefined, 2);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes the list of ideas, by URL in lower case, for Astro's editor extension. Astro's own list lacks new files and the template. */
function writeManifest(root: URL): void {
  const files = globSync('*.mdx', { cwd: shippedFolder }).sort();
  if (files.length === 0) return;
  const urls = files.map((file) => decodeURIComponent(pathToFileURL(join(shippedFolder, file)).href).toLowerCase());
  writeJson(new URL('.astro/collections/collections.json', root), {
    collections: [{ name: 'projects', hasSchema: true }],
    entries: Object.fromEntries(urls.map((url) => [url, 'projects'])),
  });
}

/** Writes the files that editors read into `.astro/` when Astro starts, and the list of ideas again when a file is added or removed. */
export function editorFiles(): AstroIntegration {
  let root: URL;
  return {
    name: 'editor-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        for (const [name, row] of Object.entries(SCHEMAS)) {
          writeJson(new URL(`.astro/editor/${name}.schema.json`, root), referenceDataJsonSchema(row));
        }
        writeManifest(root);
      },
      'astro:server:setup': ({ server }) => {
        const update = (path: string): void => {
          if (path.startsWith(shippedFolder)) writeManifest(root);
        };
        server.watcher.on('add', update).on('unlink', update);
      },
    },
  };
}
