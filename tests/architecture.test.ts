import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ROOMS } from './support/rooms.ts';

function isWithin(file: string, room: string): boolean {
  return room.endsWith('/') ? file.startsWith(room) : file === room;
}

interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Every import of every file under src/ and bench/, types included, relative paths made whole. The skeleton is a site of its own. */
async function arrows(): Promise<Arrow[]> {
  const files = globSync('{src,bench}/**/*.{ts,astro,mdx}').filter((file) => !/\.d\.ts$|^bench\/skeleton\//.test(file));
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
  const inner = ROOMS.map((other) => other.room).filter((other) => other !== room && other.startsWith(room));
  const own = all.filter(({ from }) => isWithin(from, room) && !inner.some((other) => isWithin(from, other)));
  expect(
    globSync('{src,bench}/**/*').some((file) => isWithin(file, room)),
    `${room} exists`,
  ).toBe(true);
  const closed = inner.filter((other) => !mayReach.includes(other));
  const astray = own.filter(
    ({ to }) => ![room, ...mayReach].some((allowed) => isWithin(to, allowed)) || closed.some((other) => isWithin(to, other)),
  );
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

/** What `files` reach, by way of others too, types left out. */
function reachedFrom(files: readonly string[]): string[] {
  const values = all.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'));
  const reached = new Set(files);
  for (const from of reached) for (const arrow of values) if (arrow.from === from && !isTypeOnly(arrow)) reached.add(arrow.to);
  return [...reached];
}

test('no browser script but the form for ideas reaches the schema or a reader of Markdown, not even by way of others', () => {
  const scripts = globSync('src/client/**/*.ts').filter((file) => !file.startsWith('src/client/add/'));
  expect(reachedFrom(scripts).filter((file) => /\/(schema|fields|text-syntax|text-syntax-browser)\.ts$/.test(file))).toEqual([]);
});

test('the form reads texts by what a browser can run', () => {
  const reached = reachedFrom(globSync('src/client/add/**/*.ts'));
  expect(reached.filter((file) => /\/(text-syntax|highlight)\.ts$/.test(file))).toEqual([]);
  const fromOutside = all.filter(({ from, to }) => reached.includes(from) && to === 'satteri' && !isTypeOnly({ from, to: '/satteri' }));
  expect(fromOutside.map(({ from }) => from)).toEqual([]);
});

const sources = new Map(await Promise.all(globSync('src/**/*.ts').map(async (file) => [file, await readFile(file, 'utf8')] as const)));

function isTypeOnly({ from, to }: Arrow): boolean {
  const name = to.slice(to.lastIndexOf('/') + 1);
  const line = sources.get(from)?.match(new RegExp(`import (type )?[^;]*?['/]${name}'`));
  return line?.[1] !== undefined;
}
