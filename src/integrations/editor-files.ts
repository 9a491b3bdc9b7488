import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { referenceDataJsonSchema } from '../schema/json-schema.ts';
import { personSchema, programmeSchema, topicSchema } from '../schema/idea-schema.ts';
import { shippedFolder } from '../content/projects-folder.ts';

/** What Astro's extension for editors reads from `.astro/collections/collections.json`. */
interface CollectionManifest {
  readonly collections: readonly { readonly name: string; readonly hasSchema: boolean }[];
  /** The collection that each file belongs to, by its address in lower case. */
  readonly entries: Readonly<Record<string, string>>;
}

/** Says that the files at `urls` are entries of the collection `name`, and that this has a schema. */
function collectionManifest(name: string, urls: readonly string[]): CollectionManifest {
  return {
    collections: [{ name, hasSchema: true }],
    entries: Object.fromEntries(urls.map((url) => [decodeURIComponent(url).toLowerCase(), name])),
  };
}

/** What an editor needs to know of the ideas while they are written. Nothing of it is committed, nothing of the site needs it. */

/** Where .vscode/settings.json looks for them. */
const SCHEMAS = { topics: topicSchema, people: personSchema, programmes: programmeSchema };

function write(file: string, value: object): void {
  const text = JSON.stringify(value, undefined, 2);
  // An editor reads anew whatever is written, so what is the same is not.
  try {
    if (readFileSync(file, 'utf8') === text) return;
  } catch {
    // It is not there yet.
  }
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

/** Tells Astro's extension which files are ideas, new ones and the template too, of which Astro's own list knows nothing. */
function writeManifest(root: URL): void {
  if (!existsSync(shippedFolder)) return;
  const urls = readdirSync(shippedFolder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => pathToFileURL(join(shippedFolder, file)).href);
  write(fileURLToPath(new URL('.astro/collections/collections.json', root)), collectionManifest('projects', urls));
}

/** Writes into `.astro/` what editors read, whenever Astro starts, and which files are ideas whenever one comes or goes. */
export function editorFiles(): AstroIntegration {
  let root: URL;
  return {
    name: 'editor-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        for (const [name, row] of Object.entries(SCHEMAS)) {
          write(fileURLToPath(new URL(`.astro/editor/${name}.schema.json`, root)), referenceDataJsonSchema(row));
        }
        writeManifest(root);
      },
      'astro:server:setup': ({ server }) => {
        const again = (path: string): void => {
          if (path.startsWith(shippedFolder)) writeManifest(root);
        };
        server.watcher.on('add', again).on('unlink', again);
      },
    },
  };
}
