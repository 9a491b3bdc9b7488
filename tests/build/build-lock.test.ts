import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectCopy } from '../support/astro.ts';
import { ENTRY, createIdeasFolder } from '../support/build-ideas.ts';

const LOCK = join(projectCopy(), '.astro/build.lock');

function folderWith(text: string) {
  const folder = createIdeasFolder();
  folder.write({ 'small.mdx': ENTRY.replace('What it is and why.', text) });
  return folder;
}

test('two builds at the same time in one checkout wait for each other, and each builds its own ideas', async () => {
  const folders = [folderWith('In the first folder.'), folderWith('In the second folder.')];
  const results = await Promise.all(folders.map((folder) => folder.build()));
  expect(results.map(({ code }) => code)).toEqual([0, 0]);
  expect(results.filter(({ output }) => output.includes('Another build is running in this folder.'))).toHaveLength(1);
  const pages = folders.map(({ path }) => readFileSync(join(path, 'dist/projects/small/index.html'), 'utf8'));
  expect(pages.map((page) => /In the \w+ folder\./.exec(page)?.[0])).toEqual(['In the first folder.', 'In the second folder.']);
  expect(existsSync(LOCK)).toBe(false);
});

test.each([
  { content: '999999999', reason: 'a process that does not exist' },
  { content: '', reason: 'an old empty lock' },
])('a stale lock does not block a build: $reason', async ({ content }) => {
  writeFileSync(LOCK, content);
  utimesSync(LOCK, 0, 0);
  expect((await folderWith('Words.').build()).code).toBe(0);
  expect(existsSync(LOCK)).toBe(false);
});
