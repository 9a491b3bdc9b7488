import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What the files of a room may import besides each other: a room ends in a slash, everything else is named whole. */
const ROOMS: readonly { room: string; mayReach: readonly string[]; reason: string }[] = [
  { room: 'src/domain/vocabulary.ts', mayReach: [], reason: 'everything derives from it' },
  {
    room: 'src/domain/',
    mayReach: ['zod', 'yaml', 'satteri'],
    reason: 'thinking is pure: the same in Node and in the browser; satteri reads Markdown and runs nothing',
  },
  {
    room: 'src/text/',
    mayReach: ['src/domain/', 'satteri', 'hast-util-to-html', 'github-slugger', '@astrojs/prism/dist/highlighter'],
    reason: 'a text becomes HTML without knowing the site',
  },
  { room: 'src/search/', mayReach: ['src/domain/', 'fuse.js'], reason: 'search is pure too' },
  { room: 'src/columns/', mayReach: ['src/domain/'], reason: 'a file format is bytes in and values out' },
  {
    room: 'src/client/',
    mayReach: ['src/domain/', 'src/columns/', 'src/search/'],
    reason: 'elements wire events to thinking, and need no build',
  },
  {
    room: 'src/components/',
    mayReach: ['src/domain/', 'src/client/', 'src/styles/', 'src/links.ts', 'src/site.ts', 'src/build-day.ts', 'astro/types'],
    reason: 'components show finished values',
  },
  { room: 'src/layouts/', mayReach: ['src/components/', 'src/styles/'], reason: 'layouts frame components' },
  {
    room: 'src/pages/',
    mayReach: [
      'src/layouts/',
      'src/components/',
      'src/domain/',
      'src/client/',
      'src/catalogue.ts',
      'src/finder-files.ts',
      'src/links.ts',
      'src/site.ts',
      'src/build-day.ts',
      'astro',
      '@astrojs/rss',
    ],
    reason: 'pages reach what is shown on them, and nothing reaches a page',
  },
  {
    room: 'src/catalogue.ts',
    mayReach: ['src/domain/', 'src/folders.ts', 'src/build-day.ts', 'astro:content'],
    reason: 'the one door to the content',
  },
  {
    room: 'src/finder-files.ts',
    mayReach: ['src/catalogue.ts', 'src/columns/', 'src/domain/', 'src/search/', 'node:crypto', 'node:zlib'],
    reason: 'it puts together what the browser loads',
  },
  {
    room: 'src/content.config.ts',
    mayReach: ['src/domain/', 'src/folders.ts', 'src/entry-loader.ts', 'src/register-loader.ts', 'astro:content'],
    reason: 'collections are a loader and a schema',
  },
  {
    room: 'src/entry-loader.ts',
    mayReach: ['src/domain/', 'src/text/', 'src/code-version.ts', 'src/folders.ts', 'astro/loaders', 'node:fs/promises', 'node:path'],
    reason: 'reading is all it does',
  },
  { room: 'src/code-version.ts', mayReach: ['node:crypto', 'node:fs'], reason: 'it knows the disk and nothing else' },
  {
    room: 'src/register-loader.ts',
    mayReach: ['src/domain/', 'src/folders.ts', 'astro/loaders', 'node:fs/promises'],
    reason: 'reading is all it does',
  },
  {
    room: 'src/links.ts',
    mayReach: ['src/domain/', 'src/site.ts', 'astro:config/client'],
    reason: 'addresses come from facets and the base path',
  },
  { room: 'src/build-day.ts', mayReach: ['src/domain/'], reason: 'a day is a value' },
  { room: 'src/folders.ts', mayReach: ['node:fs', 'node:path'], reason: 'it knows the disk and nothing else' },
  { room: 'src/site.ts', mayReach: [], reason: 'an adopter edits it first' },
  {
    room: 'bench/',
    mayReach: [
      'src/search/',
      'src/domain/nearest.ts',
      'tests/support/chromium.ts',
      'playwright-core',
      'vite',
      'zod',
      'fuse.js',
      'minisearch',
      'pagefind',
      'node:fs/promises',
      'node:path',
      'node:url',
      'node:util',
      'node:zlib',
    ],
    reason: 'it measures the search, and nothing of the site reaches it',
  },
];

function isWithin(file: string, room: string): boolean {
  return room.endsWith('/') ? file.startsWith(room) : file === room;
}

interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Every import of every file under src/ and bench/, types included, relative paths made whole. */
async function arrows(): Promise<Arrow[]> {
  const files = globSync('{src,bench}/**/*.{ts,astro,mdx}').filter((file) => !file.endsWith('.d.ts'));
  const found = await Promise.all(
    files.map(async (from) => {
      const code = await readFile(from, 'utf8');
      const targets = [...code.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/g)];
      return targets.map(([, still, later]) => ({ from, to: still ?? later ?? '' }));
    }),
  );
  return found
    .flat()
    .map(({ from, to }) => ({ from, to: to.startsWith('.') ? (relative('.', join(dirname(from), to)).split('?')[0] ?? '') : to }));
}

const all = await arrows();

test.each(ROOMS)('$room keeps to itself and $mayReach: $reason', ({ room, mayReach }) => {
  const own = all.filter(({ from }) => isWithin(from, room));
  expect(
    globSync('{src,bench}/**/*').some((file) => isWithin(file, room)),
    `${room} exists`,
  ).toBe(true);
  const astray = own.filter(({ to }) => ![room, ...mayReach].some((allowed) => isWithin(to, allowed)));
  expect(astray.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('every file under src has a room', () => {
  const homeless = globSync('src/**/*.{ts,astro,mdx}').filter((file) => !ROOMS.some(({ room }) => isWithin(file, room)));
  expect(homeless).toEqual([]);
});

test('only catalogue.ts and the collections themselves read the content', () => {
  const readers = all.filter(({ to }) => to === 'astro:content').map(({ from }) => from);
  expect([...new Set(readers)].sort()).toEqual(['src/catalogue.ts', 'src/content.config.ts']);
});

test('no browser script reaches the schema or the reader of Markdown, not even by way of others', () => {
  const values = all.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'));
  const reached = new Set(globSync('src/client/*.ts'));
  for (const from of reached) for (const arrow of values) if (arrow.from === from && !isTypeOnly(arrow)) reached.add(arrow.to);
  expect([...reached].filter((file) => /schema\.ts|fields\.ts|integrity\.ts|text-syntax\.ts/.test(file))).toEqual([]);
});

const sources = new Map(await Promise.all(globSync('src/**/*.ts').map(async (file) => [file, await readFile(file, 'utf8')] as const)));

function isTypeOnly({ from, to }: Arrow): boolean {
  const name = to.slice(to.lastIndexOf('/') + 1);
  const line = sources.get(from)?.match(new RegExp(`import (type )?[^;]*?/${name}'`));
  return line?.[1] !== undefined;
}

test('files stay small: one idea each', async () => {
  const files = globSync('{src,bench,tests}/**/*.{ts,astro,css,mjs}');
  const lengths = await Promise.all(files.map(async (file) => ({ file, lines: (await readFile(file, 'utf8')).split('\n').length })));
  expect(lengths.filter(({ lines }) => lines > 150)).toEqual([]);
});
