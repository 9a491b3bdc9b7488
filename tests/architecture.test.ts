import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What the files of a room may import: other rooms, and packages by their first letters. Their own room is always open. */
const ROOMS: readonly { room: string; mayReach: readonly string[]; reason: string }[] = [
  { room: 'src/domain/vocabulary.ts', mayReach: [], reason: 'everything derives from it' },
  { room: 'src/domain/', mayReach: ['zod', 'yaml'], reason: 'thinking is pure: the same in Node and in the browser' },
  { room: 'src/search/', mayReach: ['src/domain/', 'fuse.js'], reason: 'search is pure too' },
  {
    room: 'src/client/',
    mayReach: ['src/domain/', 'src/search/'],
    reason: 'elements wire events to thinking, and to nothing that needs a build',
  },
  {
    room: 'src/components/',
    mayReach: ['src/domain/', 'src/client/', 'src/styles/', 'src/links.ts', 'src/site.ts', 'src/catalogue.ts'],
    reason: 'looking',
  },
  { room: 'src/layouts/', mayReach: ['src/components/', 'src/styles/', 'src/links.ts', 'src/site.ts'], reason: 'looking' },
  {
    room: 'src/pages/',
    mayReach: [
      'src/layouts/',
      'src/components/',
      'src/domain/',
      'src/client/',
      'src/links.ts',
      'src/site.ts',
      'src/catalogue.ts',
      'astro',
      '@astrojs/rss',
    ],
    reason: 'nothing reaches a page, pages reach what is shown on them',
  },
  {
    room: 'src/catalogue.ts',
    mayReach: ['src/domain/', 'src/folders.ts', 'astro:content', 'node:crypto'],
    reason: 'the one door to the content',
  },
];

interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Every import of every file under src/, types included, relative paths made whole. */
async function arrows(): Promise<Arrow[]> {
  const files = globSync('src/**/*.{ts,astro,mdx}').filter((file) => !file.endsWith('.d.ts'));
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
  const own = all.filter(({ from }) => from.startsWith(room));
  expect(
    globSync('src/**/*').some((file) => file.startsWith(room)),
    `${room} exists`,
  ).toBe(true);
  const astray = own.filter(({ to }) => !to.startsWith(room) && !mayReach.some((allowed) => to.startsWith(allowed)));
  expect(astray.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
});

test('only catalogue.ts and the collections themselves read the content', () => {
  const readers = all.filter(({ to }) => to === 'astro:content').map(({ from }) => from);
  expect([...new Set(readers)].sort()).toEqual(['src/catalogue.ts', 'src/content.config.ts']);
});

test('no browser script reaches the schema, not even by way of others', () => {
  const values = all.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'));
  const reached = new Set(globSync('src/client/*.ts'));
  for (const from of reached) for (const arrow of values) if (arrow.from === from && !isTypeOnly(arrow)) reached.add(arrow.to);
  expect([...reached].filter((file) => /schema\.ts|fields\.ts|integrity\.ts/.test(file))).toEqual([]);
});

const sources = new Map(await Promise.all(globSync('src/**/*.ts').map(async (file) => [file, await readFile(file, 'utf8')] as const)));

function isTypeOnly({ from, to }: Arrow): boolean {
  const name = to.slice(to.lastIndexOf('/') + 1);
  const line = sources.get(from)?.match(new RegExp(`import (type )?[^;]*?/${name}'`));
  return line?.[1] !== undefined;
}

test('files stay small: one idea each', async () => {
  const files = globSync('{src,tests}/**/*.{ts,astro,css,mjs}');
  const lengths = await Promise.all(files.map(async (file) => ({ file, lines: (await readFile(file, 'utf8')).split('\n').length })));
  expect(lengths.filter(({ lines }) => lines > 180)).toEqual([]);
});
