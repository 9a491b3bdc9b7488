import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ASTRO = ['astro', 'vite', '@astrojs/'];
const MARKDOWN = ['satteri', 'github-slugger', 'mdast-util-', 'micromark-extension-'];

/**
 * What the files of a folder may import besides each other. A name that ends in /, : or - stands for everything that begins
 * with it. The longest folder that contains a file decides.
 */
const BOUNDARIES: Readonly<Record<string, readonly string[]>> = {
  'src/domain/': [],
  'src/schema/': ['src/domain/', 'zod', 'yaml'],
  'src/search/': ['src/domain/', 'fuse.js'],
  'src/check/': ['src/domain/', 'src/schema/', 'zod', 'yaml', ...MARKDOWN],
  'src/drafts/': ['src/domain/', 'src/schema/', 'src/check/', 'zod', 'yaml'],
  'src/content/': ['src/domain/', 'src/schema/', 'src/search/', 'src/check/', 'src/links.ts', 'zod', 'node:', 'satteri', ...ASTRO],
  'src/content.config.ts': ['src/schema/', 'src/content/', 'astro:content'],
  'src/content/catalogue.ts': ['src/domain/', 'src/check/', 'src/content/', 'node:path', 'astro:content'],
  'src/integrations/': ['src/domain/', 'src/schema/', 'src/content/projects-folder.ts', 'node:', ...ASTRO],
  'src/cli/': [
    'src/domain/',
    'src/schema/',
    'src/check/',
    'src/drafts/',
    'src/content/node-fs.ts',
    'src/content/build-day.ts',
    'src/site.config.ts',
    '@inquirer/',
    'node:',
  ],
  'src/client/': ['src/domain/', 'src/search/'],
  'src/client/editor/': ['src/client/', 'src/domain/', 'src/schema/', 'src/check/', 'src/drafts/', 'satteri', 'hast-util-to-dom'],
  'src/components/': [
    'src/client/',
    'src/domain/',
    'src/styles/',
    'src/links.ts',
    'src/site.config.ts',
    'src/content/build-day.ts',
    ...ASTRO,
  ],
  'src/components/editor/': [
    'src/components/',
    'src/client/',
    'src/domain/',
    'src/schema/',
    'src/drafts/',
    'src/links.ts',
    'src/site.config.ts',
  ],
  'src/layouts/': ['src/components/', 'src/client/global/theme-init.js', 'src/styles/', 'src/links.ts', 'src/site.config.ts'],
  'src/pages/': [
    'src/layouts/',
    'src/components/',
    'src/client/',
    'src/domain/',
    'src/schema/',
    'src/drafts/',
    'src/content/',
    'src/links.ts',
    'src/site.config.ts',
    ...ASTRO,
  ],
  'src/links.ts': ['src/domain/', 'src/site.config.ts', 'astro:config/client'],
  'src/site.config.ts': [],
  'bench/': [
    'src/search/',
    'src/domain/',
    'src/schema/',
    'src/check/',
    'src/content/node-fs.ts',
    'tests/support/chromium.ts',
    'playwright-core',
    'zod',
    'yaml',
    'satteri',
    'fuse.js',
    'minisearch',
    'pagefind',
    'node:',
    ...ASTRO,
  ],
};

interface Import {
  readonly from: string;
  /** A path below the project, or the name of a package. */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

const STATEMENT = /(?:^|\n)\s*(?:import|export)\s(?:(type\s)?[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/g;

async function importsOf(from: string): Promise<Import[]> {
  const code = await readFile(from, 'utf8');
  return [...code.matchAll(STATEMENT)].map(([, type, still, later]) => {
    const to = still ?? later ?? '';
    const path = to.startsWith('.') ? (relative('.', join(dirname(from), to)).split('?')[0] ?? '') : to;
    return { from, to: path, isTypeOnly: type !== undefined };
  });
}

// The skeleton that `npm run bench:build` copies is a site of its own.
const files = globSync('{src,bench}/**/*.{ts,astro,mdx}').filter((file) => !/\.d\.ts$|\/skeleton\//.test(file));
const imports = (await Promise.all(files.map(importsOf))).flat();

function covers(rule: string, path: string): boolean {
  return path === rule || path.startsWith(`${rule}/`) || (/[/:-]$/.test(rule) && path.startsWith(rule));
}

function boundaryOf(file: string): string | undefined {
  return Object.keys(BOUNDARIES)
    .filter((folder) => covers(folder, file))
    .sort((a, b) => b.length - a.length)[0];
}

test.each(Object.entries(BOUNDARIES))('%s imports only from itself and %j', (folder, allowed) => {
  const wrong = imports
    .filter(({ from }) => boundaryOf(from) === folder)
    .filter(({ to }) => ![folder, ...allowed].some((rule) => covers(rule, to)))
    .map(({ from, to }) => `${from} -> ${to}`);
  expect(existsSync(folder), `${folder} exists`).toBe(true);
  expect(wrong).toEqual([]);
});

test('every file has a boundary', () => {
  expect(files.filter((file) => boundaryOf(file) === undefined)).toEqual([]);
});

test('imports have no cycle', () => {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const { to } of targets.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('only the catalogue and the collections read the content', () => {
  const readers = imports.filter(({ to }) => to === 'astro:content').map(({ from }) => from);
  expect([...new Set(readers)].sort()).toEqual(['src/content.config.ts', 'src/content/catalogue.ts']);
});

/** What the scripts `entries` load, directly or through other files. Types load nothing. */
function loadedBy(entries: readonly string[]): Import[] {
  const reached = new Set(entries);
  const loaded: Import[] = [];
  for (const file of reached) {
    for (const each of imports.filter(({ from, isTypeOnly }) => from === file && !isTypeOnly)) {
      loaded.push(each);
      if (each.to.startsWith('src/')) reached.add(each.to);
    }
  }
  return loaded;
}

const loadedNames = (entries: readonly string[]): string[] => loadedBy(entries).map(({ to }) => to);

test('no browser script but the editor loads zod or a Markdown parser', () => {
  const scripts = globSync('src/client/**/*.ts').filter((file) => !file.startsWith('src/client/editor/'));
  expect(loadedNames(scripts).filter((name) => ['zod', 'yaml', ...MARKDOWN].some((rule) => covers(rule, name)))).toEqual([]);
});

test('the editor parses Markdown with what a browser can run', () => {
  expect(
    loadedNames(globSync('src/client/editor/*.ts')).filter((name) => /^satteri$|parse-markdown\.ts$|highlight-code\.ts$/.test(name)),
  ).toEqual([]);
});
